namespace GraphBuilder.Graph;

/// <summary>Articles and claims, and the edges that tie them to the world: what each article contains and states.</summary>
internal static class ArticleLayer
{
    public static void Project(IEnumerable<ArticleGraph> articles, List<GraphNode> nodes, List<GraphEdge> edges)
    {
        foreach (var graph in articles)
        {
            nodes.Add(Node(graph.Article));
            AddMentions(graph, edges);
            foreach (var claim in graph.Claims)
            {
                nodes.Add(Node(claim));
                edges.Add(new(EdgeTypes.States, graph.Article.Id, claim.Id, PropertyMap.Empty));
                AddEnds(claim, edges);
            }
        }
    }

    private static GraphNode Node(ArticleNode article) => new(article.Id, [NodeLabels.Article], new PropertyMap
    {
        { "title", article.Title },
        { "url", article.Url },
        { "author", article.Author },
        { "publisher", article.Publisher },
        { "publishedOn", article.PublishedOn },
        { "language", article.Language },
        { "sha256", article.Sha256 },
        { "characters", article.Characters },
        { "pipelineVersion", article.PipelineVersion },
        { "loadedAt", article.LoadedAt },
    });

    private static GraphNode Node(ClaimNode claim) => new(claim.Id, [NodeLabels.Claim], new PropertyMap
    {
        { "kind", claim.Kind == ClaimKind.Event ? "event" : "relation" },
        { "type", claim.Type },
        { "mode", claim.Mode },
        { "modality", claim.Modality },
        { "polarity", claim.Polarity },
        { "tense", claim.Tense },
        { "trigger", claim.Trigger },
        { "triggerStart", claim.TriggerStart },
        { "triggerEnd", claim.TriggerEnd },
        { "sentence", claim.Sentence },
        { "sentenceStart", claim.SentenceStart },
        { "sentenceEnd", claim.SentenceEnd },
        { "dateStart", claim.DateStart },
        { "dateEnd", claim.DateEnd },
        { "dateText", claim.DateText },
        { "dateSource", claim.DateSource },
        { "plover", claim.Plover },
        { "rule", claim.Rule },
        { "confidence", (double?)claim.Confidence },
        { "lexiconVersion", claim.LexiconVersion },
        { "modelVersion", claim.ModelVersion },
        { "title", claim.Title },
        { "former", claim.Former ? true : null },
    });

    private static void AddEnds(ClaimNode claim, List<GraphEdge> edges)
    {
        void Add(string type, string? to)
        {
            if (to is not null) edges.Add(new(type, claim.Id, to, PropertyMap.Empty));
        }

        Add(EdgeTypes.Reports, claim.EventId);
        Add(EdgeTypes.Subject, claim.Subject);
        Add(EdgeTypes.Object, claim.Object);
        foreach (var source in claim.AttributedTo.Distinct(StringComparer.Ordinal)) Add(EdgeTypes.AttributedTo, source);
    }

    // An event is mentioned where a claim's trigger reports it and where other words resume it.
    private static void AddMentions(ArticleGraph graph, List<GraphEdge> edges)
    {
        var triggers = graph.Claims.Where(claim => claim.EventId is not null).Select(claim => (Node: claim.EventId!, Text: claim.Trigger, Start: claim.TriggerStart, End: claim.TriggerEnd));
        var mentions = graph.Mentions.Select(mention => (mention.Node, mention.Text, mention.Start, mention.End));
        foreach (var node in mentions.Concat(triggers).GroupBy(mention => mention.Node, StringComparer.Ordinal))
        {
            var places = node.DistinctBy(mention => (mention.Start, mention.End)).OrderBy(mention => mention.Start).ThenBy(mention => mention.End).ToList();
            edges.Add(new(EdgeTypes.Mentions, graph.Article.Id, node.Key, new PropertyMap
            {
                { "count", places.Count },
                { "names", places.ConvertAll(mention => mention.Text) },
                { "starts", places.ConvertAll(mention => mention.Start) },
                { "ends", places.ConvertAll(mention => mention.End) },
            }));
        }
    }
}
