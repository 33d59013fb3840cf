using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Sqlite;

internal sealed record ClaimRow
{
    public required long ArticleKey { get; init; }

    public required long Position { get; init; }

    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required string Modality { get; init; }

    public required string Polarity { get; init; }

    public required string Tense { get; init; }

    public required string Trigger { get; init; }

    public required int TriggerStart { get; init; }

    public required int TriggerEnd { get; init; }

    public required string Sentence { get; init; }

    public required int SentenceStart { get; init; }

    public required int SentenceEnd { get; init; }

    public string? DateStart { get; init; }

    public string? DateEnd { get; init; }

    public string? DateText { get; init; }

    public string? DateSource { get; init; }

    public string? Plover { get; init; }

    public required string Rule { get; init; }

    public required double Confidence { get; init; }

    public required string LexiconVersion { get; init; }

    public required string ModelVersion { get; init; }

    public string? EventId { get; init; }

    public string? EventName { get; init; }

    public required bool Reciprocal { get; init; }

    public string? Title { get; init; }

    public required bool Former { get; init; }

    public ClaimNode ToNode(ILookup<string, string> parts) => new()
    {
        Id = Id,
        Kind = Enum.Parse<ClaimKind>(Kind),
        Type = Type,
        Mode = Mode,
        Modality = Modality,
        Polarity = Polarity,
        Tense = Tense,
        Trigger = Trigger,
        TriggerStart = TriggerStart,
        TriggerEnd = TriggerEnd,
        Sentence = Sentence,
        SentenceStart = SentenceStart,
        SentenceEnd = SentenceEnd,
        DateStart = ArticleReader.Day(DateStart),
        DateEnd = ArticleReader.Day(DateEnd),
        DateText = DateText,
        DateSource = DateSource,
        Plover = Plover,
        Rule = Rule,
        Confidence = Confidence,
        LexiconVersion = LexiconVersion,
        ModelVersion = ModelVersion,
        EventId = EventId,
        EventName = EventName,
        Initiators = [.. parts[Parts.Initiator]],
        Recipients = [.. parts[Parts.Recipient]],
        Reciprocal = Reciprocal,
        Place = parts[Parts.Place].SingleOrDefault(),
        About = [.. parts[Parts.About]],
        PartOf = parts[Parts.PartOf].SingleOrDefault(),
        AttributedTo = [.. parts[Parts.AttributedTo]],
        Subject = parts[Parts.Subject].SingleOrDefault(),
        Object = parts[Parts.Object].SingleOrDefault(),
        Title = Title,
        Former = Former,
    };
}
