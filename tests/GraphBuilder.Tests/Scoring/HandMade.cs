using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Resolution;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Scoring;

/// <summary>Outputs as a pipeline would give them, put together by hand.</summary>
internal static class HandMade
{
    /// <summary>One sentence whose words are what blanks separate.</summary>
    public static AnnotatedArticle Article(string text)
    {
        var article = new AnnotatedArticle(new Article { Text = text });
        var words = new List<Word>();
        foreach (var form in text.Split(' '))
        {
            var start = words.Count == 0 ? 0 : words[^1].Span.End + 1;
            words.Add(new Word { Index = words.Count, Form = form, Span = new(start, start + form.Length), Head = words.Count - 1 });
        }
        article.Sentences.Add(new Sentence { Index = 0, Span = new(0, text.Length), Words = words });
        return article;
    }

    public static EventClaim Claim(this AnnotatedArticle article, PloverType type, string trigger, string[] initiators, string[] recipients,
        Modality modality = Modality.Asserted, bool reciprocal = false, double confidence = 0.8, IReadOnlyDictionary<string, string>? countries = null)
    {
        var sentence = article.Sentences[0];
        var word = Find(article, trigger);
        var claim = new EventClaim
        {
            Type = type,
            Modality = modality,
            Sentence = sentence,
            Trigger = word.Index,
            TriggerSpan = word.Span,
            Reciprocal = reciprocal,
            Rule = "model",
            Confidence = confidence,
        };
        claim.Initiators.AddRange(initiators.Select(i => Part(article, i, countries)));
        claim.Recipients.AddRange(recipients.Select(r => Part(article, r, countries)));
        article.Events.Add(claim);
        return claim;
    }

    public static EntityNode Node(string id, EntityKind kind, params string[] names) =>
        new() { Id = id, Kind = kind, Names = names.ToDictionary(n => n, _ => 1) };

    public static ClaimNode EventNode(string id, PloverType type, string[] initiators, string[] recipients, string trigger = "met", string sentence = "They met .",
        Modality modality = Modality.Asserted, string? eventId = null, bool reciprocal = false) => new()
        {
            Id = id,
            Kind = ClaimKind.Event,
            Type = type.Code(),
            Modality = modality.ToString().ToLowerInvariant(),
            Polarity = "positive",
            Tense = "past",
            Trigger = trigger,
            TriggerStart = 0,
            TriggerEnd = trigger.Length,
            Sentence = sentence,
            SentenceStart = 0,
            SentenceEnd = sentence.Length,
            Rule = "model",
            Confidence = 0.8,
            LexiconVersion = "1",
            ModelVersion = "1",
            EventId = eventId ?? "event:" + id,
            Initiators = initiators,
            Recipients = recipients,
            Reciprocal = reciprocal,
        };

    public static ClaimNode RelationNode(string id, string type, string subject, string target) =>
        EventNode(id, PloverType.Consult, [], []) with { Kind = ClaimKind.Relation, Type = type, EventId = null, Subject = subject, Object = target };

    public static ArticleGraph GraphOf(IReadOnlyList<EntityNode> entities, params ClaimNode[] claims) => new()
    {
        Article = new() { Id = "article:0", Sha256 = "0", Characters = 10, Text = "They met .", PipelineVersion = "1" },
        Entities = entities,
        Mentions = [],
        Claims = claims,
    };

    private static Word Find(AnnotatedArticle article, string form) => article.Sentences[0].Words.Single(w => w.Form == form);

    private static Participant Part(AnnotatedArticle article, string form, IReadOnlyDictionary<string, string>? countries)
    {
        var (sentence, word) = (article.Sentences[0], Find(article, form));
        if (countries is null || !countries.TryGetValue(form, out var country)) return new(sentence, word.Index, word.Span, null);
        var mention = new Mention
        {
            Sentence = sentence,
            First = word.Index,
            Last = word.Index,
            Head = word.Index,
            Text = form,
            Form = MentionForm.Name,
            Kind = EntityKind.Person,
            Entity = new Entity { Key = "person:" + form.ToLowerInvariant(), Kind = EntityKind.Person, Name = form, Country = country },
        };
        return new(sentence, word.Index, word.Span, mention);
    }
}
