using GraphBuilder.Graph;

namespace GraphBuilder.App.Findings;

/// <summary>A graph read for people: actors, events and relations, each with the claims that carry it.</summary>
internal sealed class GraphReader
{
    private readonly Dictionary<string, GraphNode> _nodes;
    private readonly ILookup<string, GraphEdge> _from;
    private readonly ILookup<string, GraphEdge> _to;

    public GraphReader(PropertyGraph graph)
    {
        Graph = graph;
        _nodes = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _from = graph.Edges.ToLookup(edge => edge.From, StringComparer.Ordinal);
        _to = graph.Edges.ToLookup(edge => edge.To, StringComparer.Ordinal);
    }

    public PropertyGraph Graph { get; }

    /// <summary>Actors and places, the most mentioned first.</summary>
    public IReadOnlyList<ActorFinding> Actors() =>
    [
        .. Graph.Nodes.Where(node => node.IsActor || node.Labels[0] == NodeLabels.Place).Select(Actor)
            .OrderByDescending(actor => actor.Articles).ThenByDescending(actor => actor.Mentions).ThenBy(actor => actor.Id, StringComparer.Ordinal),
    ];

    /// <summary>Events by date, undated last; on one day in order of the text.</summary>
    public IReadOnlyList<EventFinding> Events() =>
    [
        .. Graph.Nodes.Where(node => node.Labels[0] == NodeLabels.Event).Select(Event)
            .OrderBy(found => found.DateStart ?? DateOnly.MaxValue).ThenBy(found => found.Evidence[0].Article.Id, StringComparer.Ordinal).ThenBy(found => found.Evidence[0].TriggerStart).ThenBy(found => found.Id, StringComparer.Ordinal),
    ];

    /// <summary>Relations by type and ends.</summary>
    public IReadOnlyList<RelationFinding> Relations() =>
    [
        .. Graph.Nodes.Where(node => node.Labels[0] == NodeLabels.Claim && node.Properties.TextOf("kind") == "relation")
            .Select(claim => (Type: claim.Properties.TextOf("type")!, From: End(claim, EdgeTypes.Subject), To: End(claim, EdgeTypes.Object), Claim: claim))
            .Where(claim => claim.From is not null && claim.To is not null)
            .GroupBy(claim => (claim.Type, claim.From!.Id, ToId: claim.To!.Id))
            .Select(Relation)
            .OrderBy(relation => relation.Type, StringComparer.Ordinal).ThenBy(relation => relation.From.Name, StringComparer.Ordinal).ThenBy(relation => relation.To.Name, StringComparer.Ordinal),
    ];

    public ActorFinding Actor(string id) => Actor(_nodes[id]);

    public EventFinding Event(string id) => Event(_nodes[id]);

    public GraphNode? Node(string id) => _nodes.GetValueOrDefault(id);

    private ActorFinding Actor(GraphNode node)
    {
        var mentions = _to[node.Id].Where(edge => edge.Type == EdgeTypes.Mentions).ToList();
        return new ActorFinding(
            node.Id,
            node.Caption,
            node.Labels[^1],
            node.Properties.TextOf("sector"),
            node.Properties.TextOf("country") ?? node.Properties.TextOf("iso3"),
            node.Properties.TextsOf("aliases"),
            (int)mentions.Sum(edge => edge.Properties.WholeOf("count") ?? 0),
            mentions.Count);
    }

    private EventFinding Event(GraphNode node) => new(
        node.Id,
        node.Caption,
        node.Properties.TextOf("type")!,
        node.Properties.TextOf("mode"),
        node.Properties.TextOf("status")!,
        node.Properties.DayOf("dateStart"),
        node.Properties.DayOf("dateEnd"),
        [.. _to[node.Id].Where(edge => edge.Type == EdgeTypes.Initiated).Select(edge => Name(edge.From))],
        Ends(node, EdgeTypes.DirectedAt),
        Ends(node, EdgeTypes.LocatedAt),
        Ends(node, EdgeTypes.About),
        Strongest(_to[node.Id].Where(edge => edge.Type == EdgeTypes.Reports).Select(edge => _nodes[edge.From])));

    private RelationFinding Relation(IEnumerable<(string Type, Named? From, Named? To, GraphNode Claim)> claims)
    {
        var stated = claims.ToList();
        var (type, from, to, _) = stated[0];
        var edge = _from[from!.Id].First(edge => edge.Type == type && edge.To == to!.Id);
        return new RelationFinding(type, from, to!, edge.Properties.TextOf("title"), edge.Properties.ContainsKey("former"), Strongest(stated.Select(claim => claim.Claim)));
    }

    private List<Evidence> Strongest(IEnumerable<GraphNode> claims) =>
    [
        .. claims.Select(Evidence).OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Article.Id, StringComparer.Ordinal).ThenBy(claim => claim.Start).ThenBy(claim => claim.Claim, StringComparer.Ordinal),
    ];

    private Evidence Evidence(GraphNode claim)
    {
        var article = _nodes[_to[claim.Id].First(edge => edge.Type == EdgeTypes.States).From];
        var properties = claim.Properties;
        return new Evidence(
            claim.Id,
            new Named(article.Id, article.Properties.TextOf("title") ?? article.Id),
            article.Properties.TextOf("publisher"),
            article.Properties.DayOf("publishedOn"),
            properties.TextOf("sentence")!,
            (int)properties.WholeOf("sentenceStart")!,
            (int)properties.WholeOf("sentenceEnd")!,
            properties.TextOf("trigger")!,
            (int)properties.WholeOf("triggerStart")!,
            properties.TextOf("modality")!,
            properties.TextOf("dateText"),
            Ends(claim, EdgeTypes.AttributedTo),
            properties.TextOf("rule")!,
            properties["confidence"] is PropertyValue.Number confidence ? confidence.Value : 0);
    }

    private List<Named> Ends(GraphNode node, string type) => [.. _from[node.Id].Where(edge => edge.Type == type).Select(edge => Name(edge.To))];

    private Named? End(GraphNode node, string type) => Ends(node, type) is [var end, ..] ? end : null;

    private Named Name(string id) => new(id, _nodes[id].Caption);
}
