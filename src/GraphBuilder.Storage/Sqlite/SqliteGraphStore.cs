using System.Runtime.CompilerServices;
using Dapper;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>
/// A graph in one SQLite file. Any number of processes may read while one writes; a second writer waits for its turn.
/// SQLite has no asynchronous input and output: the work is done on the calling thread.
/// </summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private const int ArticlesAtOnce = 200;
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _writing = new(1);

    private SqliteGraphStore(SqliteDatabase database, TimeProvider time)
    {
        _database = database;
        _time = time;
    }

    /// <summary>Full path of the file.</summary>
    public string Path => _database.Path;

    /// <summary>Opens a graph, bringing its schema up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">Gives the moment of loading.</param>
    /// <param name="create">Makes the file and its folder when they are missing; false for commands that only look.</param>
    /// <param name="patience">How long to wait for another writer; a minute when null.</param>
    /// <exception cref="StoreException">The file cannot be opened, is no graph, or is of a newer program.</exception>
    public static SqliteGraphStore Open(string path, TimeProvider time, bool create = true, TimeSpan? patience = null) =>
        new(new SqliteDatabase(path, create, patience ?? TimeSpan.FromMinutes(1)), time);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellationToken)
    {
        foreach (var article in articles) ArticleGraphInvariants.Demand(article);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _database.Guard(() =>
            {
                using var connection = _database.Connect();
                var outcomes = new List<UpsertOutcome>(articles.Count);
                foreach (var article in articles)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    using var transaction = connection.BeginTransaction(deferred: false);
                    outcomes.Add(new ArticleWriter(connection, transaction, _time).Upsert(article));
                    transaction.Commit();
                }
                return outcomes;
            });
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RemoveAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _database.Guard(() =>
            {
                using var connection = _database.Connect();
                using var transaction = connection.BeginTransaction(deferred: false);
                var removed = connection.Query<string>(Sql.Statement("remove-articles"), new { ids = ArticleReader.Json(articleIds) }, transaction).Order(StringComparer.Ordinal).ToList();
                transaction.Commit();
                return removed;
            });
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleGraph> ReadAsync(ArticleFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = _database.Guard(_database.Connect);
        using var transaction = _database.Guard(() => connection.BeginTransaction(deferred: true));
        var reader = new ArticleReader(connection, transaction);
        foreach (var keys in _database.Guard(() => reader.Find(filter)).Chunk(ArticlesAtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var article in _database.Guard(() => reader.Read(keys))) yield return article;
            await Task.Yield();
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleSummary>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(_database.Guard<IReadOnlyList<ArticleSummary>>(() =>
    {
        using var connection = _database.Connect();
        return [.. connection.Query<SummaryRow>(Sql.Statement("list-articles"))
            .Select(row => new ArticleSummary(row.Id, row.Title, row.Publisher, ArticleReader.Day(row.PublishedOn), row.Url, row.Origin, row.Claims, row.Mentions, ArticleReader.Moment(row.LoadedAt)))
            .OrderBy(summary => summary.Id, StringComparer.Ordinal)];
    }));

    /// <inheritdoc/>
    public Task<IReadOnlyList<NodeMatch>> FindAsync(string name, int limit, CancellationToken cancellationToken) => Task.FromResult(_database.Guard<IReadOnlyList<NodeMatch>>(() =>
    {
        var folded = GraphKeys.SearchKey(name);
        if (folded.Length == 0) return [];
        using var connection = _database.Connect();
        var exact = connection.Query<string>(Sql.Statement("find-exact"), new { folded }).ToHashSet(StringComparer.Ordinal);
        var partial = exact.Count >= limit ? [] : connection.Query<string>(Sql.Statement("find-partial"), new { folded, limit });
        return [.. connection.Query<MatchRow>(Sql.Statement("describe-nodes"), new { nodes = ArticleReader.Json(exact.Concat(partial)) })
            .Select(row => new NodeMatch(row.Id, row.Name ?? row.Id, row.Articles))
            .OrderBy(match => GraphKeys.SearchKey(match.Name) == folded ? 0 : exact.Contains(match.Id) ? 1 : 2)
            .ThenByDescending(match => match.Articles)
            .ThenBy(match => match.Id, StringComparer.Ordinal)
            .Take(limit)];
    }));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _database.Release();
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    private sealed record SummaryRow
    {
        public required string Id { get; init; }

        public string? Title { get; init; }

        public string? Publisher { get; init; }

        public string? PublishedOn { get; init; }

        public string? Url { get; init; }

        public string? Origin { get; init; }

        public required int Claims { get; init; }

        public required int Mentions { get; init; }

        public required string LoadedAt { get; init; }
    }

    private sealed record MatchRow
    {
        public required string Id { get; init; }

        public string? Name { get; init; }

        public required int Articles { get; init; }
    }
}
