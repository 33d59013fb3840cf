using GraphBuilder.Mentions;

namespace GraphBuilder.Graph;

/// <summary>
/// Everything one article contributes to the graph, and nothing else: the unit that stores write, replace and remove.
/// The world layer (nodes, events, derived edges) is a pure function of the set of these.
/// </summary>
public sealed record ArticleGraph
{
    /// <summary>The article's node.</summary>
    public required ArticleNode Article { get; init; }

    /// <summary>What the article says of each actor and place it mentions; sorted by id, ordinal.</summary>
    public required IReadOnlyList<EntityNode> Entities { get; init; }

    /// <summary>Every mention that is resolved, pronouns included; sorted by start, end, id.</summary>
    public required IReadOnlyList<MentionRecord> Mentions { get; init; }

    /// <summary>Event and relation claims; sorted by trigger start, then id. Ids are unique.</summary>
    public required IReadOnlyList<ClaimNode> Claims { get; init; }
}

/// <summary>Properties of an article's node. Times are UTC; dates are days.</summary>
public sealed record ArticleNode
{
    /// <summary><c>article:</c> and 16 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>Byline.</summary>
    public string? Author { get; init; }

    /// <summary>Newspaper, agency or site.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>BCP 47, <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Hex SHA-256 of the text in UTF-8.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public required int Characters { get; init; }

    /// <summary>The stored text that all offsets refer to. Kept by the store; not a property in exports.</summary>
    public required string Text { get; init; }

    /// <summary>Version of the analysis that produced the claims.</summary>
    public required string PipelineVersion { get; init; }

    /// <summary>Where it was read from; kept by the store beside the graph, never exported.</summary>
    public string? Origin { get; init; }

    /// <summary>When a store last wrote it; set by the store on reading, ignored by it on writing.</summary>
    public DateTimeOffset? LoadedAt { get; init; }
}

/// <summary>What one article says of one actor or place. Aliases are the mentions' texts (names and nominals), with how often each occurs.</summary>
public sealed record EntityNode
{
    /// <summary>Key, e.g. <c>country:RUS</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is; gives the labels.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The knowledge base's name, which wins over names in articles; null when the knowledge base does not know it.</summary>
    public string? KnownName { get; init; }

    /// <summary>Full forms of the name in this article with their number; the canonical name over the archive is the most frequent, ties broken by ordinal order. Never empty.</summary>
    public required IReadOnlyDictionary<string, int> Names { get; init; }

    /// <summary>PLOVER sector.</summary>
    public string? Sector { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Kind of organisation or place.</summary>
    public string? Subkind { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }
}

/// <summary>One mention.</summary>
/// <param name="Node">Id of the actor, place or event.</param>
/// <param name="Text">The words.</param>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Form">How it is written; pronouns never become aliases.</param>
public sealed record MentionRecord(string Node, string Text, int Start, int End, MentionForm Form);

/// <summary>Event or relation.</summary>
public enum ClaimKind
{
    /// <summary>Reports an event.</summary>
    Event,

    /// <summary>States a relation.</summary>
    Relation,
}

/// <summary>One claim with its evidence. Which members are set depends on <see cref="Kind"/>; enumerations are written in lower case, types in upper case.</summary>
public sealed record ClaimNode
{
    /// <summary><c>claim:</c> and 16 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Event or relation.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>PLOVER type or relation, upper case.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>asserted, planned, proposed, hypothetical, denied, cancelled, rumoured or historical.</summary>
    public required string Modality { get; init; }

    /// <summary>positive or negative.</summary>
    public required string Polarity { get; init; }

    /// <summary>past, present, future or none.</summary>
    public required string Tense { get; init; }

    /// <summary>The trigger's words.</summary>
    public required string Trigger { get; init; }

    /// <summary>Offset of the trigger.</summary>
    public required int TriggerStart { get; init; }

    /// <summary>Offset after the trigger.</summary>
    public required int TriggerEnd { get; init; }

    /// <summary>The sentence, exactly.</summary>
    public required string Sentence { get; init; }

    /// <summary>Offset of the sentence.</summary>
    public required int SentenceStart { get; init; }

    /// <summary>Offset after the sentence.</summary>
    public required int SentenceEnd { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? DateStart { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? DateEnd { get; init; }

    /// <summary>The words that give the date.</summary>
    public string? DateText { get; init; }

    /// <summary>explicit, relative or publication.</summary>
    public string? DateSource { get; init; }

    /// <summary>PLOVER export code; null when the claim is not exported (denied, hypothetical).</summary>
    public string? Plover { get; init; }

    /// <summary>What the claim rests on.</summary>
    public required string Rule { get; init; }

    /// <summary>0 to 1, rounded to 3 digits.</summary>
    public required double Confidence { get; init; }

    /// <summary>Version of the event lexicon.</summary>
    public required string LexiconVersion { get; init; }

    /// <summary>Version of the language model.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Event claims: key of the event it reports.</summary>
    public string? EventId { get; init; }

    /// <summary>Event claims: name of the event, if the text gives one.</summary>
    public string? EventName { get; init; }

    /// <summary>Event claims: ids of who acts, sorted.</summary>
    public IReadOnlyList<string> Initiators { get; init; } = [];

    /// <summary>Event claims: ids of who is acted upon, sorted.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Event claims: done with each other.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>Event claims: id of the place.</summary>
    public string? Place { get; init; }

    /// <summary>Event claims: ids of what it is about, sorted.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Event claims: id of the event that this one is part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Ids of who says so, sorted; empty when it is the author.</summary>
    public IReadOnlyList<string> AttributedTo { get; init; } = [];

    /// <summary>Relation claims: from.</summary>
    public string? Subject { get; init; }

    /// <summary>Relation claims: to.</summary>
    public string? Object { get; init; }

    /// <summary>Relation claims: title of the office as written.</summary>
    public string? Title { get; init; }

    /// <summary>Relation claims: no longer holds.</summary>
    public bool Former { get; init; }

    /// <summary>Ids of all who and what the claim names, in whatever part; the event it reports is not among them.</summary>
    public IEnumerable<string> Participants()
    {
        foreach (var id in Initiators.Concat(Recipients).Concat(About).Concat(AttributedTo)) yield return id;
        if (Place is not null) yield return Place;
        if (PartOf is not null) yield return PartOf;
        if (Subject is not null) yield return Subject;
        if (Object is not null) yield return Object;
    }
}
