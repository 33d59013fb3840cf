using System.Globalization;
using GraphBuilder.Events;

namespace GraphBuilder.Scoring.Revisions;

/// <summary>An event claim in a form that stays comparable when the text around its sentence, or the program, changes.</summary>
public sealed record ClaimRecord
{
    /// <summary>Article or sentence record.</summary>
    public required string Document { get; init; }

    /// <summary>The sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Offset of the trigger in the sentence.</summary>
    public required int Start { get; init; }

    /// <summary>The trigger's words.</summary>
    public required string Trigger { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>Mode, if any.</summary>
    public string? Mode { get; init; }

    /// <summary>Modality.</summary>
    public required string Modality { get; init; }

    /// <summary>Who acts: keys of entities, else words; in order of the text.</summary>
    public required IReadOnlyList<string> Initiators { get; init; }

    /// <summary>Who is acted upon.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>First and last day, or the words when they are not resolved.</summary>
    public string? Date { get; init; }

    /// <summary>Who says so.</summary>
    public required IReadOnlyList<string> AttributedTo { get; init; }

    /// <summary>What it rests on. A change of rule alone is no change of the claim.</summary>
    public required string Rule { get; init; }

    /// <summary>Confidence. A change of it alone is no change of the claim.</summary>
    public required double Confidence { get; init; }

    /// <summary>The claims of one article, in order of the text.</summary>
    public static IEnumerable<ClaimRecord> Of(string document, AnnotatedArticle article) =>
        article.Events.OrderBy(c => c.TriggerSpan.Start).ThenBy(c => c.Type).Select(c => new ClaimRecord
        {
            Document = document,
            Sentence = c.Sentence.TextOf(article.Text),
            Start = c.TriggerSpan.Start - c.Sentence.Span.Start,
            Trigger = c.TriggerSpan.Of(article.Text),
            Type = c.Type.Code(),
            Mode = c.Mode,
            Modality = c.Modality.ToString().ToLowerInvariant(),
            Initiators = [.. c.Initiators.Select(p => Name(p, article))],
            Recipients = [.. c.Recipients.Select(p => Name(p, article))],
            Place = c.Place is { } place ? Name(place, article) : null,
            Date = c.Date is not { } date ? null : date.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start:yyyy-MM-dd}..{date.End ?? start:yyyy-MM-dd}") : date.Text,
            AttributedTo = [.. c.AttributedTo.Select(p => Name(p, article))],
            Rule = c.Rule,
            Confidence = Math.Round(c.Confidence, 3),
        });

    /// <summary>What differs, one phrase each; empty when the two say the same.</summary>
    public IReadOnlyList<string> DifferencesTo(ClaimRecord later)
    {
        var differences = new List<string>();
        Compare("type", Type, later.Type);
        Compare("mode", Mode, later.Mode);
        Compare("modality", Modality, later.Modality);
        Compare("initiators", string.Join("+", Initiators), string.Join("+", later.Initiators));
        Compare("recipients", string.Join("+", Recipients), string.Join("+", later.Recipients));
        Compare("place", Place, later.Place);
        Compare("date", Date, later.Date);
        Compare("attribution", string.Join("+", AttributedTo), string.Join("+", later.AttributedTo));
        return differences;

        void Compare(string name, string? before, string? after)
        {
            if (before != after) differences.Add($"{name} {Or(before)} -> {Or(after)}");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Or(string.Join("+", Initiators))} -> {Or(string.Join("+", Recipients))} [{Trigger}] {Modality}";

    private static string Or(string? value) => string.IsNullOrEmpty(value) ? "-" : value;

    private static string Name(Participant participant, AnnotatedArticle article) => participant.Entity is { Key.Length: > 0 } entity ? entity.Key : participant.Span.Of(article.Text);
}
