using System.CommandLine;
using GraphBuilder.App.Findings;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>How two nodes are connected.</summary>
internal sealed class PathCommand : AppCommand
{
    private readonly Argument<string> _from = new("A") { Description = "Name or key of an actor, a place or an event" };
    private readonly Argument<string> _to = new("B") { Description = "Name or key of another" };
    private readonly StoreOptions _store = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public PathCommand(Terminal terminal)
        : base("path", "Find the shortest path between two nodes through events and relations, with evidence", terminal, "path \"Angela Merkel\" Syria")
    {
        Add(_from);
        Add(_to);
        _store.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var store = await _store.OpenAsync(arguments, cancellation);
        var from = await NodeLookup.FindAsync(store, arguments.GetRequiredValue(_from), cancellation);
        var to = await NodeLookup.FindAsync(store, arguments.GetRequiredValue(_to), cancellation);
        if (from.Id == to.Id) throw new CommandException(ExitCode.Usage, $"Both names mean {from.Name} ({from.Id}). Name two different nodes.");
        var graph = await StoreOptions.ReadAsync(store, new ArticleFilter(), cancellation);
        var path = new EventPath(graph).Between(from.Id, to.Id);
        if (path.Count == 0) throw new CommandException(ExitCode.NotFound, $"No event or relation connects {from.Name} ({from.Id}) and {to.Name} ({to.Id}). Load more articles, or try other names.");
        if (arguments.GetValue(_json))
            foreach (var step in path) Terminal.Data.WriteJson(step);
        else Terminal.Write(FindingTables.Path(path));
        return ExitCode.Done;
    }
}
