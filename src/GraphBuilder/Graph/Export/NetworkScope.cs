namespace GraphBuilder.Graph.Export;

/// <summary>How much of the graph an export shows.</summary>
public enum NetworkScope
{
    /// <summary>All three layers.</summary>
    Full,

    /// <summary>Actors and the derived edges between them: what people look at in Gephi.</summary>
    Actors,
}

/// <summary>Cuts graphs to a scope.</summary>
public static class NetworkScopes
{
    /// <summary>The part of the graph within the scope.</summary>
    public static PropertyGraph Within(this PropertyGraph graph, NetworkScope scope)
    {
        if (scope == NetworkScope.Full) return graph;
        var actors = graph.Nodes.Where(node => node.IsActor).ToList();
        var ids = actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return new PropertyGraph(actors, [.. graph.Edges.Where(edge => ids.Contains(edge.From) && ids.Contains(edge.To))]);
    }
}
