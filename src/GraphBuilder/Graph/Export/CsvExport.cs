using System.Buffers;

namespace GraphBuilder.Graph.Export;

/// <summary>
/// The graph as two tables in CSV (RFC 4180, with a header and CRLF). Nodes: <c>id, labels</c>; edges: <c>type, from, to</c>; then one
/// column for each property that occurs, in ordinal order. Labels are joined by <c>;</c>, lists are JSON arrays, what is missing is empty.
/// </summary>
public static class CsvExport
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    /// <summary>Usual name of the table of nodes.</summary>
    public const string NodesFile = "nodes.csv";

    /// <summary>Usual name of the table of edges.</summary>
    public const string EdgesFile = "edges.csv";

    /// <summary>Writes the nodes.</summary>
    public static void WriteNodes(PropertyGraph graph, TextWriter writer) =>
        Write(writer, ["id", "labels"], graph.Nodes, node => [node.Id, string.Join(';', node.Labels)], node => node.Properties);

    /// <summary>Writes the edges.</summary>
    public static void WriteEdges(PropertyGraph graph, TextWriter writer) =>
        Write(writer, ["type", "from", "to"], graph.Edges, edge => [edge.Type, edge.From, edge.To], edge => edge.Properties);

    private static void Write<T>(TextWriter writer, string[] keys, IReadOnlyList<T> items, Func<T, string[]> fields, Func<T, PropertyMap> properties)
    {
        var columns = PropertyColumns.Of(items.Select(properties)).Select(column => column.Name).ToList();
        Row(keys.Concat(columns));
        foreach (var item in items)
        {
            var values = properties(item);
            Row(fields(item).Concat(columns.Select(column => values.TryGetValue(column, out var value) ? value.ToText() : "")));
        }

        void Row(IEnumerable<string> cells)
        {
            writer.Write(string.Join(',', cells.Select(Quote)));
            writer.Write("\r\n");
        }
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
