using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using CsvHelper;

namespace GraphBuilder.EndToEnd;

public sealed class ExportTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [Fact]
    public async Task Json_is_one_document_whose_edges_end_at_its_nodes()
    {
        using var export = JsonDocument.Parse(await ExportAsync("json"));
        var ids = export.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ToHashSet();
        var ends = export.RootElement.GetProperty("edges").EnumerateArray().SelectMany(edge => new[] { edge.GetProperty("from").GetString(), edge.GetProperty("to").GetString() });
        Assert.NotEmpty(ids);
        Assert.Empty(ends.Except(ids));
    }

    [Theory]
    [InlineData("graphml", "GraphMl.xsd")]
    [InlineData("gexf", "Gexf.xsd")]
    public async Task Xml_formats_hold_to_their_schema(string format, string schema)
    {
        var schemas = new XmlSchemaSet();
        using (var reader = XmlReader.Create(Repository.At("tests", "GraphBuilder.Tests", "Graph", "Export", schema))) schemas.Add(null, reader);
        var faults = new List<string>();
        XDocument.Parse(await ExportAsync(format)).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Csv_reads_back_with_as_many_rows_as_the_graph_has_nodes_and_edges()
    {
        using var export = JsonDocument.Parse(await ExportAsync("json"));
        (await Executable.RunAsync(seeds.Folder, "export", "--format", "csv", "--output", "tables")).Succeeded();
        Assert.Equal(export.RootElement.GetProperty("nodes").GetArrayLength(), Rows("nodes.csv").Count);
        Assert.Equal(export.RootElement.GetProperty("edges").GetArrayLength(), Rows("edges.csv").Count);
        Assert.Contains(Rows("nodes.csv"), row => row["id"] is "country:RUS" && row["name"] is "Russia");
    }

    [Fact]
    public async Task The_actor_network_leaves_out_articles_claims_and_events()
    {
        using var export = JsonDocument.Parse((await Executable.RunAsync(seeds.Folder, "export", "--scope", "actors")).Succeeded());
        Assert.All(export.RootElement.GetProperty("nodes").EnumerateArray(), node => Assert.Equal("Actor", node.GetProperty("labels")[0].GetString()));
        Assert.NotEqual(0, export.RootElement.GetProperty("edges").GetArrayLength());
    }

    [Fact]
    public async Task A_file_holds_the_same_as_standard_output()
    {
        (await Executable.RunAsync(seeds.Folder, "export", "--format", "cypher", "--output", "graph.cypher")).Succeeded();
        Assert.Equal(await ExportAsync("cypher"), await File.ReadAllTextAsync(Path.Combine(seeds.Folder, "graph.cypher"), TestContext.Current.CancellationToken));
    }

    private async Task<string> ExportAsync(string format) => (await Executable.RunAsync(seeds.Folder, "export", "--format", format)).Succeeded();

    private List<Dictionary<string, string?>> Rows(string table)
    {
        using var reader = CsvReader.FromFile(Path.Combine(seeds.Folder, "tables", table));
        return [.. reader.GetRecords<dynamic>().Select(row => ((CsvDynamicRecord)row).ToDictionary())];
    }
}
