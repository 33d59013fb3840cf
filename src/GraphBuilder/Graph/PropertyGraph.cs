namespace GraphBuilder.Graph;

/// <summary>A node of the graph.</summary>
/// <param name="Id">Key.</param>
/// <param name="Labels">Labels from the general to the special (<c>Actor</c>, <c>Place</c>, <c>Country</c>).</param>
/// <param name="Properties">Properties; the key is not among them.</param>
public sealed record GraphNode(string Id, IReadOnlyList<string> Labels, PropertyMap Properties)
{
    /// <summary>True for persons, countries, organisations and groups.</summary>
    public bool IsActor => Labels[0] == NodeLabels.Actor;

    /// <summary>The name or title to show, else the key.</summary>
    public string Caption => Properties.TextOf("name") ?? Properties.TextOf("title") ?? Properties.TextOf("sentence") ?? Id;
}

/// <summary>An edge of the graph; there is at most one of a type from one node to another.</summary>
/// <param name="Type">Type, upper case.</param>
/// <param name="From">Key of the node it leaves.</param>
/// <param name="To">Key of the node it reaches.</param>
/// <param name="Properties">Properties.</param>
public sealed record GraphEdge(string Type, string From, string To, PropertyMap Properties);

/// <summary>All three layers: nodes in ordinal order of key, edges of type, from, to. Both ends of every edge are among the nodes.</summary>
/// <param name="Nodes">Nodes.</param>
/// <param name="Edges">Edges.</param>
public sealed record PropertyGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);

/// <summary>Labels of nodes.</summary>
public static class NodeLabels
{
    /// <summary>An article.</summary>
    public const string Article = "Article";

    /// <summary>Who can act.</summary>
    public const string Actor = "Actor";

    /// <summary>Where something can happen.</summary>
    public const string Place = "Place";

    /// <summary>What happens.</summary>
    public const string Event = "Event";

    /// <summary>What one sentence states.</summary>
    public const string Claim = "Claim";
}

/// <summary>Types of the edges between the layers; derived edges have the codes of relations and of PLOVER types.</summary>
public static class EdgeTypes
{
    /// <summary>Article to actor, place or event.</summary>
    public const string Mentions = "MENTIONS";

    /// <summary>Article to claim.</summary>
    public const string States = "STATES";

    /// <summary>Claim to event.</summary>
    public const string Reports = "REPORTS";

    /// <summary>Relation claim to where the relation starts.</summary>
    public const string Subject = "SUBJECT";

    /// <summary>Relation claim to where the relation ends.</summary>
    public const string Object = "OBJECT";

    /// <summary>Claim to who says so.</summary>
    public const string AttributedTo = "ATTRIBUTED_TO";

    /// <summary>Actor to event.</summary>
    public const string Initiated = "INITIATED";

    /// <summary>Event to actor.</summary>
    public const string DirectedAt = "DIRECTED_AT";

    /// <summary>Event to place.</summary>
    public const string LocatedAt = "LOCATED_AT";

    /// <summary>Event to what it is about.</summary>
    public const string About = "ABOUT";

    /// <summary>Event to the event it is part of; also a relation.</summary>
    public const string PartOf = "PART_OF";
}
