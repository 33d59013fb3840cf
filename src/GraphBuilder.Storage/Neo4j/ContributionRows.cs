using System.Globalization;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>What an article contributes, as parameters of the statements in <c>cypher/upsert</c>; <see cref="ContributionReader"/> reads it back.</summary>
internal static class ContributionRows
{
    public static Row Article(ArticleGraph graph, string digest, DateTimeOffset loadedAt)
    {
        var article = graph.Article;
        return new Row
        {
            ["id"] = article.Id,
            ["title"] = article.Title,
            ["url"] = article.Url,
            ["author"] = article.Author,
            ["publisher"] = article.Publisher,
            ["publishedOn"] = Iso(article.PublishedOn),
            ["language"] = article.Language,
            ["sha256"] = article.Sha256,
            ["characters"] = article.Characters,
            ["pipelineVersion"] = article.PipelineVersion,
            ["loadedAt"] = loadedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["text"] = article.Text,
            ["origin"] = article.Origin,
            ["digest"] = digest,
        };
    }

    public static Row Claim(ClaimNode claim) => new()
    {
        ["id"] = claim.Id,
        ["kind"] = claim.Kind == ClaimKind.Event ? "event" : "relation",
        ["type"] = claim.Type,
        ["mode"] = claim.Mode,
        ["modality"] = claim.Modality,
        ["polarity"] = claim.Polarity,
        ["tense"] = claim.Tense,
        ["trigger"] = claim.Trigger,
        ["triggerStart"] = claim.TriggerStart,
        ["triggerEnd"] = claim.TriggerEnd,
        ["sentence"] = claim.Sentence,
        ["sentenceStart"] = claim.SentenceStart,
        ["sentenceEnd"] = claim.SentenceEnd,
        ["dateStart"] = Iso(claim.DateStart),
        ["dateEnd"] = Iso(claim.DateEnd),
        ["dateText"] = claim.DateText,
        ["dateSource"] = claim.DateSource,
        ["plover"] = claim.Plover,
        ["rule"] = claim.Rule,
        ["confidence"] = claim.Confidence,
        ["lexiconVersion"] = claim.LexiconVersion,
        ["modelVersion"] = claim.ModelVersion,
        ["title"] = claim.Title,
        ["former"] = claim.Former ? true : null,
        ["event"] = claim.EventId,
        ["eventName"] = claim.EventName,
        ["initiators"] = NotEmpty(claim.Initiators),
        ["recipients"] = NotEmpty(claim.Recipients),
        ["reciprocal"] = claim.Reciprocal ? true : null,
        ["place"] = claim.Place,
        ["about"] = NotEmpty(claim.About),
        ["partOf"] = claim.PartOf,
        ["attributedTo"] = NotEmpty(claim.AttributedTo),
        ["subject"] = claim.Subject,
        ["object"] = claim.Object,
    };

    /// <summary>One row for each node that the article mentions or describes, with the type of its edge.</summary>
    /// <param name="graph">The article.</param>
    /// <param name="mentions">The article's MENTIONS edges in the projection.</param>
    public static IEnumerable<(string Type, Row Row)> Mentions(ArticleGraph graph, IEnumerable<GraphEdge> mentions)
    {
        var entities = graph.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        var records = graph.Mentions.ToLookup(mention => mention.Node, StringComparer.Ordinal);
        foreach (var edge in mentions)
        {
            entities.Remove(edge.To, out var entity);
            var row = Described(graph.Article.Id, edge.To, entity);
            foreach (var (name, value) in PropertyRow.Of(edge.Properties))
                row[name] = value;
            var forms = records[edge.To].ToLookup(mention => (mention.Start, mention.End), mention => FormName(mention.Form));
            row["forms"] = ((IReadOnlyList<int>)row["starts"]!).Zip((IReadOnlyList<int>)row["ends"]!, (start, end) => string.Join('+', forms[(start, end)])).ToList();
            row["mentions"] = records[edge.To].Count();
            yield return (EdgeTypes.Mentions, row);
        }

        foreach (var entity in entities.Values)
            yield return ("DESCRIBES", Described(graph.Article.Id, entity.Id, entity));
    }

    public static string FormName(MentionForm form) => form.ToString().ToLowerInvariant();

    private static Row Described(string article, string node, EntityNode? entity)
    {
        var row = new Row { ["from"] = article, ["to"] = node };
        if (entity is null)
            return row;
        row["fullNames"] = entity.Names.Keys.Order(StringComparer.Ordinal).ToList();
        row["fullNameCounts"] = entity.Names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Value).ToList();
        row["knownName"] = entity.KnownName;
        row["sector"] = entity.Sector;
        row["country"] = entity.Country;
        row["subkind"] = entity.Subkind;
        row["lat"] = entity.Latitude;
        row["lon"] = entity.Longitude;
        return row;
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<string>? NotEmpty(IReadOnlyList<string> ids) => ids.Count == 0 ? null : ids;
}
