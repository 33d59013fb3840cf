using System.Globalization;
using System.Runtime.CompilerServices;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

public sealed partial class Neo4jGraphStore
{
    private const int KeysAtOnce = 5000;
    private const int ArticlesReadAtOnce = 50;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleGraph> ReadAsync(ArticleFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var ids in (await FindArticlesAsync(filter, cancellationToken).ConfigureAwait(false)).Chunk(ArticlesReadAtOnce))
        {
            var rows = await ReadAsync("read/articles.cypher", new() { ["rows"] = RowRunner.Ids(ids) }, cancellationToken).ConfigureAwait(false);
            foreach (var article in rows.Select(ContributionReader.Read).OrderBy(graph => graph.Article.Id, StringComparer.Ordinal))
                yield return article;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleSummary>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await ReadAsync("read/list.cypher", [], cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.Map("article"))
            .Select(article => new ArticleSummary(
                article.Required("id"), article.Text("title"), article.Text("publisher"), article.Date("publishedOn"), article.Text("url"), article.Text("origin"),
                article.Int("claims"), article.Int("mentions"), DateTimeOffset.Parse(article.Required("loadedAt"), CultureInfo.InvariantCulture)))
            .OrderBy(summary => summary.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<NodeMatch>> FindAsync(string name, int limit, CancellationToken cancellationToken)
    {
        var key = GraphKeys.SearchKey(name);
        if (key.Length == 0)
            return [];
        var words = key.Replace('-', ' ');
        var rows = await ReadAsync("read/find.cypher", new() { ["query"] = $"\"{words}\"" }, cancellationToken).ConfigureAwait(false);
        return [.. rows
            .Select(row => (Match: new NodeMatch(row.Text("id"), row["name"] as string ?? row.Text("id"), (int)(long)row["articles"]!), Words: ((List<object?>)row["words"]!).Cast<string>().ToList()))
            .Where(found => found.Words.Exists(entry => $" {entry} ".Contains($" {words} ", StringComparison.Ordinal)))
            .OrderBy(found => GraphKeys.SearchKey(found.Match.Name) == key ? 0 : found.Words.Contains(words) ? 1 : 2)
            .ThenByDescending(found => found.Match.Articles)
            .ThenBy(found => found.Match.Id, StringComparer.Ordinal)
            .Select(found => found.Match)
            .Take(limit)];
    }

    /// <summary>The graph as it is materialised on the server, world layer included: equal to the projection of <see cref="ReadAsync(ArticleFilter, CancellationToken)"/>, or something other than this program wrote to it.</summary>
    public async Task<PropertyGraph> ReadGraphAsync(CancellationToken cancellationToken)
    {
        var nodes = await ReadAsync("read/nodes.cypher", [], cancellationToken).ConfigureAwait(false);
        var edges = await ReadAsync("read/edges.cypher", [], cancellationToken).ConfigureAwait(false);
        return new PropertyGraph(
            [.. nodes.Select(row => new GraphNode(row.Text("id"), Labels(row), PropertyRow.Read(row.Map("properties").Values))).OrderBy(node => node.Id, StringComparer.Ordinal)],
            [
                .. edges.Select(row => new GraphEdge(row.Text("type"), row.Text("from"), row.Text("to"), PropertyRow.Read(row.Map("properties").Values)))
                    .OrderBy(edge => edge.Type, StringComparer.Ordinal).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal),
            ]);
    }

    private async Task<List<string>> FindArticlesAsync(ArticleFilter filter, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        var page = KeysAtOnce;
        while (page == KeysAtOnce)
        {
            var parameters = new Dictionary<string, object?>
            {
                ["all"] = filter.Articles is null,
                ["articles"] = filter.Articles ?? [],
                ["anywhere"] = filter.Nodes is null,
                ["nodes"] = filter.Nodes ?? [],
                ["after"] = found.LastOrDefault() ?? "",
                ["limit"] = KeysAtOnce,
            };
            var rows = (await ReadAsync("read/article-ids.cypher", parameters, cancellationToken).ConfigureAwait(false)).ToList();
            found.AddRange(rows.Select(row => row.Text("id")));
            page = rows.Count;
        }

        return found;
    }

    private async Task<IEnumerable<CypherRow>> ReadAsync(string script, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(CypherScripts.Statement(script), parameters);
        try
        {
            return (await _resilience.RunAsync(token => _executor.RunAsync(statement, CypherAccess.Read, token), cancellationToken).ConfigureAwait(false)).Rows;
        }
        catch (CypherException exception)
        {
            throw Neo4jFailure.Explain(exception, _executor.Connection);
        }
    }

    /// <summary>From the general to the special, as the projection gives them; the server has no order.</summary>
    private static List<string> Labels(CypherRow row) =>
        [.. ((List<object?>)row["labels"]!).Cast<string>().OrderBy(label => label switch { NodeLabels.Actor => 0, NodeLabels.Place => 1, _ => 2 })];
}
