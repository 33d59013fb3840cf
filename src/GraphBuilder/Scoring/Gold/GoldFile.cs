namespace GraphBuilder.Scoring.Gold;

/// <summary>A file of human or checked annotation, in one of four forms: an article, marked sentences, coded sentences, or plain lines that state no act.</summary>
/// <param name="Path">Where it was read from, for messages and tables.</param>
public abstract record GoldFile(string Path);

/// <summary>One article with its actors, places, events and relations.</summary>
/// <param name="Path">Where it was read from.</param>
/// <param name="Article">The annotation.</param>
public sealed record ArticleGoldFile(string Path, GoldArticle Article) : GoldFile(Path);

/// <summary>Sentences whose events are marked word by word.</summary>
/// <param name="Path">Where it was read from.</param>
/// <param name="Sentences">In file order.</param>
public sealed record SentenceGoldFile(string Path, IReadOnlyList<GoldSentence> Sentences) : GoldFile(Path);

/// <summary>Sentences that carry one PLOVER code each, as the PLOVER gold standard records do.</summary>
/// <param name="Path">Where it was read from.</param>
/// <param name="Sentences">In file order.</param>
public sealed record CodedGoldFile(string Path, IReadOnlyList<CodedSentence> Sentences) : GoldFile(Path);

/// <summary>Gold that cannot be read; the message begins with file and line.</summary>
public sealed class GoldFormatException : FormatException
{
    internal GoldFormatException(string path, long line, string problem, Exception? inner = null)
        : base($"{path}:{line}: {problem}", inner) => (File, Line) = (path, line);

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>One-based line.</summary>
    public long Line { get; }
}
