using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Derives the events that an update touches, their ends, and the ties between actors that they count in.</summary>
internal sealed class EventUpdate(RowRunner rows, TouchedGraph touched)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, object?>> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatedClaim> _claims = new(StringComparer.Ordinal);

    /// <summary>Locks the events of the articles and those whose name may change with the name of an actor or a place.</summary>
    public async Task LockAsync(IEnumerable<string> renamed, CancellationToken cancellationToken)
    {
        var ids = touched.Events.ToHashSet(StringComparer.Ordinal);
        foreach (var group in renamed.GroupBy(NodeLabel.Of).OrderBy(group => group.Key, StringComparer.Ordinal))
            ids.UnionWith((await rows.ReadAsync(CypherScripts.Statement("read/events-of-entities.cypher", group.Key), group, cancellationToken).ConfigureAwait(false)).Select(row => row.Text("id")));
        foreach (var row in await rows.LockAsync(NodeLabels.Event, ids, "read/properties.cypher", cancellationToken).ConfigureAwait(false))
            _stored[row.Text("id")] = row.Map("properties").Values;
    }

    public async Task DeriveAsync(EntityUpdate entities, CancellationToken cancellationToken)
    {
        foreach (var stated in touched.Current.SelectMany(graph => graph.Claims.Select(claim => new StatedClaim(graph.Article, claim))))
            _claims[stated.Claim.Id] = stated;
        await ReadClaimsAsync(_stored.Keys.Where(WasThere), cancellationToken).ConfigureAwait(false);

        var own = _claims.Values.Where(stated => stated.Claim.EventId is { } id && _stored.ContainsKey(id)).ToList();
        var nodes = await NamesAsync(own, entities, cancellationToken).ConfigureAwait(false);
        var edges = new List<GraphEdge>();
        var named = nodes.Count;
        EventLayer.Project(TouchedGraph.Contributions(own), nodes, edges);
        await WriteNodesAsync(nodes.Skip(named), cancellationToken).ConfigureAwait(false);

        var changed = touched.Claims.Select(stated => stated.Claim.EventId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        await WriteEndsAsync(edges.Where(edge => changed.Contains(edge.From) || changed.Contains(edge.To)).Where(IsEnd).ToList(), changed, cancellationToken).ConfigureAwait(false);
        await new TieUpdate(rows, touched, entities).DeriveAsync(own, changed.Where(WasThere).ToHashSet(StringComparer.Ordinal), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes events without claims.</summary>
    public Task RemoveUnsupportedAsync(CancellationToken cancellationToken)
    {
        var supported = _claims.Values.Select(stated => stated.Claim.EventId).ToHashSet(StringComparer.Ordinal);
        return rows.RemoveAsync(CypherScripts.Statement("remove/event.cypher"), RowRunner.Ids(_stored.Keys.Where(id => !supported.Contains(id))), cancellationToken);
    }

    // Of an event that was not there before, only these articles speak.
    private bool WasThere(string id) => _stored.TryGetValue(id, out var properties) && properties.ContainsKey("type");

    private async Task ReadClaimsAsync(IEnumerable<string> events, CancellationToken cancellationToken)
    {
        foreach (var row in await rows.ReadAsync(CypherScripts.Statement("read/claims-of-events.cypher"), events, cancellationToken).ConfigureAwait(false))
        {
            var stated = ClaimEvidence.Read(row);
            _claims.TryAdd(stated.Claim.Id, stated);
        }
    }

    /// <summary>Nodes whose names the names of events can be made of.</summary>
    private async Task<List<GraphNode>> NamesAsync(IEnumerable<StatedClaim> claims, EntityUpdate entities, CancellationToken cancellationToken)
    {
        var ids = claims.Select(stated => stated.Claim).SelectMany(claim => claim.Initiators.Concat(claim.Recipients).Append(claim.Place)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var nodes = ids.Where(entities.Nodes.ContainsKey).Select(id => entities.Nodes[id]).ToList();
        foreach (var group in ids.Where(id => !entities.Nodes.ContainsKey(id)).GroupBy(NodeLabel.Of))
        {
            var found = await rows.ReadAsync(CypherScripts.Statement("read/names.cypher", group.Key), group, cancellationToken).ConfigureAwait(false);
            nodes.AddRange(found.Select(row => new GraphNode(row.Text("id"), [group.Key], new PropertyMap { { "name", row["name"] as string } })));
        }

        return nodes;
    }

    private Task WriteNodesAsync(IEnumerable<GraphNode> nodes, CancellationToken cancellationToken)
    {
        var names = _claims.Values.Where(stated => stated.Claim.EventName is not null).ToLookup(stated => stated.Claim.EventId, stated => stated.Claim.EventName!);
        var changed = new List<Dictionary<string, object?>>();
        foreach (var node in nodes.OrderBy(node => node.Id, StringComparer.Ordinal))
        {
            var row = PropertyRow.Of(node);
            if (EntityUpdate.Words(names[node.Id]) is { Count: > 0 } words)
                row["words"] = words;
            if (!PropertyRow.SameAsStored(_stored[node.Id], row))
                changed.Add(row);
        }

        return rows.WriteAsync(CypherScripts.Statement("upsert/event.cypher"), changed, cancellationToken);
    }

    private async Task WriteEndsAsync(List<GraphEdge> ends, HashSet<string> changed, CancellationToken cancellationToken)
    {
        var outgoing = ends.Where(edge => edge.Type != EdgeTypes.Initiated).ToLookup(edge => edge.From, edge => edge.Type + ' ' + edge.To, StringComparer.Ordinal);
        var incoming = ends.Where(edge => edge.Type == EdgeTypes.Initiated).ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal);
        var before = changed.Where(WasThere).Order(StringComparer.Ordinal)
            .Select(id => new Dictionary<string, object?> { ["id"] = id, ["ends"] = outgoing[id].ToList(), ["initiators"] = incoming[id].ToList() }).ToList();
        await rows.RemoveAsync(CypherScripts.Statement("remove/event-ends.cypher"), before, cancellationToken).ConfigureAwait(false);
        await rows.RemoveAsync(CypherScripts.Statement("remove/event-initiators.cypher"), before, cancellationToken).ConfigureAwait(false);
        await EdgeRows.WriteAsync(rows, "upsert/edge.cypher", ends, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsEnd(GraphEdge edge) => edge.Type is EdgeTypes.Initiated or EdgeTypes.DirectedAt or EdgeTypes.LocatedAt or EdgeTypes.About or EdgeTypes.PartOf;
}
