using GraphBuilder.Text;

namespace GraphBuilder.Dates;

/// <summary>How a date was resolved.</summary>
public enum DateSource
{
    /// <summary>A full date stands in the text.</summary>
    Explicit,

    /// <summary>Counted from the publication date ("Tuesday", "last year", "April 13").</summary>
    Relative,

    /// <summary>The publication date itself stands in.</summary>
    Publication,
}

/// <summary>When something happens: the words, and the days they mean.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Span">Where they are in the article.</param>
/// <param name="Start">First day; null when the words cannot be resolved (no publication date).</param>
/// <param name="End">Last day, inclusive; equal to <paramref name="Start"/> for one day.</param>
/// <param name="Source">How it was resolved.</param>
public sealed record EventDate(string Text, TextSpan Span, DateOnly? Start, DateOnly? End, DateSource Source);
