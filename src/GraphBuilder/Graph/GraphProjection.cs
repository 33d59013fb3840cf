namespace GraphBuilder.Graph;

/// <summary>
/// The graph as a pure function of what the current articles contribute: the same set of articles, in any order, gives the same
/// graph to the last byte, and an article that is taken out leaves the graph as if it had never been there.
/// </summary>
public static class GraphProjection
{
    /// <summary>Projects contributions to nodes and edges. An edge to an event that no claim reports is left out.</summary>
    /// <exception cref="ArgumentException">An article is given twice.</exception>
    public static PropertyGraph Project(IEnumerable<ArticleGraph> articles)
    {
        var ordered = articles.OrderBy(article => article.Article.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < ordered.Count; i++)
            if (ordered[i].Article.Id == ordered[i - 1].Article.Id)
                throw new ArgumentException($"The article {ordered[i].Article.Id} is given twice; the projection takes the current version of each article.", nameof(articles));

        var nodes = new List<GraphNode>();
        var edges = new List<GraphEdge>();
        ArticleLayer.Project(ordered, nodes, edges);
        EntityLayer.Project(ordered, nodes);
        EventLayer.Project(ordered, nodes, edges);
        RelationLayer.Project(ordered, edges);

        nodes.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        var known = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        edges.RemoveAll(edge => !known.Contains(edge.From) || !known.Contains(edge.To));
        edges.Sort(ByTypeAndEnds);
        return new PropertyGraph(nodes, edges);
    }

    private static int ByTypeAndEnds(GraphEdge a, GraphEdge b)
    {
        var order = string.CompareOrdinal(a.Type, b.Type);
        if (order == 0) order = string.CompareOrdinal(a.From, b.From);
        return order == 0 ? string.CompareOrdinal(a.To, b.To) : order;
    }
}
