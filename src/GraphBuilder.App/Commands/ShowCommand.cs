using System.CommandLine;
using GraphBuilder.App.Findings;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>All about one actor, place or named event.</summary>
internal sealed class ShowCommand : AppCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "Name, alias or key of an actor, a place or an event" };
    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public ShowCommand(Terminal terminal)
        : base("show", "Show an actor, a place or an event: names, relations, events with their sentences", terminal, "show \"Angela Merkel\"", "show country:RUS --json")
    {
        Add(_name);
        _store.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var store = await _store.OpenAsync(arguments, cancellation);
        var lookup = await NodeLookup.FindAsync(store, arguments.GetRequiredValue(_name), cancellation);
        var graph = await StoreOptions.ReadAsync(store, new ArticleFilter { Nodes = [lookup.Id] }, cancellation);
        var portrait = Portrait.Of(lookup.Id, graph);
        if (arguments.GetValue(_json)) Terminal.Data.WriteJson(portrait);
        else Print(portrait);
        if (lookup.Others.Count > 0) Terminal.Note($"Also called so: {string.Join("; ", lookup.Others.Select(other => $"{other.Name} ({other.Id})"))}. Give the key to see one of them.");
        return ExitCode.Done;
    }

    private void Print(Portrait portrait)
    {
        if (portrait.Actor is { } actor) Terminal.Write(FindingTables.Actors([actor]));
        if (portrait.Relations.Count > 0) Terminal.Write(FindingTables.Relations(portrait.Relations));
        if (portrait.Events.Count > 0) Terminal.Write(FindingTables.Events(portrait.Events));
    }
}
