namespace GraphBuilder.Events;

/// <summary>Which readers find events.</summary>
public enum EventReaders
{
    /// <summary>The language model's event heads alone.</summary>
    Model,

    /// <summary>The lexicon over the dependency tree alone.</summary>
    Lexicon,

    /// <summary>Both, weighed by the policy in <c>Lexicons/Data/events/policy.tsv</c>.</summary>
    Both,
}

/// <summary>How events are read; the defaults are measured.</summary>
public sealed record EventsOptions
{
    /// <summary>Readers in use.</summary>
    public EventReaders Readers { get; init; } = EventReaders.Both;

    /// <summary>Added to each type's threshold: above 0 fewer and surer events, below 0 more.</summary>
    public double ThresholdShift { get; init; }
}
