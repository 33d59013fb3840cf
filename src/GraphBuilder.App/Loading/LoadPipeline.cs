using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GraphBuilder.App.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Loading;

/// <summary>
/// Documents in, contributions in the store out: one reader, analyses side by side on all cores, and one writer that keeps the order
/// of the documents. At most <see cref="Ahead"/> articles are under way between the two, however long the source.
/// </summary>
/// <param name="analyze">Turns an article into its contribution; may run on several threads at once.</param>
/// <param name="store">Where contributions go.</param>
internal sealed class LoadPipeline(Func<Article, ArticleGraph> analyze, IGraphStore store)
{
    private const int LargestBatch = 32;

    private static readonly int Ahead = Environment.ProcessorCount * 2;

    /// <summary>
    /// Runs to the end of the documents. A result is yielded when its article is written for good, so that whoever stops in between
    /// knows what is there. Faults of single articles are results; faults of the store end the run.
    /// </summary>
    public async IAsyncEnumerable<LoadResult> RunAsync(IAsyncEnumerable<ArticleResult> documents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var underWay = Channel.CreateBounded<Task<Analyzed>>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(documents, underWay.Writer, stop.Token), CancellationToken.None);
        try
        {
            while (await underWay.Reader.WaitToReadAsync(cancellation))
                foreach (var result in await WriteAsync(await NextAsync(underWay.Reader, cancellation), cancellation))
                    yield return result;
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
            // No analysis may outlive the run: its caller disposes of the model.
            while (underWay.Reader.TryRead(out var analysis)) await Task.WhenAny(analysis);
        }
    }

    private async Task ReadAsync(IAsyncEnumerable<ArticleResult> documents, ChannelWriter<Task<Analyzed>> underWay, CancellationToken stop)
    {
        try
        {
            await foreach (var document in documents.WithCancellation(stop))
            {
                await underWay.WaitToWriteAsync(stop);
                underWay.TryWrite(document is ArticleResult.Read read ? Task.Run(() => Analyze(read.Article), stop) : Task.FromResult(Analyzed.Not(document)));
            }
            underWay.Complete();
        }
        catch (Exception fault)
        {
            // The reader of the channel meets it, after all that was read before.
            underWay.Complete(fault);
        }
    }

    private Analyzed Analyze(Article article)
    {
        try
        {
            return new Analyzed(article, analyze(article), Result: null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Analyzed.Not(ArticleResult.Refuse(article.Origin ?? "-", RefusalReason.Unanalysed, $"The analysis failed ({fault.Message}). Please report it with the article; the rest is not affected."));
        }
    }

    // The first article under way, and with it those after it that are ready.
    private static async Task<List<Analyzed>> NextAsync(ChannelReader<Task<Analyzed>> underWay, CancellationToken cancellation)
    {
        var batch = new List<Analyzed>();
        while (batch.Count < LargestBatch && underWay.TryPeek(out var next) && (batch.Count == 0 || next.IsCompletedSuccessfully))
        {
            batch.Add(await next.WaitAsync(cancellation));
            underWay.TryRead(out _);
        }
        return batch;
    }

    private async Task<IReadOnlyList<LoadResult>> WriteAsync(List<Analyzed> batch, CancellationToken cancellation)
    {
        var graphs = batch.Select(analyzed => analyzed.Graph).OfType<ArticleGraph>().ToList();
        var outcomes = new Queue<UpsertOutcome>(graphs.Count == 0 ? [] : await store.UpsertAsync(graphs, cancellation));
        return batch.ConvertAll<LoadResult>(analyzed => analyzed switch
        {
            { Graph: { } graph, Article: { } article } => Written(article, graph, outcomes.Dequeue()),
            { Result: ArticleResult.Skipped skipped } => new LoadResult.Skipped(skipped.Origin, skipped.Explanation),
            { Result: ArticleResult.Refused refused } => new LoadResult.Refused(refused.Refusal),
            _ => throw new InvalidOperationException("A document is an article, refused or skipped."),
        });
    }

    private static LoadResult Written(Article article, ArticleGraph graph, UpsertOutcome outcome) => outcome.Change == UpsertChange.Refused
        ? new LoadResult.Refused(new ArticleRefusal(article.Origin ?? "-", RefusalReason.Unstorable, $"The store refuses it: {outcome.Reason}"))
        : new LoadResult.Loaded(article, graph, outcome);

    private sealed record Analyzed(Article? Article, ArticleGraph? Graph, ArticleResult? Result)
    {
        public static Analyzed Not(ArticleResult result) => new(null, null, result);
    }
}
