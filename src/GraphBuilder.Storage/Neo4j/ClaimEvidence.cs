using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Reads claims as far as the world layer looks at them: it does not depend on their words.</summary>
internal static class ClaimEvidence
{
    /// <param name="row">A row of <c>read/claims-of-events.cypher</c> or <c>read/claims-of-relations.cypher</c>.</param>
    public static StatedClaim Read(CypherRow row)
    {
        var article = row.Map("article");
        var claim = row.Map("claim");
        return new StatedClaim(
            new ArticleNode { Id = article.Required("id"), Publisher = article.Text("publisher"), PublishedOn = article.Date("publishedOn"), Sha256 = "", Characters = 0, Text = "", PipelineVersion = "" },
            new ClaimNode
            {
                Id = claim.Required("id"),
                Kind = claim.Text("event") is null ? ClaimKind.Relation : ClaimKind.Event,
                Type = claim.Required("type"),
                Mode = claim.Text("mode"),
                Modality = claim.Required("modality"),
                Polarity = claim.Required("polarity"),
                Tense = "",
                Trigger = "",
                TriggerStart = 0,
                TriggerEnd = 0,
                Sentence = "",
                SentenceStart = 0,
                SentenceEnd = 0,
                DateStart = claim.Date("dateStart"),
                DateEnd = claim.Date("dateEnd"),
                Rule = "",
                Confidence = claim.Double("confidence")!.Value,
                LexiconVersion = "",
                ModelVersion = "",
                EventId = claim.Text("event"),
                EventName = claim.Text("eventName"),
                Initiators = claim.Texts("initiators"),
                Recipients = claim.Texts("recipients"),
                Reciprocal = claim.IsTrue("reciprocal"),
                Place = claim.Text("place"),
                About = claim.Texts("about"),
                PartOf = claim.Text("partOf"),
                AttributedTo = claim.Texts("attributedTo"),
                Subject = claim.Text("subject"),
                Object = claim.Text("object"),
                Title = claim.Text("title"),
                Former = claim.IsTrue("former"),
            });
    }
}
