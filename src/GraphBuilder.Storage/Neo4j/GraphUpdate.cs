using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>
/// One transaction: replaces what some articles contributed, then derives anew whatever that touches. Locks are taken before anything is
/// read that they guard, always origins, articles, actors, places, events, each in ordinal order of key: two writers wait and do not deadlock.
/// </summary>
internal sealed class GraphUpdate(ICypherTransaction transaction, DateTimeOffset loadedAt)
{
    private readonly RowRunner _rows = new(transaction);

    /// <summary>Writes articles of which no two have the same key or the same origin.</summary>
    public async Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellationToken)
    {
        var replacedBy = await LockOriginsAsync(articles, cancellationToken).ConfigureAwait(false);
        var current = await LockArticlesAsync([.. articles.Select(graph => graph.Article.Id), .. replacedBy.Values], cancellationToken).ConfigureAwait(false);
        var digests = articles.ToDictionary(graph => graph.Article.Id, ArticleDigest.Of, StringComparer.Ordinal);
        var changed = articles.Where(graph => current[graph.Article.Id] != digests[graph.Article.Id]).ToList();
        var obsolete = replacedBy.Values.Distinct(StringComparer.Ordinal).ToList();
        if (changed.Count + obsolete.Count > 0)
            await ReplaceAsync(changed, digests, obsolete, current, cancellationToken).ConfigureAwait(false);
        await LinkOriginsAsync(articles, cancellationToken).ConfigureAwait(false);

        return [.. articles.Select(graph =>
        {
            var id = graph.Article.Id;
            var replaced = graph.Article.Origin is { } origin ? replacedBy.GetValueOrDefault(OriginKey(origin)) : null;
            var change = current[id] == digests[id] ? UpsertChange.Unchanged : current[id] is null && replaced is null ? UpsertChange.Added : UpsertChange.Replaced;
            return new UpsertOutcome(id, change, replaced);
        })];
    }

    /// <summary>Removes articles; returns the keys of those that were there.</summary>
    public async Task<IReadOnlyList<string>> RemoveAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var current = await LockArticlesAsync(ids, cancellationToken).ConfigureAwait(false);
        await ReplaceAsync([], [], [.. current.Keys], current, cancellationToken).ConfigureAwait(false);
        return [.. current.Where(article => article.Value is not null).Select(article => article.Key).Order(StringComparer.Ordinal)];
    }

    private async Task ReplaceAsync(
        IReadOnlyList<ArticleGraph> changed, Dictionary<string, string> digests, IReadOnlyList<string> obsolete, Dictionary<string, string?> current, CancellationToken cancellationToken)
    {
        var outdated = changed.Select(graph => graph.Article.Id).Concat(obsolete).Where(id => current[id] is not null);
        var old = (await _rows.ReadAsync(CypherScripts.Statement("read/articles.cypher"), outdated, cancellationToken).ConfigureAwait(false)).ConvertAll(ContributionReader.Read);
        var touched = new TouchedGraph(old, changed);
        var entities = new EntityUpdate(_rows, touched);
        var events = new EventUpdate(_rows, touched);

        await entities.LockAsync(cancellationToken).ConfigureAwait(false);
        await _rows.RemoveAsync(CypherScripts.Statement("remove/article-text.cypher"), RowRunner.Ids(old.Select(graph => graph.Article.Id)), cancellationToken).ConfigureAwait(false);
        await _rows.RemoveAsync(CypherScripts.Statement("remove/article.cypher"), RowRunner.Ids(obsolete), cancellationToken).ConfigureAwait(false);

        var text = new TextLayer(_rows, changed);
        await text.WriteArticlesAsync(digests, loadedAt, cancellationToken).ConfigureAwait(false);
        await text.WriteMentionsAsync(ofEvents: false, cancellationToken).ConfigureAwait(false);
        await entities.DeriveAsync(cancellationToken).ConfigureAwait(false);

        await events.LockAsync(entities.Renamed, cancellationToken).ConfigureAwait(false);
        await text.WriteMentionsAsync(ofEvents: true, cancellationToken).ConfigureAwait(false);
        await text.WriteClaimsAsync(cancellationToken).ConfigureAwait(false);
        await events.DeriveAsync(entities, cancellationToken).ConfigureAwait(false);
        await new RelationUpdate(_rows, touched).DeriveAsync(cancellationToken).ConfigureAwait(false);

        await events.RemoveUnsupportedAsync(cancellationToken).ConfigureAwait(false);
        await entities.RemoveUnsupportedAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Which article each origin gave before, when no other origin gives it and it is not written here anyway.</summary>
    private async Task<Dictionary<string, string>> LockOriginsAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellationToken)
    {
        var given = articles.Select(graph => graph.Article.Origin).OfType<string>().Select(OriginKey).ToHashSet(StringComparer.Ordinal);
        var written = articles.Select(graph => graph.Article.Id).ToHashSet(StringComparer.Ordinal);
        var rows = await _rows.LockAsync("Origin", given, "read/origins.cypher", cancellationToken).ConfigureAwait(false);
        return rows
            .Where(row => row["article"] is not null && !written.Contains(row.Text("article")) && ((List<object?>)row["origins"]!).TrueForAll(origin => given.Contains((string)origin!)))
            .ToDictionary(row => row.Text("id"), row => row.Text("article"), StringComparer.Ordinal);
    }

    /// <summary>Digest of what the store holds of each article; null for one that it does not hold.</summary>
    private async Task<Dictionary<string, string?>> LockArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var rows = await _rows.LockAsync(NodeLabels.Article, ids, "read/digests.cypher", cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Text("id"), row => row["digest"] as string, StringComparer.Ordinal);
    }

    private async Task LinkOriginsAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellationToken)
    {
        var rows = articles.Where(graph => graph.Article.Origin is not null)
            .Select(graph => new Dictionary<string, object?> { ["id"] = OriginKey(graph.Article.Origin!), ["article"] = graph.Article.Id })
            .OrderBy(row => (string)row["id"]!, StringComparer.Ordinal).ToList();
        await _rows.RemoveAsync(CypherScripts.Statement("remove/origin-link.cypher"), rows, cancellationToken).ConfigureAwait(false);
        await _rows.WriteAsync(CypherScripts.Statement("upsert/origin.cypher"), rows, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A path or address may be longer than what an index can hold.</summary>
    private static string OriginKey(string origin) => "origin:" + GraphKeys.Sha256(origin);
}
