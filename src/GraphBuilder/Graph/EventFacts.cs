using GraphBuilder.Events;

namespace GraphBuilder.Graph;

/// <summary>An event as the claims of all articles report it.</summary>
internal sealed class EventFacts
{
    private readonly List<StatedClaim> _claims = [];
    private readonly Tally _names = new();
    private readonly Tally _modes = new();
    private readonly Tally _types = new();

    public required string Id { get; init; }

    public SortedSet<string> Initiators { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Recipients { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Places { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> About { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> PartOf { get; } = new(StringComparer.Ordinal);

    public bool Reciprocal { get; private set; }

    public IReadOnlyList<StatedClaim> Claims => _claims;

    public string Type => _types.MostFrequent!;

    public EventStatus Status => EventStatuses.Of(_claims);

    public void Add(StatedClaim stated)
    {
        var claim = stated.Claim;
        _claims.Add(stated);
        _types.Add(claim.Type);
        _modes.Add(claim.Mode);
        _names.Add(claim.EventName);
        Initiators.UnionWith(claim.Initiators);
        Recipients.UnionWith(claim.Recipients);
        if (claim.Place is not null) Places.Add(claim.Place);
        About.UnionWith(claim.About);
        if (claim.PartOf is not null) PartOf.Add(claim.PartOf);
        Reciprocal |= claim.Reciprocal;
    }

    /// <summary>The days most claims give; of days given equally often, the shorter stretch, then the earlier.</summary>
    public (DateOnly? Start, DateOnly? End) Date => _claims
        .Where(stated => stated.Claim.DateStart is not null)
        .GroupBy(stated => (Start: stated.Claim.DateStart!.Value, End: stated.Claim.DateEnd ?? stated.Claim.DateStart!.Value))
        .OrderByDescending(days => days.Count())
        .ThenBy(days => days.Key.End.DayNumber - days.Key.Start.DayNumber)
        .ThenBy(days => days.Key.Start)
        .Select(days => ((DateOnly?)days.Key.Start, (DateOnly?)days.Key.End))
        .FirstOrDefault();

    public GraphNode Node(IReadOnlyDictionary<string, string> names)
    {
        var support = new Support();
        foreach (var stated in _claims) support.Add(stated);
        var mode = _modes.MostFrequent;
        var (start, end) = Date;
        if (!PloverTypes.TryParse(Type, out var type)) throw new ArgumentException($"The event {Id} has the type {Type}, which PLOVER does not know.");
        return new(Id, [NodeLabels.Event], new PropertyMap
        {
            { "name", _names.MostFrequent ?? Description(mode, names) },
            { "type", Type },
            { "mode", mode },
            { "quad", type.Quad() },
            { "score", (double?)type.Score(mode) },
            { "dateStart", start },
            { "dateEnd", end },
            { "status", Status.Code() },
            { "claims", support.Claims },
            { "articles", support.Articles },
            { "firstReported", support.FirstReported },
            { "lastReported", support.LastReported },
        });
    }

    // "Russia → Syria: assault (aerial)": a name for an event that the text does not name.
    private string Description(string? mode, IReadOnlyDictionary<string, string> names)
    {
        string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => names.GetValueOrDefault(id, id)));

        var actors = Names(Initiators);
        if (Recipients.Count > 0) actors = $"{actors} → {Names(Recipients)}".TrimStart();
        if (actors.Length == 0) actors = Names(Places);
        var act = Type.ToLowerInvariant() + (mode is null ? "" : $" ({mode})");
        return actors.Length == 0 ? act : $"{actors}: {act}";
    }
}
