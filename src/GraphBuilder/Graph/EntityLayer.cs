namespace GraphBuilder.Graph;

/// <summary>Actors and places, named from what all articles say of them.</summary>
internal static class EntityLayer
{
    public static void Project(IEnumerable<ArticleGraph> articles, List<GraphNode> nodes)
    {
        var entities = new Dictionary<string, EntityFacts>(StringComparer.Ordinal);
        foreach (var graph in articles)
        {
            foreach (var entity in graph.Entities)
            {
                if (!entities.TryGetValue(entity.Id, out var facts)) entities.Add(entity.Id, facts = new EntityFacts());
                facts.Add(entity);
            }
            foreach (var mention in graph.Mentions)
                if (entities.TryGetValue(mention.Node, out var facts)) facts.Add(mention);
        }
        foreach (var (id, facts) in entities) nodes.Add(facts.Node(id));
    }
}
