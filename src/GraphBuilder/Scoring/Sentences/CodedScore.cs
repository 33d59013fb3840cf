using GraphBuilder.Events;

namespace GraphBuilder.Scoring.Sentences;

/// <summary>Sentences with one PLOVER code each against the codes that their claims export.</summary>
public sealed record CodedScore
{
    /// <summary>Number of sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>Sentences where one of the exported types is the gold type.</summary>
    public required Share TypeRight { get; init; }

    /// <summary>Sentences where one of the exported types is of the gold type's quad class.</summary>
    public required Share QuadRight { get; init; }

    /// <summary>Distinct types per sentence, so that guessing many is seen.</summary>
    public required IReadOnlyDictionary<PloverType, Counts> Types { get; init; }

    /// <summary>Sentences where one event of the right type has initiator and recipient right.</summary>
    public required Share ActorsRight { get; init; }

    /// <summary>Sentences where an event of the right type has them the wrong way round, and none the right way.</summary>
    public required Share Swaps { get; init; }

    /// <summary>All differences.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Over all sentences and types.</summary>
    public Counts Micro => Types.Values.Aggregate(default(Counts), Counts.Add);

    /// <summary>Mean F1 over the types that the gold has.</summary>
    public double MacroF1 => TypeTable.MacroF1(Types);
}
