using GraphBuilder.Events;

namespace GraphBuilder.Scoring.Gold;

/// <summary>What annotators found in one article. An optional item was seen by one of them alone: it counts neither as hit nor as miss.</summary>
public sealed record GoldArticle
{
    /// <summary>Name of the article: its text is <c>DOC.txt</c> beside the gold, in the folder above or in <c>../articles</c>.</summary>
    public required string Doc { get; init; }

    /// <summary>Publication date; overrides what the text says.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Persons, countries, organisations and groups.</summary>
    public required IReadOnlyList<GoldEntity> Actors { get; init; }

    /// <summary>Places, countries that are a place in this article included.</summary>
    public IReadOnlyList<GoldEntity> Places { get; init; } = [];

    /// <summary>Events.</summary>
    public required IReadOnlyList<GoldEvent> Events { get; init; }

    /// <summary>Relations between actors and places.</summary>
    public IReadOnlyList<GoldRelation> Relations { get; init; } = [];
}

/// <summary>An actor or place of the gold.</summary>
public sealed record GoldEntity
{
    /// <summary>Name within the file, which events and relations refer to.</summary>
    public required string Id { get; init; }

    /// <summary>Full name, at times fuller than the text's.</summary>
    public required string Name { get; init; }

    /// <summary>Names and descriptions as the text has them.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Essential to the article.</summary>
    public bool Core { get; init; }

    /// <summary>Counts neither as hit nor as miss.</summary>
    public bool Optional { get; init; }
}

/// <summary>An event of the gold. Sources, targets, modalities and dates may differ between annotations; any of them is right.</summary>
public sealed record GoldEvent
{
    /// <summary>Name within the file.</summary>
    public required string Id { get; init; }

    /// <summary>The act.</summary>
    public required PloverType Type { get; init; }

    /// <summary>Other types that are as right.</summary>
    public IReadOnlyList<PloverType> Alt { get; init; } = [];

    /// <summary>Done with each other: either direction is right.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>Id of a place.</summary>
    public string? Place { get; init; }

    /// <summary>Beginning of the sentence that states it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Id of the actor who says so.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Essential to the article.</summary>
    public bool Core { get; init; }

    /// <summary>Counts neither as hit nor as miss.</summary>
    public bool Optional { get; init; }

    /// <summary>Modalities that are right.</summary>
    public required IReadOnlyList<Modality> Modalities { get; init; }

    /// <summary>One list of actor ids per annotation.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Sources { get; init; }

    /// <summary>One list of actor ids per annotation.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Targets { get; init; }

    /// <summary>Day, month or year it begins in: <c>2017-05-02</c>, <c>2017-04</c>, <c>2016</c>.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];

    /// <summary>The words that state it, one per annotation.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];
}

/// <summary>A relation of the gold.</summary>
public sealed record GoldRelation
{
    /// <summary>Edge type, e.g. <c>HOLDS_OFFICE</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Id of an actor or place.</summary>
    public required string From { get; init; }

    /// <summary>Id of an actor or place.</summary>
    public required string To { get; init; }

    /// <summary>Essential to the article.</summary>
    public bool Core { get; init; }

    /// <summary>Counts neither as hit nor as miss.</summary>
    public bool Optional { get; init; }
}
