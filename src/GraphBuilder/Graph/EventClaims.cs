using GraphBuilder.Events;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;
using GraphBuilder.Resolution;

namespace GraphBuilder.Graph;

/// <summary>Event claims of an analysed article as claims of the graph.</summary>
internal static class EventClaims
{
    public static ClaimNode? Build(ArticleNode article, EventClaim claim, IReadOnlyList<RelationClaim> relations, AnalysisVersions versions)
    {
        var initiators = Actors(claim.Initiators);
        var recipients = Actors(claim.Recipients);
        if (recipients.Count == 0 && claim.Type == PloverType.Assault && Struck(claim, relations) is { } struck) recipients = [struck];
        recipients.RemoveAll(initiators.Contains);
        var name = string.IsNullOrWhiteSpace(claim.Name) ? null : claim.Name;
        if (initiators.Count + recipients.Count == 0 && name is null) return null;
        var type = claim.Type.Code();
        return new ClaimNode
        {
            Id = GraphKeys.Claim(article.Id, claim.TriggerSpan.Start, claim.TriggerSpan.End, ClaimKind.Event, type, initiators, recipients),
            Kind = ClaimKind.Event,
            Type = type,
            Mode = claim.Mode,
            Modality = claim.Modality.ToString().ToLowerInvariant(),
            Polarity = claim.Polarity.ToString().ToLowerInvariant(),
            Tense = claim.Tense.ToString().ToLowerInvariant(),
            Trigger = claim.TriggerSpan.Of(article.Text),
            TriggerStart = claim.TriggerSpan.Start,
            TriggerEnd = claim.TriggerSpan.End,
            Sentence = claim.Sentence.TextOf(article.Text),
            SentenceStart = claim.Sentence.Span.Start,
            SentenceEnd = claim.Sentence.Span.End,
            DateStart = claim.Date?.Start,
            DateEnd = claim.Date?.End,
            DateText = claim.Date?.Text,
            DateSource = claim.Date?.Source.ToString().ToLowerInvariant(),
            Plover = PloverExport.Code(claim),
            Rule = claim.Rule,
            Confidence = Math.Round(claim.Confidence, 3),
            LexiconVersion = versions.Lexicon,
            ModelVersion = versions.Model,
            EventId = GraphKeys.Event(type, initiators, recipients, claim.Date?.Start, claim.Date?.End, name),
            EventName = name,
            Initiators = initiators,
            Recipients = recipients,
            Reciprocal = claim.Reciprocal,
            Place = Place(claim),
            About = Keys(claim.About.SelectMany(about => about.Entities)),
            AttributedTo = Actors(claim.AttributedTo),
        };
    }

    public static IEnumerable<Participant> Participants(EventClaim claim)
    {
        var all = claim.Initiators.Concat(claim.Recipients).Concat(claim.About).Concat(claim.AttributedTo);
        return claim.Place is null ? all : all.Append(claim.Place);
    }

    // An attack on nobody the text names strikes the country that the sentence says it happened in: "a bombing in St. Petersburg, Russia".
    private static string? Struck(EventClaim claim, IReadOnlyList<RelationClaim> relations)
    {
        if (claim.Place?.Entity is not { } place) return null;
        var country = place.Kind == EntityKind.Country ? place : relations.FirstOrDefault(r => r.Type == RelationType.LocatedIn && r.Sentence == claim.Sentence && r.Subject.Entity == place && r.Object.Entity?.Kind == EntityKind.Country)?.Object.Entity;
        return country is null || claim.Initiators.Any(i => i.Entities.Contains(country)) ? null : country.Key;
    }

    private static string? Place(EventClaim claim)
    {
        if (claim.Place is { Entity: { Key.Length: > 0, Kind: EntityKind.Place or EntityKind.Country } place }) return place.Key;
        return claim.Recipients.Select(recipient => recipient.Entity).FirstOrDefault(entity => entity is { Key.Length: > 0, Kind: EntityKind.Place })?.Key;
    }

    private static List<string> Actors(IEnumerable<Participant> participants) => Keys(participants.SelectMany(participant => participant.Entities).Where(entity => entity.Kind != EntityKind.Place));

    private static List<string> Keys(IEnumerable<Entity> entities) => entities
        .Select(entity => entity.Key)
        .Where(key => key.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();
}
