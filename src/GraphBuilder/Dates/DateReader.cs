using GraphBuilder.Text;

namespace GraphBuilder.Dates;

/// <summary>Finds the time expressions of a sentence and resolves them against the publication date.</summary>
public sealed class DateReader
{
    private readonly TimeScanner _scanner = new(TimeWords.Load());

    /// <summary>The expressions of a sentence, in order.</summary>
    internal IReadOnlyList<TimeExpression> Find(Sentence sentence) => _scanner.Scan(sentence);

    /// <summary>All dates of a sentence as read for one tense.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">One of its sentences, with words; tags and heads help where they are set.</param>
    /// <param name="published">Publication date; without one, relative dates have neither start nor end.</param>
    /// <param name="ahead">True where the clause is about the future or a plan: "Tuesday" is then the next one.</param>
    public IReadOnlyList<EventDate> Read(string text, Sentence sentence, DateOnly? published, bool ahead) =>
        [.. Find(sentence).Select(e => Date(text, sentence, e, published, ahead))];

    internal static EventDate Date(string text, Sentence sentence, TimeExpression expression, DateOnly? published, bool ahead)
    {
        var span = new TextSpan(sentence.Words[expression.First].Span.Start, sentence.Words[expression.Last].Span.End);
        var days = TimeResolver.Resolve(expression.Spec, published, ahead);
        return new EventDate(span.Of(text), span, days?.Start, days?.End, TimeResolver.IsExplicit(expression.Spec) ? DateSource.Explicit : DateSource.Relative);
    }
}
