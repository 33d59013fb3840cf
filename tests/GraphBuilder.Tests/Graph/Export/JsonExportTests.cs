using System.Text.Json;
using CsCheck;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using static GraphBuilder.Tests.Graph.Export.ExportSamples;

namespace GraphBuilder.Tests.Graph.Export;

public class JsonExportTests
{
    [Fact]
    public void The_form_is_the_one_of_the_design()
    {
        var graph = new PropertyGraph(
            [new("a:1", ["Actor", "Person"], new PropertyMap { { "name", "Ann Ærø" }, { "aliases", new List<string>() } }), new("b:2", ["Event"], new PropertyMap { { "score", (double?)-2.5 } })],
            [new("INITIATED", "a:1", "b:2", PropertyMap.Empty)]);

        Assert.Equal(
            """
            {"nodes":[
            {"id":"a:1","labels":["Actor","Person"],"properties":{"aliases":[],"name":"Ann Ærø"}},
            {"id":"b:2","labels":["Event"],"properties":{"score":-2.5}}
            ],"edges":[
            {"type":"INITIATED","from":"a:1","to":"b:2","properties":{}}
            ]}

            """.ReplaceLineEndings("\n"),
            Written(writer => JsonExport.Write(graph, writer)));
    }

    [Fact]
    public void Only_the_canonical_form_leaves_out_when_an_article_was_loaded()
    {
        var article = new ArticleSketch("1").Build();
        var graph = GraphProjection.Project([article with { Article = article.Article with { LoadedAt = new DateTimeOffset(2024, 5, 6, 9, 8, 9, TimeSpan.FromHours(2)) } }]);

        Assert.Contains("\"loadedAt\":\"2024-05-06T07:08:09Z\"", Written(writer => JsonExport.Write(graph, writer)), StringComparison.Ordinal);
        Assert.DoesNotContain("loadedAt", Written(writer => JsonExport.Write(graph, writer, canonical: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_reads_back() => Assert.Equal(Hostile, JsonDocument.Parse(Written(writer => JsonExport.Write(WithHostileText(), writer))).RootElement.GetProperty("nodes")[0].GetProperty("properties").GetProperty("title").GetString());

    [Fact]
    public void Any_graph_is_valid_with_lines_ended_by_line_feeds() => Graphs.Sample(graph =>
    {
        var json = Written(writer => JsonExport.Write(graph, writer));
        using var document = JsonDocument.Parse(json);
        Assert.Equal(graph.Nodes.Count, document.RootElement.GetProperty("nodes").GetArrayLength());
        Assert.Equal(graph.Edges.Count, document.RootElement.GetProperty("edges").GetArrayLength());
        Assert.DoesNotContain('\r', json);
    });
}
