using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using static GraphBuilder.Tests.Graph.Export.ExportSamples;

namespace GraphBuilder.Tests.Graph.Export;

public class CypherExportTests
{
    [Fact]
    public void Constraints_come_first_then_nodes_then_edges_and_all_may_run_again()
    {
        var statements = Written(writer => CypherExport.Write(WithHostileText(), writer)).Split(";\n", StringSplitOptions.RemoveEmptyEntries);

        var kinds = statements.Select(statement => statement.StartsWith("CREATE CONSTRAINT", StringComparison.Ordinal) ? 0 : statement.Contains("MERGE (n:", StringComparison.Ordinal) ? 1 : 2).ToList();
        Assert.Equal(kinds.Order(), kinds);
        Assert.All(statements.Take(5), statement => Assert.Contains(" IF NOT EXISTS ", statement, StringComparison.Ordinal));
        Assert.All(statements.Skip(5), statement => Assert.DoesNotContain("CREATE", statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Values_keep_their_types()
    {
        var graph = new PropertyGraph([new("a:1", ["Actor"], new PropertyMap { { "n", 3 }, { "x", (double?)4 }, { "y", (double?)-0.25 }, { "b", (bool?)true }, { "d", (DateOnly?)new DateOnly(2024, 5, 2) }, { "l", new List<string> { "a'b" } }, { "w", new List<int> { 1, 2 } } })], []);

        Assert.Contains("{id: 'a:1', properties: {b: true, d: date('2024-05-02'), l: ['a\\'b'], n: 3, w: [1,2], x: 4.0, y: -0.25}}", Written(writer => CypherExport.Write(graph, writer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_and_backslashes_are_escaped_and_control_characters_are_written_by_code()
    {
        var graph = new PropertyGraph([new("a:1", ["Actor"], new PropertyMap { { "name", "a'b\\c\n\0\\u0041" } })], []);

        Assert.Contains("name: 'a\\'b\\\\c\\u000a\\u0000\\\\' + 'u0041'", Written(writer => CypherExport.Write(graph, writer)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_is_merged_on_its_key_alone_and_gets_its_other_labels_after()
    {
        var script = Written(writer => CypherExport.Write(WithHostileText(), writer));

        Assert.Contains("MERGE (n:Actor {id: row.id}) SET n:Place:Country SET n += row.properties;", script, StringComparison.Ordinal);
        Assert.Contains("MATCH (a:Actor {id: row.from}) MATCH (b:Event {id: row.to}) MERGE (a)-[r:INITIATED]->(b) SET r += row.properties;", script, StringComparison.Ordinal);
    }
}
