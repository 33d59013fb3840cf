using GraphBuilder.Events;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring.Gold;

/// <summary>A sentence with every act that it states, or none.</summary>
public sealed record GoldSentence
{
    /// <summary>Name within the file.</summary>
    public required string Id { get; init; }

    /// <summary>The text all offsets refer to.</summary>
    public required string Text { get; init; }

    /// <summary>Publication date, if the source has one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Acts in order of the annotation.</summary>
    public required IReadOnlyList<MarkedEvent> Events { get; init; }
}

/// <summary>An act whose words are marked.</summary>
public sealed record MarkedEvent
{
    /// <summary>The act before modality.</summary>
    public required PloverType Type { get; init; }

    /// <summary>How it is put.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The word that states it.</summary>
    public required MarkedWords Trigger { get; init; }

    /// <summary>Who acts.</summary>
    public IReadOnlyList<MarkedWords> Source { get; init; } = [];

    /// <summary>Who is acted upon.</summary>
    public IReadOnlyList<MarkedWords> Target { get; init; } = [];
}

/// <summary>Words of a gold sentence.</summary>
public sealed record MarkedWords
{
    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the last.</summary>
    public required int End { get; init; }

    /// <summary>Place in the sentence.</summary>
    public TextSpan Span => new(Start, End);
}

/// <summary>A sentence with one PLOVER code and its actors, as dyads; several dyads share the code.</summary>
public sealed record CodedSentence
{
    /// <summary>Name within the file.</summary>
    public required string Id { get; init; }

    /// <summary>The text all offsets refer to.</summary>
    public required string Text { get; init; }

    /// <summary>Publication date, if the source has one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>One entry per pair of actors, at least one.</summary>
    public required IReadOnlyList<CodedDyad> Events { get; init; }

    /// <summary>Marked words: <c>SRC</c>, <c>TAR</c>, <c>SRC/TAR</c>, <c>EVT</c>, <c>LOC</c>.</summary>
    public IReadOnlyList<CodedSpan> Spans { get; init; } = [];
}

/// <summary>Who did it to whom, in actor codes such as <c>TURGOV</c>: a country's alpha-3 code or an international one, then sectors.</summary>
public sealed record CodedDyad
{
    /// <summary>Code of the initiator, empty if there is none.</summary>
    public string Source { get; init; } = "";

    /// <summary>Code of the recipient, empty if there is none.</summary>
    public string Target { get; init; } = "";

    /// <summary>PLOVER type as exported.</summary>
    public required PloverType Code { get; init; }

    /// <summary>Either way round is right.</summary>
    public bool Reciprocal { get; init; }
}

/// <summary>Marked words with what they are.</summary>
public sealed record CodedSpan
{
    /// <summary><c>SRC</c>, <c>TAR</c>, <c>SRC/TAR</c>, <c>EVT</c> or <c>LOC</c>.</summary>
    public required string Role { get; init; }

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of the first UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the last.</summary>
    public required int End { get; init; }

    /// <summary>Place in the sentence.</summary>
    public TextSpan Span => new(Start, End);
}
