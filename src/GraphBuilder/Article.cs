namespace GraphBuilder;

/// <summary>One article as a reader delivered it: the text all offsets refer to, and what is known about it.</summary>
public sealed record Article
{
    /// <summary>The stored text. A title that the source gives apart is put first, with a blank line after it, so that it is analysed too.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, without markup; null when none was recognised.</summary>
    public string? Title { get; init; }

    /// <summary>Canonical address, when the source names one.</summary>
    public string? Url { get; init; }

    /// <summary>The identity the source gives (JSON Lines <c>id</c>, feed guid), used for the key when there is no <see cref="Url"/>.</summary>
    public string? SourceId { get; init; }

    /// <summary>Where the article was read from (file path, address, <c>-</c>): for messages and for recognising a changed file. Never part of the graph.</summary>
    public string? Origin { get; init; }

    /// <summary>Person or persons in the byline, as written.</summary>
    public string? Author { get; init; }

    /// <summary>Newspaper, agency or site.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date; null when the evidence gives no full date, and then relative dates stay unresolved.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Place in the dateline ("WASHINGTON"), as written.</summary>
    public string? Dateline { get; init; }

    /// <summary>Ranges of <see cref="Text"/> that are headline, byline or dateline and not running prose, in order.</summary>
    public IReadOnlyList<ArticleRegion> Regions { get; init; } = [];

    /// <summary>What a reader wants the user to know ("a byline gives 3 May without a year"), one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>What a stretch of the text is, when it is not running prose.</summary>
public enum RegionKind
{
    /// <summary>The title.</summary>
    Headline,

    /// <summary>Author, publisher and date line: "By Peter Baker – New York Times – 3 May –".</summary>
    Byline,

    /// <summary>Place (and agency) before the first sentence: "WASHINGTON —".</summary>
    Dateline,
}

/// <summary>A stretch of the text that is not running prose.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it is.</param>
public sealed record ArticleRegion(RegionKind Kind, Text.TextSpan Span);
