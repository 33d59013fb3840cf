using System.Globalization;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Puts contributions together again from an article, its claims and its edges, as <c>read/articles.cypher</c> returns them.</summary>
internal static class ContributionReader
{
    public static ArticleGraph Read(CypherRow row)
    {
        var edges = row.Maps("mentions").Select(edge => (Node: edge.Required("id"), IsEntity: edge.IsTrue("described"), Properties: edge.Map("properties"))).ToList();
        return new ArticleGraph
        {
            Article = Article(row.Map("article")),
            Entities = [.. edges.Where(edge => edge.IsEntity).OrderBy(edge => edge.Node, StringComparer.Ordinal).Select(edge => Entity(edge.Node, edge.Properties))],
            Mentions =
            [
                .. edges.SelectMany(edge => Mentions(edge.Node, edge.Properties))
                    .OrderBy(mention => mention.Start).ThenBy(mention => mention.End).ThenBy(mention => mention.Node, StringComparer.Ordinal),
            ],
            Claims = [.. row.Maps("claims").Select(Claim).OrderBy(claim => claim.TriggerStart).ThenBy(claim => claim.Id, StringComparer.Ordinal)],
        };
    }

    public static ClaimNode Claim(CypherMap claim) => new()
    {
        Id = claim.Required("id"),
        Kind = claim.Text("kind") == "relation" ? ClaimKind.Relation : ClaimKind.Event,
        Type = claim.Required("type"),
        Mode = claim.Text("mode"),
        Modality = claim.Required("modality"),
        Polarity = claim.Required("polarity"),
        Tense = claim.Required("tense"),
        Trigger = claim.Required("trigger"),
        TriggerStart = claim.Int("triggerStart"),
        TriggerEnd = claim.Int("triggerEnd"),
        Sentence = claim.Required("sentence"),
        SentenceStart = claim.Int("sentenceStart"),
        SentenceEnd = claim.Int("sentenceEnd"),
        DateStart = claim.Date("dateStart"),
        DateEnd = claim.Date("dateEnd"),
        DateText = claim.Text("dateText"),
        DateSource = claim.Text("dateSource"),
        Plover = claim.Text("plover"),
        Rule = claim.Required("rule"),
        Confidence = claim.Double("confidence")!.Value,
        LexiconVersion = claim.Required("lexiconVersion"),
        ModelVersion = claim.Required("modelVersion"),
        Title = claim.Text("title"),
        Former = claim.IsTrue("former"),
        EventId = claim.Text("_event"),
        EventName = claim.Text("_eventName"),
        Initiators = claim.Texts("_initiators"),
        Recipients = claim.Texts("_recipients"),
        Reciprocal = claim.IsTrue("_reciprocal"),
        Place = claim.Text("_place"),
        About = claim.Texts("_about"),
        PartOf = claim.Text("_partOf"),
        AttributedTo = claim.Texts("_attributedTo"),
        Subject = claim.Text("_subject"),
        Object = claim.Text("_object"),
    };

    public static EntityNode Entity(string id, CypherMap edge) => new()
    {
        Id = id,
        Kind = NodeLabel.KindOf(id),
        KnownName = edge.Text("_knownName"),
        Names = new SortedDictionary<string, int>(
            edge.Texts("_fullNames").Zip(edge.Ints("_fullNameCounts")).ToDictionary(name => name.First, name => name.Second), StringComparer.Ordinal),
        Sector = edge.Text("_sector"),
        Country = edge.Text("_country"),
        Subkind = edge.Text("_subkind"),
        Latitude = edge.Double("_lat"),
        Longitude = edge.Double("_lon"),
    };

    /// <summary>Forms of the mentions at one place; none where only a claim's trigger stands.</summary>
    public static IEnumerable<MentionForm> Forms(string joined) =>
        joined.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(form => Enum.Parse<MentionForm>(form, ignoreCase: true));

    private static ArticleNode Article(CypherMap article) => new()
    {
        Id = article.Required("id"),
        Title = article.Text("title"),
        Url = article.Text("url"),
        Author = article.Text("author"),
        Publisher = article.Text("publisher"),
        PublishedOn = article.Date("publishedOn"),
        Language = article.Required("language"),
        Sha256 = article.Required("sha256"),
        Characters = article.Int("characters"),
        Text = article.Required("_text"),
        PipelineVersion = article.Required("pipelineVersion"),
        Origin = article.Text("_origin"),
        LoadedAt = DateTimeOffset.Parse(article.Required("loadedAt"), CultureInfo.InvariantCulture),
    };

    private static IEnumerable<MentionRecord> Mentions(string node, CypherMap edge)
    {
        var (names, starts, ends, forms) = (edge.Texts("names"), edge.Ints("starts"), edge.Ints("ends"), edge.Texts("_forms"));
        for (var i = 0; i < forms.Count; i++)
        {
            foreach (var form in Forms(forms[i]))
                yield return new MentionRecord(node, names[i], starts[i], ends[i], form);
        }
    }
}
