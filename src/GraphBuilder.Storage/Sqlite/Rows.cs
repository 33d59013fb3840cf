using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Storage.Sqlite;

internal sealed record ArticleRow
{
    public required long Key { get; init; }

    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? PublishedOn { get; init; }

    public required string Language { get; init; }

    public required string Sha256 { get; init; }

    public required int Characters { get; init; }

    public required string PipelineVersion { get; init; }

    public string? Origin { get; init; }

    public required string LoadedAt { get; init; }

    public required string Text { get; init; }

    public ArticleNode ToNode() => new()
    {
        Id = Id,
        Title = Title,
        Url = Url,
        Author = Author,
        Publisher = Publisher,
        PublishedOn = ArticleReader.Day(PublishedOn),
        Language = Language,
        Sha256 = Sha256,
        Characters = Characters,
        Text = Text,
        PipelineVersion = PipelineVersion,
        Origin = Origin,
        LoadedAt = ArticleReader.Moment(LoadedAt),
    };
}

internal sealed record EntityRow
{
    public required long ArticleKey { get; init; }

    public required string Node { get; init; }

    public required string Kind { get; init; }

    public string? KnownName { get; init; }

    public string? Sector { get; init; }

    public string? Country { get; init; }

    public string? Subkind { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public EntityNode ToNode(IEnumerable<NameRow> names) => new()
    {
        Id = Node,
        Kind = Enum.Parse<EntityKind>(Kind),
        KnownName = KnownName,
        Names = new SortedDictionary<string, int>(names.ToDictionary(row => row.Name, row => row.Occurrences), StringComparer.Ordinal),
        Sector = Sector,
        Country = Country,
        Subkind = Subkind,
        Latitude = Latitude,
        Longitude = Longitude,
    };
}

internal sealed record NameRow
{
    public required long ArticleKey { get; init; }

    public required string Node { get; init; }

    public required string Name { get; init; }

    public required int Occurrences { get; init; }
}

internal sealed record MentionRow
{
    public required long ArticleKey { get; init; }

    public required string Node { get; init; }

    public required string Words { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Form { get; init; }
}

internal sealed record ParticipantRow
{
    public required long ArticleKey { get; init; }

    public required long ClaimPosition { get; init; }

    public required string Part { get; init; }

    public required string Node { get; init; }
}
