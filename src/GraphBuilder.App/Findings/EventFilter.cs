namespace GraphBuilder.App.Findings;

/// <summary>Conditions on events, joined by "and"; what is empty asks nothing. Within one condition any value will do, but for actors, who must all take part.</summary>
internal sealed record EventFilter
{
    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> Types { get; init; } = [];

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<string> Modalities { get; init; } = [];

    public IReadOnlyList<string> Statuses { get; init; } = [];

    public bool Passes(EventFinding found) =>
        Actors.All(actor => found.Participants().Any(participant => participant.Id == actor))
        && Fits(Types, [found.Type])
        && Fits(Statuses, [found.Status])
        && Fits(Modalities, found.Evidence.Select(claim => claim.Modality))
        && (From is null || (found.DateEnd ?? found.DateStart) >= From)
        && (To is null || found.DateStart <= To);

    private static bool Fits(IReadOnlyList<string> wanted, IEnumerable<string> values) => wanted.Count == 0 || values.Any(value => wanted.Contains(value, StringComparer.Ordinal));
}
