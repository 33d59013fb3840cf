namespace GraphBuilder.Graph;

/// <summary>Events with their participants, and the actor network that follows from them.</summary>
internal static class EventLayer
{
    public static void Project(IEnumerable<ArticleGraph> articles, List<GraphNode> nodes, List<GraphEdge> edges)
    {
        var events = Collect(articles);
        var names = nodes.ToDictionary(node => node.Id, node => node.Caption, StringComparer.Ordinal);
        var network = new ActorNetwork();
        foreach (var facts in events.Values)
        {
            nodes.Add(facts.Node(names));
            AddEdges(facts, edges);
            network.Add(facts);
        }
        edges.AddRange(network.Edges());
    }

    private static SortedDictionary<string, EventFacts> Collect(IEnumerable<ArticleGraph> articles)
    {
        var events = new SortedDictionary<string, EventFacts>(StringComparer.Ordinal);
        foreach (var graph in articles)
            foreach (var claim in graph.Claims)
            {
                if (claim.EventId is null) continue;
                if (!events.TryGetValue(claim.EventId, out var facts)) events.Add(claim.EventId, facts = new EventFacts { Id = claim.EventId });
                facts.Add(new StatedClaim(graph.Article, claim));
            }
        return events;
    }

    private static void AddEdges(EventFacts facts, List<GraphEdge> edges)
    {
        edges.AddRange(facts.Initiators.Select(actor => new GraphEdge(EdgeTypes.Initiated, actor, facts.Id, PropertyMap.Empty)));
        edges.AddRange(From(EdgeTypes.DirectedAt, facts.Recipients));
        edges.AddRange(From(EdgeTypes.LocatedAt, facts.Places));
        edges.AddRange(From(EdgeTypes.About, facts.About));
        edges.AddRange(From(EdgeTypes.PartOf, facts.PartOf));

        IEnumerable<GraphEdge> From(string type, IEnumerable<string> ends) => ends.Where(end => end != facts.Id).Select(end => new GraphEdge(type, facts.Id, end, PropertyMap.Empty));
    }
}
