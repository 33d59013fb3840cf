using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Relations;

namespace GraphBuilder.App.Findings;

/// <summary>One step of a path: from one node to the next, through an event both take part in or by a relation.</summary>
internal sealed record PathStep(Named From, Named To, EventFinding? Event, RelationFinding? Relation);

/// <summary>Finds how two nodes are connected.</summary>
internal sealed class EventPath
{
    private static readonly HashSet<string> Relations = Enum.GetValues<RelationType>().Select(type => type.Code()).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Ends = [EdgeTypes.Initiated, EdgeTypes.DirectedAt, EdgeTypes.LocatedAt, EdgeTypes.About, .. Relations];

    private readonly GraphReader _graph;
    private readonly ILookup<string, (string Node, GraphEdge Edge)> _neighbours;

    public EventPath(GraphReader graph)
    {
        _graph = graph;
        var world = graph.Graph.Edges.Where(edge => Ends.Contains(edge.Type)).ToList();
        _neighbours = world.Select(edge => (edge.From, Next: (edge.To, edge))).Concat(world.Select(edge => (From: edge.To, Next: (edge.From, edge))))
            .ToLookup(step => step.From, step => step.Next, StringComparer.Ordinal);
    }

    /// <summary>The shortest path, of several as short the one whose keys come first; empty when there is none, or from a node to itself.</summary>
    public IReadOnlyList<PathStep> Between(string from, string to)
    {
        var cameFrom = new Dictionary<string, (string Node, GraphEdge Edge)?>(StringComparer.Ordinal) { [from] = null };
        var queue = new Queue<string>([from]);
        while (!cameFrom.ContainsKey(to) && queue.TryDequeue(out var node))
            foreach (var (next, edge) in _neighbours[node].OrderBy(step => step.Node, StringComparer.Ordinal).ThenBy(step => step.Edge.Type, StringComparer.Ordinal))
                if (cameFrom.TryAdd(next, (node, edge))) queue.Enqueue(next);

        var hops = new Stack<(string From, GraphEdge Edge, string To)>();
        for (var node = to; cameFrom.GetValueOrDefault(node) is { } back; node = back.Node) hops.Push((back.Node, back.Edge, node));
        return Steps([.. hops]);
    }

    // Two hops through an event are one step.
    private List<PathStep> Steps(IReadOnlyList<(string From, GraphEdge Edge, string To)> hops)
    {
        var steps = new List<PathStep>();
        for (var i = 0; i < hops.Count; i++)
        {
            var (from, edge, to) = hops[i];
            if (Relations.Contains(edge.Type) && !IsEvent(edge.From) && !IsEvent(edge.To)) steps.Add(new PathStep(Name(from), Name(to), null, Relation(edge)));
            else if (IsEvent(to) && i + 1 < hops.Count) steps.Add(new PathStep(Name(from), Name(hops[++i].To), _graph.Event(to), null));
            else steps.Add(new PathStep(Name(from), Name(to), _graph.Event(IsEvent(to) ? to : from), null));
        }
        return steps;
    }

    private RelationFinding Relation(GraphEdge edge) => _graph.Relations().First(relation => relation.Type == edge.Type && relation.From.Id == edge.From && relation.To.Id == edge.To);

    private bool IsEvent(string id) => _graph.Node(id)!.Labels[0] == NodeLabels.Event;

    private Named Name(string id) => new(id, _graph.Node(id)!.Caption);
}
