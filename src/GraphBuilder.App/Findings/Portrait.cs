namespace GraphBuilder.App.Findings;

/// <summary>A node with everything it has a part in.</summary>
/// <param name="Actor">The node, unless it is an event.</param>
/// <param name="Relations">Relations from and to it.</param>
/// <param name="Events">Events it takes part in, that happen there or are about it; of an event, itself.</param>
internal sealed record Portrait(ActorFinding? Actor, IReadOnlyList<RelationFinding> Relations, IReadOnlyList<EventFinding> Events)
{
    public static Portrait Of(string id, GraphReader graph)
    {
        var isEvent = graph.Node(id)!.Labels[0] == Graph.NodeLabels.Event;
        return new Portrait(
            isEvent ? null : graph.Actor(id),
            [.. graph.Relations().Where(relation => relation.From.Id == id || relation.To.Id == id)],
            [.. graph.Events().Where(found => found.Id == id || found.Participants().Concat(found.Places).Concat(found.About).Any(node => node.Id == id))]);
    }
}
