namespace GraphBuilder.Graph;

/// <summary>Relations between nodes, one edge for each type and pair, counted over the claims that state them.</summary>
internal static class RelationLayer
{
    public static void Project(IEnumerable<ArticleGraph> articles, List<GraphEdge> edges)
    {
        var relations = new Dictionary<(string Type, string From, string To), Facts>();
        foreach (var graph in articles)
            foreach (var claim in graph.Claims)
            {
                if (claim is not { Subject: { } from, Object: { } to } || from == to) continue;
                var key = (claim.Type, from, to);
                if (!relations.TryGetValue(key, out var facts)) relations.Add(key, facts = new Facts());
                facts.Add(new StatedClaim(graph.Article, claim));
            }
        edges.AddRange(relations.Select(relation => new GraphEdge(relation.Key.Type, relation.Key.From, relation.Key.To, relation.Value.Properties())));
    }

    private sealed class Facts
    {
        private readonly Support _support = new();
        private readonly Tally _titles = new();
        private bool _former = true;

        public void Add(StatedClaim stated)
        {
            _support.Add(stated);
            _titles.Add(stated.Claim.Title);
            _former &= stated.Claim.Former;
        }

        public PropertyMap Properties() => new()
        {
            { "title", _titles.MostFrequent },
            { "former", _former ? true : null },
            { "articles", _support.Articles },
            { "claims", _support.Claims },
            { "firstReported", _support.FirstReported },
            { "lastReported", _support.LastReported },
        };
    }
}
