namespace GraphBuilder.App.Articles;

/// <summary>What a source yields for one document: an article, a refusal, or a file passed over on purpose.</summary>
internal abstract record ArticleResult
{
    private ArticleResult()
    {
    }

    /// <summary>An article to analyse.</summary>
    public sealed record Read(Article Article) : ArticleResult;

    /// <summary>A document that gave no article: it counts in the exit code.</summary>
    public sealed record Refused(ArticleRefusal Refusal) : ArticleResult;

    /// <summary>A file in a folder that is no article by its name (read-me, licence); named to the user, and no fault.</summary>
    public sealed record Skipped(string Origin, string Explanation) : ArticleResult;

    /// <summary>A refusal.</summary>
    public static ArticleResult Refuse(string origin, RefusalReason reason, string explanation, int? line = null) =>
        new Refused(new ArticleRefusal(origin, reason, explanation, line));
}

/// <summary>Why a document gave no article.</summary>
/// <param name="Origin">File path, address or <c>-</c>.</param>
/// <param name="Reason">The kind of fault.</param>
/// <param name="Explanation">What was met, why it is refused and what to do, in one or two sentences.</param>
/// <param name="Line">One-based line of a JSON Lines file.</param>
internal sealed record ArticleRefusal(string Origin, RefusalReason Reason, string Explanation, int? Line = null)
{
    /// <inheritdoc/>
    public override string ToString() => Line is { } line ? $"{Origin}, line {line}: {Explanation}" : $"{Origin}: {Explanation}";
}

/// <summary>The kinds of refusal.</summary>
internal enum RefusalReason
{
    /// <summary>No such file, folder or page.</summary>
    NotFound,

    /// <summary>There, but it cannot be opened or fetched.</summary>
    Unreadable,

    /// <summary>No bytes, or white space alone.</summary>
    Empty,

    /// <summary>Not text and not a document format that is known.</summary>
    Binary,

    /// <summary>Over the size limit.</summary>
    TooLarge,

    /// <summary>A known format that is not read.</summary>
    UnsupportedFormat,

    /// <summary>Broken in its own format.</summary>
    Malformed,

    /// <summary>Text in another language.</summary>
    NotEnglish,

    /// <summary>English, but not one sentence.</summary>
    NoProse,

    /// <summary>An address inside the own network.</summary>
    ForbiddenAddress,

    /// <summary>The analysis failed on it.</summary>
    Unanalysed,

    /// <summary>Holds a value that the store cannot keep.</summary>
    Unstorable,
}
