using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Relations;
using GraphBuilder.Storage.Neo4j;
using GraphBuilder.Storage.Neo4j.QueryApi;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Storage.Neo4j;

[Collection(Neo4jTests.Name)]
public sealed class StatementTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_statement_that_writes_reads_everything_first_or_walks_over_all_nodes()
    {
        var written = (await RecordAsync(Newsroom.Articles(12), remove: false)).Where(text => text.Contains("$rows", StringComparison.Ordinal) && !text.Contains("DELETE", StringComparison.Ordinal)).ToList();

        foreach (var text in written)
        {
            var plan = await ExplainAsync(text);
            Assert.DoesNotContain("AllNodesScan", plan);
            Assert.DoesNotContain("NodeByLabelScan", plan);
            Assert.True(!plan.Contains("Eager"), $"Eager in the plan of\n{text}\n{string.Join(' ', plan)}");
        }

        var files = CypherScripts.All.Where(path => path.StartsWith("upsert/", StringComparison.Ordinal)).ToList();
        Assert.All(files, path => Assert.Contains(written, text => Fills(CypherScripts.Text(path), text)));
    }

    [Fact]
    public async Task Statements_that_delete_find_their_nodes_by_key()
    {
        var deleted = (await RecordAsync(Newsroom.Articles(12), remove: true)).Where(text => text.Contains("DELETE", StringComparison.Ordinal));

        foreach (var text in deleted)
        {
            var plan = await ExplainAsync(text);
            Assert.DoesNotContain("AllNodesScan", plan);
            Assert.DoesNotContain("NodeByLabelScan", plan);
        }
    }

    [Fact]
    public async Task Values_never_reach_the_text_of_a_statement()
    {
        const string marker = "Zx9`\"'{}$)";
        ArticleGraph article = new ArticleSketch("1") { Title = marker, Publisher = marker, Origin = marker }
            .Entity("person:zx9", marker)
            .Event(PloverType.Accuse, ["person:zx9"], ["country:AAA"], name: marker, mode: marker)
            .Relation(RelationType.HoldsOffice, "person:zx9", "country:AAA", marker);

        var texts = await RecordAsync([article], remove: true);

        Assert.DoesNotContain(texts, text => text.Contains("Zx9", StringComparison.OrdinalIgnoreCase));
        Assert.All(texts, text => Assert.Contains(CypherScripts.All, path => Fills(CypherScripts.Text(path), text) || CypherScripts.Statements(CypherScripts.Text(path)).Contains(text)));
    }

    private async Task<List<string>> RecordAsync(IReadOnlyList<ArticleGraph> articles, bool remove)
    {
        await server.EmptyAsync();
        var recorder = new RecordingExecutor(new QueryApiExecutor(server.Connection));
        await using var store = await Neo4jGraphStore.OpenOnAsync(recorder, TimeProvider.System, Cancellation);
        await store.UpsertAsync(articles, Cancellation);
        await store.UpsertAsync([.. articles.Select(graph => graph with { Article = graph.Article with { Title = "Second edition" } })], Cancellation);
        if (remove)
            await store.RemoveAsync([.. articles.Select(graph => graph.Article.Id)], Cancellation);
        return [.. recorder.Texts];
    }

    private async Task<IReadOnlyList<string>> ExplainAsync(string text)
    {
        await using var executor = new QueryApiExecutor(server.Connection);
        var result = await executor.RunAsync(CypherStatement.OverRows("EXPLAIN " + text, []), CypherAccess.Write, Cancellation);
        Assert.NotEmpty(result.PlanOperators);
        return result.PlanOperators;
    }

    /// <summary>True when the text is the file with words in the places for labels and types.</summary>
    private static bool Fills(string file, string text)
    {
        var pattern = System.Text.RegularExpressions.Regex.Escape(file);
        foreach (var place in new[] { @"\{FROM}", @"\{TYPE}", @"\{TO}" })
            pattern = pattern.Replace(place, "[A-Za-z_]+", StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.IsMatch(text, $"^{pattern}$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }
}
