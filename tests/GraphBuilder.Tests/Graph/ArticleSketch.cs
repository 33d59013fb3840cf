using System.Text;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph;

/// <summary>Builds a contribution by hand. The text grows with what is added, so that every span is evidence.</summary>
internal sealed class ArticleSketch(string id)
{
    private readonly StringBuilder _text = new();
    private readonly SortedDictionary<string, EntityNode> _entities = new(StringComparer.Ordinal);
    private readonly List<MentionRecord> _mentions = [];
    private readonly List<ClaimNode> _claims = [];

    public string Id { get; } = id.StartsWith("article:", StringComparison.Ordinal) ? id : "article:" + id;

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public string? Origin { get; init; }

    public ArticleSketch Entity(string key, string name, string? knownName = null, int times = 1, string? sector = null, string? country = null)
    {
        if (!_entities.TryGetValue(key, out var entity)) _entities.Add(key, entity = new EntityNode { Id = key, Kind = KindOf(key), KnownName = knownName, Sector = sector, Country = country, Names = new SortedDictionary<string, int>(StringComparer.Ordinal) });
        var names = new SortedDictionary<string, int>(entity.Names.ToDictionary(), StringComparer.Ordinal);
        names[name] = names.GetValueOrDefault(name) + times;
        _entities[key] = entity with { Names = names };
        for (var i = 0; i < times; i++) Mention(key, name);
        return this;
    }

    public ArticleSketch Mention(string key, string words, MentionForm form = MentionForm.Name)
    {
        var start = Append(words);
        _mentions.Add(new(key, words, start, start + words.Length, form));
        return this;
    }

    /// <summary>Adds a claim; participants that have no entity yet get one that is named like its key.</summary>
    public ArticleSketch Event(
        PloverType type,
        string[] from,
        string[] to,
        Modality modality = Modality.Asserted,
        Polarity polarity = Polarity.Positive,
        string? mode = null,
        DateOnly? date = null,
        DateOnly? until = null,
        string? name = null,
        bool reciprocal = false,
        string? place = null,
        string[]? about = null,
        string? partOf = null,
        string[]? says = null,
        double confidence = 0.9)
    {
        foreach (var key in from.Concat(to).Concat(says ?? []).Concat(about ?? []).Concat(place is null ? [] : [place]))
            if (!key.StartsWith("event:", StringComparison.Ordinal)) Know(key);
        var (sentence, start) = Sentence();
        var end = date is null ? (DateOnly?)null : until ?? date;
        _claims.Add(new ClaimNode
        {
            Id = GraphKeys.Claim(Id, start, start + 5, ClaimKind.Event, type.Code(), from, to),
            Kind = ClaimKind.Event,
            Type = type.Code(),
            Mode = mode,
            Modality = modality.ToString().ToLowerInvariant(),
            Polarity = polarity.ToString().ToLowerInvariant(),
            Tense = "past",
            Trigger = sentence[..5],
            TriggerStart = start,
            TriggerEnd = start + 5,
            Sentence = sentence,
            SentenceStart = start,
            SentenceEnd = start + sentence.Length,
            DateStart = date,
            DateEnd = end,
            DateText = date is null ? null : "then",
            DateSource = date is null ? null : "explicit",
            Plover = type.Code(),
            Rule = "model",
            Confidence = confidence,
            LexiconVersion = "1",
            ModelVersion = "1",
            EventId = GraphKeys.Event(type.Code(), from, to, date, end, name),
            EventName = name,
            Initiators = [.. from.Order(StringComparer.Ordinal)],
            Recipients = [.. to.Order(StringComparer.Ordinal)],
            Reciprocal = reciprocal,
            Place = place,
            About = [.. (about ?? []).Order(StringComparer.Ordinal)],
            PartOf = partOf,
            AttributedTo = [.. (says ?? []).Order(StringComparer.Ordinal)],
        });
        return this;
    }

    public ArticleSketch Relation(RelationType type, string from, string to, string? title = null, bool former = false)
    {
        Know(from);
        Know(to);
        var (sentence, start) = Sentence();
        _claims.Add(new ClaimNode
        {
            Id = GraphKeys.Claim(Id, start, start + 5, ClaimKind.Relation, type.Code(), [from], [to]),
            Kind = ClaimKind.Relation,
            Type = type.Code(),
            Modality = "asserted",
            Polarity = "positive",
            Tense = former ? "past" : "present",
            Trigger = sentence[..5],
            TriggerStart = start,
            TriggerEnd = start + 5,
            Sentence = sentence,
            SentenceStart = start,
            SentenceEnd = start + sentence.Length,
            Rule = "title-before-name",
            Confidence = 0.8,
            LexiconVersion = "1",
            ModelVersion = "1",
            Subject = from,
            Object = to,
            Title = title,
            Former = former,
        });
        return this;
    }

    public ArticleGraph Build()
    {
        if (_text.Length == 0) Append("Nothing happened.");
        var text = _text.ToString();
        var graph = new ArticleGraph
        {
            Article = new ArticleNode { Id = Id, Title = Title, Publisher = Publisher, PublishedOn = PublishedOn, Origin = Origin, Sha256 = GraphKeys.Sha256(text), Characters = text.Length, Text = text, PipelineVersion = "1" },
            Entities = [.. _entities.Values],
            Mentions = [.. _mentions.OrderBy(mention => mention.Start).ThenBy(mention => mention.End).ThenBy(mention => mention.Node, StringComparer.Ordinal)],
            Claims = [.. _claims.OrderBy(claim => claim.TriggerStart).ThenBy(claim => claim.Id, StringComparer.Ordinal)],
        };
        ArticleGraphInvariants.Demand(graph);
        return graph;
    }

    public static implicit operator ArticleGraph(ArticleSketch sketch) => sketch.Build();

    private static EntityKind KindOf(string key) => key[..key.IndexOf(':', StringComparison.Ordinal)] switch
    {
        "person" => EntityKind.Person,
        "country" => EntityKind.Country,
        "org" => EntityKind.Organization,
        "group" => EntityKind.Group,
        _ => EntityKind.Place,
    };

    private void Know(string key)
    {
        if (!_entities.ContainsKey(key)) Entity(key, key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }

    private (string Sentence, int Start) Sentence()
    {
        var sentence = $"Acted in claim {_claims.Count + 1}.";
        return (sentence, Append(sentence));
    }

    private int Append(string words)
    {
        if (_text.Length > 0) _text.Append(' ');
        var start = _text.Length;
        _text.Append(words);
        return start;
    }
}
