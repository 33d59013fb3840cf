using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>The node that a name on the command line means.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Others">Other nodes that answer to the name.</param>
internal sealed record NodeLookup(string Id, string Name, IReadOnlyList<NodeMatch> Others)
{
    private const int Most = 6;

    /// <exception cref="CommandException">Nothing answers to the name.</exception>
    public static async Task<NodeLookup> FindAsync(IGraphStore store, string name, CancellationToken cancellation)
    {
        var matches = await store.FindAsync(name, Most, cancellation);
        if (matches.Count > 0) return new NodeLookup(matches[0].Id, matches[0].Name, [.. matches.Skip(1)]);
        throw new CommandException(ExitCode.NotFound, $"Nothing in the graph is called '{name}'. Try a part of the name; 'graph-builder articles' lists what is loaded.");
    }
}
