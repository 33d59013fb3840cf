using GraphBuilder.App.Articles;
using GraphBuilder.App.Loading;
using GraphBuilder.Graph;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Sqlite;
using GraphBuilder.Tests.Graph;
using GraphBuilder.Tests.Storage;

namespace GraphBuilder.Tests.Loading;

public sealed class LoadPipelineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Results_come_in_the_order_of_the_documents_whatever_takes_longest()
    {
        var first = new TaskCompletionSource();
        ArticleGraph Analyze(Article article)
        {
            if (article.SourceId == "0") first.Task.Wait(TestContext.Current.CancellationToken);
            else first.TrySetResult();
            return Graph(article);
        }

        await using var store = Store();
        var results = await RunAsync(Analyze, store, Documents(6));
        Assert.Equal(["0", "1", "2", "3", "4", "5"], results.Cast<LoadResult.Loaded>().Select(loaded => loaded.Article.SourceId));
    }

    [Fact]
    public async Task Reading_never_runs_far_ahead_of_writing()
    {
        var (read, written, furthest) = (0, 0, 0);
        async IAsyncEnumerable<ArticleResult> Counted()
        {
            foreach (var document in Documents(200))
            {
                await Task.Yield();
                furthest = Math.Max(furthest, ++read - written);
                yield return document;
            }
        }

        await using var store = Store();
        await foreach (var _ in new LoadPipeline(Graph, store).RunAsync(Counted(), TestContext.Current.CancellationToken)) written++;
        Assert.Equal(200, written);
        Assert.InRange(furthest, 1, Environment.ProcessorCount * 2 + 34);
    }

    [Fact]
    public async Task An_article_whose_analysis_fails_is_refused_and_the_rest_is_written()
    {
        await using var store = Store();
        var results = await RunAsync(article => article.SourceId == "1" ? throw new InvalidOperationException("no tree") : Graph(article), store, Documents(3));
        var refused = Assert.IsType<LoadResult.Refused>(results[1]);
        Assert.Equal(RefusalReason.Unanalysed, refused.Refusal.Reason);
        Assert.Contains("no tree", refused.Refusal.Explanation, StringComparison.Ordinal);
        Assert.Equal(2, (await store.ListAsync(TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task A_fault_of_the_source_ends_the_run_after_what_was_read_before()
    {
        static async IAsyncEnumerable<ArticleResult> Broken()
        {
            foreach (var document in Documents(2)) yield return document;
            await Task.Yield();
            throw new IOException("gone");
        }

        await using var store = Store();
        var results = new List<LoadResult>();
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in new LoadPipeline(Graph, store).RunAsync(Broken(), TestContext.Current.CancellationToken)) results.Add(result);
        });
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task No_analysis_outlives_a_run_that_is_given_up()
    {
        var running = 0;
        ArticleGraph Analyze(Article article)
        {
            Interlocked.Increment(ref running);
            Thread.Yield();
            var graph = Graph(article);
            Interlocked.Decrement(ref running);
            return graph;
        }

        await using var store = Store();
        await foreach (var _ in new LoadPipeline(Analyze, store).RunAsync(Documents(50).ToAsyncEnumerable(), TestContext.Current.CancellationToken)) break;
        Assert.Equal(0, running);
    }

    private static IEnumerable<ArticleResult> Documents(int count) =>
        Enumerable.Range(0, count).Select(i => new ArticleResult.Read(new Article { Text = $"Article {i}.", SourceId = $"{i}", Origin = $"{i}.txt" }));

    private static ArticleGraph Graph(Article article) => new ArticleSketch(article.SourceId!.PadLeft(16, '0')) { Origin = article.Origin }.Entity("country:NOR", "Norway").Build();

    private static async Task<List<LoadResult>> RunAsync(Func<Article, ArticleGraph> analyze, IGraphStore store, IEnumerable<ArticleResult> documents)
    {
        var results = new List<LoadResult>();
        await foreach (var result in new LoadPipeline(analyze, store).RunAsync(documents.ToAsyncEnumerable(), TestContext.Current.CancellationToken)) results.Add(result);
        return results;
    }

    private SqliteGraphStore Store() => SqliteGraphStore.Open(_folder.File("graph.db"), TimeProvider.System);
}
