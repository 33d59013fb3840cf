using GraphBuilder.Graph;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Writes articles with their mentions and claims. Their nodes and edges belong to one article each, so nothing is derived here.</summary>
internal sealed class TextLayer
{
    private readonly RowRunner _rows;
    private readonly IReadOnlyList<ArticleGraph> _articles;
    private readonly List<GraphEdge> _edges = [];

    public TextLayer(RowRunner rows, IReadOnlyList<ArticleGraph> articles)
    {
        _rows = rows;
        _articles = [.. articles.OrderBy(graph => graph.Article.Id, StringComparer.Ordinal)];
        ArticleLayer.Project(_articles, [], _edges);
    }

    public Task WriteArticlesAsync(Dictionary<string, string> digests, DateTimeOffset loadedAt, CancellationToken cancellationToken) =>
        _rows.WriteAsync(
            CypherScripts.Statement("upsert/article.cypher"),
            [.. _articles.Select(graph => ContributionRows.Article(graph, digests[graph.Article.Id], loadedAt))],
            cancellationToken);

    /// <summary>Writes the mentions of events, or those of actors and places.</summary>
    public async Task WriteMentionsAsync(bool ofEvents, CancellationToken cancellationToken)
    {
        var edges = _edges.Where(edge => edge.Type == EdgeTypes.Mentions).ToLookup(edge => edge.From, StringComparer.Ordinal);
        var rows = _articles.SelectMany(graph => ContributionRows.Mentions(graph, edges[graph.Article.Id]))
            .Select(mention => (mention.Type, mention.Row, To: (string)mention.Row["to"]!))
            .Where(mention => NodeLabel.IsEvent(mention.To) == ofEvents);
        foreach (var group in rows.GroupBy(mention => (mention.Type, Label: NodeLabel.Of(mention.To))).OrderBy(group => group.Key))
        {
            var statement = CypherScripts.Statement("upsert/mentions.cypher", type: group.Key.Type, to: group.Key.Label);
            await _rows.WriteAsync(statement, [.. group.OrderBy(mention => mention.To, StringComparer.Ordinal).Select(mention => (Row)mention.Row)], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the claims and what they are about; the nodes at the other ends are there already.</summary>
    public async Task WriteClaimsAsync(CancellationToken cancellationToken)
    {
        var claims = _articles.SelectMany(graph => graph.Claims).OrderBy(claim => claim.Id, StringComparer.Ordinal);
        await _rows.WriteAsync(CypherScripts.Statement("upsert/claim.cypher"), [.. claims.Select(ContributionRows.Claim)], cancellationToken).ConfigureAwait(false);
        await EdgeRows.WriteAsync(_rows, "upsert/edge.cypher", _edges.Where(edge => edge.Type != EdgeTypes.Mentions), cancellationToken).ConfigureAwait(false);
    }
}
