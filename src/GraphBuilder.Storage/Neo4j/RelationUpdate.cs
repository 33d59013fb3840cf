using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Counts anew the relations that touched claims state.</summary>
internal sealed class RelationUpdate(RowRunner rows, TouchedGraph touched)
{
    public async Task DeriveAsync(CancellationToken cancellationToken)
    {
        var keys = touched.Claims.Select(stated => stated.Claim)
            .Where(claim => claim is { Subject: not null, Object: not null } && claim.Subject != claim.Object)
            .Select(claim => new EdgeKey(claim.Type, claim.Subject!, claim.Object!)).ToHashSet();
        var claims = new List<StatedClaim>();
        foreach (var group in keys.GroupBy(key => NodeLabel.Of(key.From)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var asked = group.OrderBy(key => key.From, StringComparer.Ordinal).ThenBy(key => key.To, StringComparer.Ordinal).ThenBy(key => key.Type, StringComparer.Ordinal)
                .Select(key => new Dictionary<string, object?> { ["type"] = key.Type, ["from"] = key.From, ["to"] = key.To }).ToList();
            var found = await rows.ReadAsync(CypherScripts.Statement("read/claims-of-relations.cypher", group.Key), asked, cancellationToken).ConfigureAwait(false);
            claims.AddRange(found.Select(ClaimEvidence.Read));
        }

        var edges = new List<GraphEdge>();
        RelationLayer.Project(TouchedGraph.Contributions(claims), edges);
        await EdgeRows.RemoveAsync(rows, touched.Old.Count == 0 ? [] : keys.Except(edges.Select(EdgeKey.Of)), cancellationToken).ConfigureAwait(false);
        await EdgeRows.WriteAsync(rows, "upsert/relation.cypher", edges, cancellationToken).ConfigureAwait(false);
    }
}
