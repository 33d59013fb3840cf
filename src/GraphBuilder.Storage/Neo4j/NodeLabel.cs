using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>The label whose index finds a node, as the prefix of its key says: Cypher needs it in the text of the statement.</summary>
internal static class NodeLabel
{
    private static readonly Dictionary<string, (string Label, EntityKind? Kind)> ByPrefix = new(StringComparer.Ordinal)
    {
        ["person"] = (NodeLabels.Actor, EntityKind.Person),
        ["country"] = (NodeLabels.Actor, EntityKind.Country),
        ["org"] = (NodeLabels.Actor, EntityKind.Organization),
        ["group"] = (NodeLabels.Actor, EntityKind.Group),
        ["place"] = (NodeLabels.Place, EntityKind.Place),
        ["event"] = (NodeLabels.Event, null),
        ["article"] = (NodeLabels.Article, null),
        ["claim"] = (NodeLabels.Claim, null),
    };

    public static string Of(string id) => Entry(id).Label;

    public static bool IsEvent(string id) => id.StartsWith("event:", StringComparison.Ordinal);

    /// <summary>What an actor or a place is.</summary>
    public static EntityKind KindOf(string id) => Entry(id).Kind ?? throw Refuse($"'{id}' is no key of an actor or a place.");

    /// <summary>Refuses an article whose keys do not say what its nodes are: they could not be found again.</summary>
    public static void Demand(ArticleGraph graph)
    {
        if (Of(graph.Article.Id) != NodeLabels.Article)
            throw Refuse($"'{graph.Article.Id}' is no key of an article.");
        foreach (var entity in graph.Entities.Where(entity => KindOf(entity.Id) != entity.Kind))
            throw Refuse($"The key '{entity.Id}' does not say {entity.Kind}.");
        foreach (var claim in graph.Claims)
        {
            if (Of(claim.Id) != NodeLabels.Claim)
                throw Refuse($"'{claim.Id}' is no key of a claim.");
            if (claim.EventId is { } id && !IsEvent(id))
                throw Refuse($"'{id}' is no key of an event.");
        }
    }

    private static (string Label, EntityKind? Kind) Entry(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByPrefix.TryGetValue(id[..colon], out var entry) ? entry : throw Refuse($"'{id}' has none of the prefixes that keys of nodes have.");
    }

    private static CypherException Refuse(string message) => new(CypherFaults.Unstorable, message);
}
