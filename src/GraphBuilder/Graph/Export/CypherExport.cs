using System.Globalization;
using System.Text;

namespace GraphBuilder.Graph.Export;

/// <summary>
/// The graph as a script in Cypher 5 that can run any number of times with the same result: constraints, then nodes and edges by
/// MERGE on their keys, in batches. It needs no plug-in and no parameters.
/// </summary>
public static class CypherExport
{
    private const int RowsAtOnce = 500;
    private static readonly string[] KeyedLabels = [NodeLabels.Article, NodeLabels.Actor, NodeLabels.Place, NodeLabels.Event, NodeLabels.Claim];

    /// <summary>Writes the script; statements end in <c>;</c> and a line feed, as cypher-shell and Neo4j Browser read them.</summary>
    public static void Write(PropertyGraph graph, TextWriter writer)
    {
        foreach (var label in KeyedLabels)
            writer.Write($"CREATE CONSTRAINT {label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE;\n");

        foreach (var group in graph.Nodes.GroupBy(node => string.Join(':', node.Labels), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var first = group.First();
            var more = first.Labels.Count > 1 ? $" SET n:{string.Join(':', first.Labels.Skip(1))}" : "";
            Batches(writer, group, node => Map([("id", Literal(node.Id)), ("properties", Properties(node.Properties))]), $"MERGE (n:{first.Labels[0]} {{id: row.id}}){more} SET n += row.properties");
        }

        var labels = graph.Nodes.ToDictionary(node => node.Id, node => node.Labels[0], StringComparer.Ordinal);
        foreach (var group in graph.Edges.GroupBy(edge => (edge.Type, From: labels[edge.From], To: labels[edge.To])))
            Batches(
                writer,
                group,
                edge => Map([("from", Literal(edge.From)), ("to", Literal(edge.To)), ("properties", Properties(edge.Properties))]),
                $"MATCH (a:{group.Key.From} {{id: row.from}}) MATCH (b:{group.Key.To} {{id: row.to}}) MERGE (a)-[r:{group.Key.Type}]->(b) SET r += row.properties");
    }

    private static void Batches<T>(TextWriter writer, IEnumerable<T> items, Func<T, string> row, string statement)
    {
        foreach (var batch in items.Chunk(RowsAtOnce))
        {
            writer.Write("UNWIND [\n");
            for (var i = 0; i < batch.Length; i++)
            {
                writer.Write(row(batch[i]));
                writer.Write(i + 1 < batch.Length ? ",\n" : "\n");
            }
            writer.Write($"] AS row\n{statement};\n");
        }
    }

    private static string Properties(PropertyMap properties) => Map(properties.Select(property => (property.Key, Value(property.Value))));

    private static string Map(IEnumerable<(string Key, string Value)> entries) => $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    private static string Value(PropertyValue value) => value switch
    {
        PropertyValue.Text text => Literal(text.Value),
        PropertyValue.Number number => Number(number.Value),
        PropertyValue.Day => $"date('{value.ToText()}')",
        PropertyValue.Moment => $"datetime('{value.ToText()}')",
        PropertyValue.Texts texts => $"[{string.Join(", ", texts.Values.Select(Literal))}]",
        _ => value.ToText(),
    };

    // Without a point the server would store a whole number.
    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }

    // Cypher replaces \uXXXX before it reads anything else, even behind an escaped backslash: the two are kept apart by a sum of literals.
    private static string Literal(string text)
    {
        var literal = new StringBuilder("'", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\') literal.Append(i + 1 < text.Length && text[i + 1] == 'u' ? "\\\\' + '" : "\\\\");
            else if (c == '\'') literal.Append("\\'");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else literal.Append(c);
        }
        return literal.Append('\'').ToString();
    }
}
