using GraphBuilder.Events;

namespace GraphBuilder.App.Coding;

/// <summary>A sentence record as coders exchange it.</summary>
/// <param name="Id">Kept for the answer.</param>
/// <param name="Text">One sentence or a short text.</param>
/// <param name="Date">Day of publication; without it relative dates stay unresolved.</param>
internal sealed record SentenceRecord(string? Id, string? Text, DateOnly? Date);

/// <summary>The answer to a <see cref="SentenceRecord"/>; offsets count UTF-16 code units of its text.</summary>
internal sealed record CodedSentence(string? Id, IReadOnlyList<CodedEvent> Events)
{
    public static CodedSentence Of(SentenceRecord record, AnnotatedArticle article) => new(record.Id, [.. article.Events.Select(claim => CodedEvent.Of(claim, article.Text))]);
}

/// <summary>An act as one line of text states it; see the design of the graph for the codes.</summary>
internal sealed record CodedEvent(string Type, string? Mode, string Modality, string Polarity, string Tense, string? Plover, bool Reciprocal, IReadOnlyList<CodedParticipant> Source, IReadOnlyList<CodedParticipant> Target, CodedParticipant? Place, DateOnly? DateStart, DateOnly? DateEnd, CodedSpan Trigger, IReadOnlyList<CodedParticipant> AttributedTo, double Confidence)
{
    public static CodedEvent Of(EventClaim claim, string text) => new(
        claim.Type.Code(),
        claim.Mode,
        Lower(claim.Modality),
        Lower(claim.Polarity),
        Lower(claim.Tense),
        PloverExport.Code(claim),
        claim.Reciprocal,
        [.. claim.Initiators.Select(participant => CodedParticipant.Of(participant, text))],
        [.. claim.Recipients.Select(participant => CodedParticipant.Of(participant, text))],
        claim.Place is null ? null : CodedParticipant.Of(claim.Place, text),
        claim.Date?.Start,
        claim.Date?.End,
        new CodedSpan(claim.TriggerSpan.Of(text), claim.TriggerSpan.Start, claim.TriggerSpan.End),
        [.. claim.AttributedTo.Select(participant => CodedParticipant.Of(participant, text))],
        Math.Round(claim.Confidence, 3));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>Words and where they are.</summary>
internal sealed record CodedSpan(string Text, int Start, int End);

/// <summary>A participant's words and, when it is resolved, who it is.</summary>
internal sealed record CodedParticipant(string Text, int Start, int End, string? Id, string? Name, string? Country, string? Sector)
{
    public static CodedParticipant Of(Participant participant, string text) => new(
        participant.Span.Of(text),
        participant.Span.Start,
        participant.Span.End,
        participant.Entity?.Key,
        participant.Entity?.Name,
        participant.Entity?.Country,
        participant.Entity?.Sector);
}
