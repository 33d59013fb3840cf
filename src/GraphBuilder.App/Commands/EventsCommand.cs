using System.CommandLine;
using GraphBuilder.App.Findings;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>Lists events, filtered.</summary>
internal sealed class EventsCommand : AppCommand
{
    private readonly Option<string[]> _actors = new("--actor", "-a") { Description = "Takes part; given twice, both do", HelpName = "NAME" };
    private readonly Option<PloverType[]> _types = ChoiceOption.Many("--type", "-t", "Is of this PLOVER type; may be repeated", PloverTypes.All, type => type.Code());
    private readonly Option<DateOnly?> _from = DateOption.Create("--from", "Happens on this day or later");
    private readonly Option<DateOnly?> _to = DateOption.Create("--to", "Happens on this day or earlier");
    private readonly Option<Modality[]> _modalities = ChoiceOption.Many("--modality", "-m", "A claim puts it so; may be repeated", Enum.GetValues<Modality>(), modality => modality.ToString().ToLowerInvariant());
    private readonly Option<EventStatus[]> _statuses = ChoiceOption.Many("--status", "-s", "All claims together make it so; may be repeated", Enum.GetValues<EventStatus>(), status => status.Code());
    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public EventsCommand(Terminal terminal)
        : base("events", "List events with who takes part, when, and the sentence", terminal, "events --actor Russia --type CONSULT", "events --status planned --from 2017-05-01 --json")
    {
        foreach (var option in new Option[] { _actors, _types, _from, _to, _modalities, _statuses }) Add(option);
        _store.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var store = await _store.OpenAsync(arguments, cancellation);
        var actors = new List<string>();
        foreach (var name in arguments.GetValue(_actors) ?? []) actors.Add((await NodeLookup.FindAsync(store, name, cancellation)).Id);
        var filter = Filter(arguments, actors);
        var graph = await StoreOptions.ReadAsync(store, new ArticleFilter { Nodes = actors.Count == 0 ? null : [actors[0]] }, cancellation);
        var events = graph.Events().Where(filter.Passes).ToList();
        if (arguments.GetValue(_json))
            foreach (var found in events) Terminal.Data.WriteJson(found);
        else if (events.Count > 0) Terminal.Write(FindingTables.Events(events));
        if (events.Count == 0) Terminal.Note("No event fits. Leave out a condition to see more.");
        return ExitCode.Done;
    }

    private EventFilter Filter(ParseResult arguments, IReadOnlyList<string> actors) => new()
    {
        Actors = actors,
        Types = [.. (arguments.GetValue(_types) ?? []).Select(type => type.Code())],
        From = arguments.GetValue(_from),
        To = arguments.GetValue(_to),
        Modalities = [.. (arguments.GetValue(_modalities) ?? []).Select(modality => modality.ToString().ToLowerInvariant())],
        Statuses = [.. (arguments.GetValue(_statuses) ?? []).Select(status => status.Code())],
    };
}
