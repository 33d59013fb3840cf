using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Counts anew the ties between actors in which touched events count. The locks of both actors are held, so nobody else counts them now.</summary>
internal sealed class TieUpdate(RowRunner rows, TouchedGraph touched, EntityUpdate entities)
{
    /// <param name="claims">All claims on the touched events, as they are now.</param>
    /// <param name="knownBefore">Touched events that were in the graph before: their ties may have to go.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task DeriveAsync(IReadOnlyList<StatedClaim> claims, HashSet<string> knownBefore, CancellationToken cancellationToken)
    {
        var changed = touched.Claims.Select(stated => stated.Claim.EventId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var current = claims.Where(stated => changed.Contains(stated.Claim.EventId!)).ToList();
        var ties = Ties(current.Concat(touched.Claims)).ToHashSet();
        var all = current.ToDictionary(stated => stated.Claim.Id, StringComparer.Ordinal);
        var loaded = changed.ToHashSet(StringComparer.Ordinal);
        foreach (var row in await ReadOthersAsync(ties, loaded, cancellationToken).ConfigureAwait(false))
            all.TryAdd(row.Claim.Id, row);

        var edges = new List<GraphEdge>();
        EventLayer.Project(TouchedGraph.Contributions(all.Values), [], edges);
        var supported = edges.Where(edge => ties.Contains(EdgeKey.Of(edge))).ToList();
        var obsolete = Ties(current.Concat(touched.Claims).Where(stated => knownBefore.Contains(stated.Claim.EventId ?? ""))).Except(supported.Select(EdgeKey.Of));
        await EdgeRows.RemoveAsync(rows, obsolete, cancellationToken).ConfigureAwait(false);
        await EdgeRows.WriteAsync(rows, "upsert/tie.cypher", supported, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Claims on the other events between two actors that are tied; they matter for counting alone.</summary>
    private async Task<IEnumerable<StatedClaim>> ReadOthersAsync(IEnumerable<EdgeKey> ties, HashSet<string> loaded, CancellationToken cancellationToken)
    {
        var pairs = ties.Where(tie => string.CompareOrdinal(tie.From, tie.To) < 0 && entities.WasThere(tie.From) && entities.WasThere(tie.To))
            .OrderBy(tie => (tie.From, tie.To, tie.Type))
            .Select(tie => new Dictionary<string, object?> { ["from"] = tie.From, ["to"] = tie.To, ["type"] = tie.Type }).ToList();
        var found = await rows.ReadAsync(CypherScripts.Statement("read/events-of-ties.cypher"), pairs, cancellationToken).ConfigureAwait(false);
        var others = found.Select(row => row.Text("id")).Where(id => !loaded.Contains(id));
        return (await rows.ReadAsync(CypherScripts.Statement("read/claims-of-events.cypher"), others, cancellationToken).ConfigureAwait(false)).Select(ClaimEvidence.Read);
    }

    /// <summary>Every tie that claims on an event can count in, in both directions: which of them do depends on all its claims.</summary>
    private static IEnumerable<EdgeKey> Ties(IEnumerable<StatedClaim> claims) => claims
        .Where(stated => stated.Claim.EventId is not null)
        .GroupBy(stated => (stated.Claim.EventId, stated.Claim.Type), stated => stated.Claim)
        .SelectMany(group =>
        {
            var actors = group.SelectMany(claim => claim.Initiators.Concat(claim.Recipients)).Distinct(StringComparer.Ordinal).ToList();
            return actors.SelectMany(from => actors.Where(to => from != to).Select(to => new EdgeKey(group.Key.Type, from, to)));
        })
        .Distinct();
}
