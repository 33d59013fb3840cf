using GraphBuilder.Events;

namespace GraphBuilder.Scoring.Sentences;

/// <summary>Sentences with marked events against what was found in them.</summary>
public sealed record SentenceScore
{
    /// <summary>Number of sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>Trigger overlaps and type is the same.</summary>
    public required Counts Events { get; init; }

    /// <summary>Trigger overlaps, whatever the type.</summary>
    public required Counts Triggers { get; init; }

    /// <summary><see cref="Events"/> by type.</summary>
    public required IReadOnlyDictionary<PloverType, Counts> Types { get; init; }

    /// <summary>Right events with the right modality.</summary>
    public required Share Modality { get; init; }

    /// <summary>Initiators and recipients: right when the event is and the words overlap; those of missed events are missed, those of invented events invented.</summary>
    public required Counts Participants { get; init; }

    /// <summary>Participants of right events found only on the other side, of all gold participants of right events.</summary>
    public required Share Swaps { get; init; }

    /// <summary>Sentences without an act that got one, of all sentences without an act.</summary>
    public required Share FalseAlarms { get; init; }

    /// <summary>Claims with what gold says of them.</summary>
    public required IReadOnlyList<Judged> Judged { get; init; }

    /// <summary>All differences.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Mean F1 over the types that the gold has.</summary>
    public double MacroF1 => TypeTable.MacroF1(Types);
}

/// <summary>Figures by type.</summary>
internal static class TypeTable
{
    public static double MacroF1(IReadOnlyDictionary<PloverType, Counts> types) =>
        types.Values.Where(c => c.Gold > 0).Select(c => c.F1).DefaultIfEmpty().Average();
}
