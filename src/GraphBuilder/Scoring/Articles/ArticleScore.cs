namespace GraphBuilder.Scoring.Articles;

/// <summary>An article's graph against its gold. Of what was found, items that match an optional gold item are left out.</summary>
public sealed record ArticleScore
{
    /// <summary>Name of the article.</summary>
    public required string Doc { get; init; }

    /// <summary>Actors.</summary>
    public required ItemScore Actors { get; init; }

    /// <summary>Names of the matched actors.</summary>
    public required Counts Aliases { get; init; }

    /// <summary>Places; a country counts as found here only when a claim uses it as a place or the gold has it.</summary>
    public required ItemScore Places { get; init; }

    /// <summary>Distinct events: type, initiators and recipients.</summary>
    public required ItemScore Events { get; init; }

    /// <summary>Unmatched gold events that were found with the sides exchanged, of all gold events that have a direction.</summary>
    public required Share Swaps { get; init; }

    /// <summary>Matched events with a right modality.</summary>
    public required Share Modality { get; init; }

    /// <summary>Dates of matched events.</summary>
    public required Counts Dates { get; init; }

    /// <summary>Places of matched events.</summary>
    public required Counts EventPlaces { get; init; }

    /// <summary>Who says so, of matched events.</summary>
    public required Counts Attribution { get; init; }

    /// <summary>Relations.</summary>
    public required ItemScore Relations { get; init; }

    /// <summary>Event claims with what gold says of them; claims of events that match an optional item are left out.</summary>
    public required IReadOnlyList<Judged> Judged { get; init; }

    /// <summary>All differences.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The figures of several articles taken together, item by item.</summary>
    public static ArticleScore Sum(string name, IReadOnlyCollection<ArticleScore> scores) => new()
    {
        Doc = name,
        Actors = scores.Select(s => s.Actors).Aggregate(default(ItemScore), ItemScore.Add),
        Aliases = scores.Select(s => s.Aliases).Aggregate(default(Counts), Counts.Add),
        Places = scores.Select(s => s.Places).Aggregate(default(ItemScore), ItemScore.Add),
        Events = scores.Select(s => s.Events).Aggregate(default(ItemScore), ItemScore.Add),
        Swaps = scores.Select(s => s.Swaps).Aggregate(default(Share), Share.Add),
        Modality = scores.Select(s => s.Modality).Aggregate(default(Share), Share.Add),
        Dates = scores.Select(s => s.Dates).Aggregate(default(Counts), Counts.Add),
        EventPlaces = scores.Select(s => s.EventPlaces).Aggregate(default(Counts), Counts.Add),
        Attribution = scores.Select(s => s.Attribution).Aggregate(default(Counts), Counts.Add),
        Relations = scores.Select(s => s.Relations).Aggregate(default(ItemScore), ItemScore.Add),
        Judged = [.. scores.SelectMany(s => s.Judged)],
        Findings = [.. scores.SelectMany(s => s.Findings)],
    };
}

/// <summary>Counts over all gold items that are not optional, and recall of those that are core.</summary>
/// <param name="All">Precision, recall, F1.</param>
/// <param name="Core">Core items found.</param>
public readonly record struct ItemScore(Counts All, Share Core)
{
    /// <summary>Adds two scores.</summary>
    public static ItemScore operator +(ItemScore left, ItemScore right) => new(left.All + right.All, left.Core + right.Core);

    /// <inheritdoc cref="op_Addition"/>
    public static ItemScore Add(ItemScore left, ItemScore right) => left + right;
}
