using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>
/// A graph on a Neo4j server. Contributions are kept as articles, claims and mentions; the world layer is materialised beside them, for
/// people look at it in Neo4j Browser. Safe for any number of writers at once.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private const int ArticlesAtOnce = 64;
    private const int CharactersAtOnce = 2_000_000;

    private readonly ICypherExecutor _executor;
    private readonly Neo4jResilience _resilience;
    private readonly TimeProvider _time;

    private Neo4jGraphStore(ICypherExecutor executor, Neo4jResilience resilience, TimeProvider time)
    {
        _executor = executor;
        _resilience = resilience;
        _time = time;
    }

    /// <summary>Where the graph is, without the login.</summary>
    public string Address => _executor.Connection.Server;

    /// <summary>Connects, checks the server, and sets up the schema.</summary>
    /// <exception cref="StoreException">The server cannot be used; the message says what to do.</exception>
    public static Task<Neo4jGraphStore> OpenAsync(Neo4jConnection connection, TimeProvider time, CancellationToken cancellationToken) =>
        OpenOnAsync(CypherExecutors.Create(connection), time, cancellationToken);

    internal static async Task<Neo4jGraphStore> OpenOnAsync(ICypherExecutor executor, TimeProvider time, CancellationToken cancellationToken)
    {
        var resilience = new Neo4jResilience(executor.Connection, time);
        try
        {
            await Neo4jSchema.CheckAsync(executor, time, cancellationToken).ConfigureAwait(false);
            await Neo4jSchema.ApplyAsync(executor, resilience, cancellationToken).ConfigureAwait(false);
            return new Neo4jGraphStore(executor, resilience, time);
        }
        catch
        {
            await executor.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellationToken)
    {
        foreach (var article in articles)
            ArticleGraphInvariants.Demand(article);

        var outcomes = new List<UpsertOutcome>(articles.Count);
        foreach (var batch in Batches(articles))
            outcomes.AddRange(await UpsertBatchAsync(batch, cancellationToken).ConfigureAwait(false));
        return outcomes;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RemoveAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        var removed = new List<string>();
        foreach (var ids in articleIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(ArticlesAtOnce))
            removed.AddRange(await WriteAsync((update, token) => update.RemoveAsync(ids, token), cancellationToken).ConfigureAwait(false));
        return removed;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _executor.DisposeAsync();

    /// <summary>One transaction for all of them; when one is at fault or they are too much at once, halves, down to the one that is refused.</summary>
    private async Task<IReadOnlyList<UpsertOutcome>> UpsertBatchAsync(IReadOnlyList<ArticleGraph> batch, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var graph in batch)
                NodeLabel.Demand(graph);
            return await WriteAsync((update, token) => update.UpsertAsync(batch, token), cancellationToken).ConfigureAwait(false);
        }
        catch (CypherException exception) when (batch.Count == 1)
        {
            if (exception.Fault != CypherFault.Data)
                throw Neo4jFailure.Explain(exception, _executor.Connection);
            return [new UpsertOutcome(batch[0].Article.Id, UpsertChange.Refused, Reason: Neo4jFailure.OneLine(exception.Message))];
        }
        catch (CypherException)
        {
            var half = batch.Count / 2;
            var first = await UpsertBatchAsync([.. batch.Take(half)], cancellationToken).ConfigureAwait(false);
            var second = await UpsertBatchAsync([.. batch.Skip(half)], cancellationToken).ConfigureAwait(false);
            return [.. first, .. second];
        }
    }

    private Task<T> WriteAsync<T>(Func<GraphUpdate, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var loadedAt = _time.GetUtcNow();
        return _resilience.RunAsync(
            async token =>
            {
                await using var transaction = await _executor.BeginAsync(CypherAccess.Write, _executor.Connection.TransactionFor, token).ConfigureAwait(false);
                var result = await work(new GraphUpdate(transaction, loadedAt), token).ConfigureAwait(false);
                await transaction.CommitAsync(token).ConfigureAwait(false);
                return result;
            },
            cancellationToken);
    }

    /// <summary>Neighbours in the order given, bounded in number and size, no two with the same key or origin: what comes later replaces what came before.</summary>
    private static IEnumerable<IReadOnlyList<ArticleGraph>> Batches(IReadOnlyList<ArticleGraph> articles)
    {
        var batch = new List<ArticleGraph>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var characters = 0;
        foreach (var graph in articles)
        {
            var size = graph.Article.Text.Length + graph.Claims.Sum(claim => claim.Sentence.Length + 500);
            var origin = graph.Article.Origin is { } path ? "origin " + path : null;
            var repeats = names.Contains(graph.Article.Id) || (origin is not null && names.Contains(origin));
            if (batch.Count > 0 && (repeats || batch.Count == ArticlesAtOnce || characters + size > CharactersAtOnce))
            {
                yield return batch;
                batch = [];
                names.Clear();
                characters = 0;
            }

            batch.Add(graph);
            names.Add(graph.Article.Id);
            if (origin is not null)
                names.Add(origin);
            characters += size;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
