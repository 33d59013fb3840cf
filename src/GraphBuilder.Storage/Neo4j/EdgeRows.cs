using GraphBuilder.Graph;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Writes and removes edges, one statement for each type and each pair of labels.</summary>
internal static class EdgeRows
{
    public static Task WriteAsync(RowRunner rows, string script, IEnumerable<GraphEdge> edges, CancellationToken cancellationToken) =>
        ForEachAsync(script, edges, PropertyRow.Of, rows.WriteAsync, cancellationToken);

    public static Task RemoveAsync(RowRunner rows, IEnumerable<EdgeKey> edges, CancellationToken cancellationToken) =>
        ForEachAsync("remove/edge.cypher", edges.Select(key => new GraphEdge(key.Type, key.From, key.To, PropertyMap.Empty)), PropertyRow.Of, rows.RemoveAsync, cancellationToken);

    private static async Task ForEachAsync(
        string script, IEnumerable<GraphEdge> edges, Func<GraphEdge, Row> row, Func<string, IReadOnlyList<Row>, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        var groups = edges.GroupBy(edge => (edge.Type, From: NodeLabel.Of(edge.From), To: NodeLabel.Of(edge.To))).OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            var sorted = group.OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal);
            await run(CypherScripts.Statement(script, group.Key.From, group.Key.Type, group.Key.To), [.. sorted.Select(row)], cancellationToken).ConfigureAwait(false);
        }
    }
}

/// <summary>Type and ends of a derived edge.</summary>
internal readonly record struct EdgeKey(string Type, string From, string To)
{
    public static EdgeKey Of(GraphEdge edge) => new(edge.Type, edge.From, edge.To);
}
