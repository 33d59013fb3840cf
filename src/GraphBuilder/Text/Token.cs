namespace GraphBuilder.Text;

/// <summary>Why a word keeps its full stop; decides whether a sentence can end with it. Members are named as in <c>abbreviations.tsv</c>.</summary>
internal enum PeriodUse : byte
{
    None,
    Title,
    Number,
    Calendar,
    Clock,
    Inner,
    Plain,

    /// <summary>"V." in "Vladimir V. Putin".</summary>
    Initial,

    /// <summary>"U.S."</summary>
    Acronym,
}

/// <summary>A word before it belongs to a sentence.</summary>
internal readonly record struct Token(int Start, int End, PeriodUse Period = PeriodUse.None)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);
}
