using GraphBuilder.Events;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;
using GraphBuilder.Resolution;

namespace GraphBuilder.Graph;

/// <summary>Versions of what produced the claims, kept on each of them.</summary>
/// <param name="Pipeline">The analysis.</param>
/// <param name="Lexicon">The event lexicon.</param>
/// <param name="Model">The language model.</param>
public sealed record AnalysisVersions(string Pipeline, string Lexicon, string Model);

/// <summary>
/// Turns an analysed article into its contribution. A claim enters with those participants that are resolved: an event needs one
/// actor or a name, a relation needs both ends. Only who can act initiates, receives or says; a place that is acted upon is where it happens.
/// </summary>
public static class ArticleGraphBuilder
{
    // What is piped in next is another article, not a new version of the last one.
    private const string StandardInput = "-";

    /// <summary>Builds the contribution.</summary>
    /// <exception cref="ArgumentException">The analysis broke an invariant of contributions; see <see cref="ArticleGraphInvariants"/>.</exception>
    public static ArticleGraph Build(AnnotatedArticle article, AnalysisVersions versions)
    {
        var node = Node(article.Article, versions);
        var claims = article.Events.Select(claim => EventClaims.Build(node, claim, article.Relations, versions))
            .Concat(article.Relations.Select(claim => Relation(node, claim, versions)))
            .OfType<ClaimNode>()
            .GroupBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(claim => claim.Confidence).ThenBy(claim => claim.Rule, StringComparer.Ordinal).First())
            .OrderBy(claim => claim.TriggerStart)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .ToList();
        var used = claims.SelectMany(Nodes).ToHashSet(StringComparer.Ordinal);
        var mentions = Mentions(article).Where(m => used.Contains(m.Entity.Key) || !IsPassing(m.Mention, m.Entity)).ToList();
        var graph = new ArticleGraph
        {
            Article = node,
            Entities = Entities(mentions),
            Mentions = mentions
                .Select(mention => new MentionRecord(mention.Entity.Key, mention.Mention.Text, mention.Mention.Span.Start, mention.Mention.Span.End, FormOf(mention.Mention)))
                .DistinctBy(mention => (mention.Node, mention.Start, mention.End))
                .OrderBy(mention => mention.Start).ThenBy(mention => mention.End).ThenBy(mention => mention.Node, StringComparer.Ordinal)
                .ToList(),
            Claims = claims,
        };
        ArticleGraphInvariants.Demand(graph);
        return graph;
    }

    internal static bool IsResolved(this Participant? participant) => participant?.Entity is { Key.Length: > 0 };

    private static ArticleNode Node(Article article, AnalysisVersions versions) => new()
    {
        Id = GraphKeys.Article(article),
        Title = article.Title,
        Url = article.Url,
        Author = article.Author,
        Publisher = article.Publisher,
        PublishedOn = article.PublishedOn,
        Sha256 = GraphKeys.Sha256(article.Text),
        Characters = article.Text.Length,
        Text = article.Text,
        PipelineVersion = versions.Pipeline,
        Origin = article.Origin == StandardInput ? null : article.Origin,
    };

    private static ClaimNode? Relation(ArticleNode article, RelationClaim claim, AnalysisVersions versions)
    {
        if (!claim.Subject.IsResolved() || !claim.Object.IsResolved()) return null;
        var (from, to) = (claim.Subject.Entity!.Key, claim.Object.Entity!.Key);
        if (from == to) return null;
        return new ClaimNode
        {
            Id = GraphKeys.Claim(article.Id, claim.TriggerSpan.Start, claim.TriggerSpan.End, ClaimKind.Relation, claim.Type.Code(), [from], [to]),
            Kind = ClaimKind.Relation,
            Type = claim.Type.Code(),
            Modality = "asserted",
            Polarity = "positive",
            Tense = claim.Former ? "past" : "present",
            Trigger = claim.TriggerSpan.Of(article.Text),
            TriggerStart = claim.TriggerSpan.Start,
            TriggerEnd = claim.TriggerSpan.End,
            Sentence = claim.Sentence.TextOf(article.Text),
            SentenceStart = claim.Sentence.Span.Start,
            SentenceEnd = claim.Sentence.Span.End,
            Rule = claim.Rule,
            Confidence = Math.Round(claim.Confidence, 3),
            LexiconVersion = versions.Lexicon,
            ModelVersion = versions.Model,
            Subject = from,
            Object = to,
            Title = claim.Title,
            Former = claim.Former,
        };
    }

    // Unnamed groups and adjectives of regions are nodes when a claim needs them, or when the text says something of a group that it describes ("far-right parties").
    private static bool IsPassing(Mention mention, Entity entity)
    {
        if (entity.Kind == EntityKind.Place) return mention.Form == MentionForm.Demonym;
        if (entity.Kind != EntityKind.Group || entity.Known is not null) return false;
        var word = mention.Sentence.Words[Syntax.FirstConjunct(mention.Sentence, mention.Head)];
        return mention.First == mention.Head || word.Relation is not ("nsubj" or "obj") || !Syntax.IsPlural(mention.Sentence, mention.Head);
    }

    // A plural stands for several as a pronoun does: its words are no name of any of them.
    private static MentionForm FormOf(Mention mention) => mention.Entity is null ? MentionForm.Pronoun : mention.Form;

    /// <summary>Everyone and everything a claim names.</summary>
    private static IEnumerable<string> Nodes(ClaimNode claim) =>
        claim.Initiators.Concat(claim.Recipients).Concat(claim.About).Concat(claim.AttributedTo).Append(claim.Place).Append(claim.Subject).Append(claim.Object).OfType<string>();

    // A participant's mention counts even when a stage did not list it; a plural is a mention of each it stands for.
    private static List<(Mention Mention, Entity Entity)> Mentions(AnnotatedArticle article)
    {
        var parts = article.Events.SelectMany(EventClaims.Participants).Concat(article.Relations.SelectMany(claim => new[] { claim.Subject, claim.Object }));
        return article.Mentions
            .Concat(article.Entities.SelectMany(entity => entity.Mentions))
            .Concat(parts.Select(part => part.Mention).OfType<Mention>())
            .Distinct()
            .SelectMany(mention => (mention.Entity is { } one ? [one] : mention.Members).Select(entity => (mention, entity)))
            .Where(pair => pair.entity.Key.Length > 0)
            .ToList();
    }

    private static List<EntityNode> Entities(List<(Mention Mention, Entity Entity)> mentions) => mentions
        .GroupBy(mention => mention.Entity.Key, StringComparer.Ordinal)
        .Select(same => Entity(same.First().Entity, [.. same.Where(m => m.Mention.Entity is not null).Select(m => m.Mention)]))
        .OrderBy(entity => entity.Id, StringComparer.Ordinal)
        .ToList();

    private static EntityNode Entity(Entity entity, List<Mention> mentions) => new()
    {
        Id = entity.Key,
        Kind = entity.Kind,
        KnownName = entity.Known?.Name,
        Names = FullForms(entity, mentions),
        Sector = entity.Sector,
        Country = entity.Country,
        Subkind = entity.Subkind,
        Latitude = entity.Latitude,
        Longitude = entity.Longitude,
    };

    // Full forms are the ways to write the entity's fullest name: they differ in case, accents and punctuation alone.
    private static SortedDictionary<string, int> FullForms(Entity entity, List<Mention> mentions)
    {
        var fullest = GraphKeys.SearchKey(entity.Name);
        var forms = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
            if (mention.Form != MentionForm.Pronoun && GraphKeys.SearchKey(mention.Text) == fullest)
                forms[mention.Text] = forms.GetValueOrDefault(mention.Text) + 1;
        if (forms.Count == 0) forms.Add(entity.Name, 1);
        return forms;
    }
}
