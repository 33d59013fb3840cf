using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>A country, organisation, place or group of the knowledge base.</summary>
public sealed record KnowledgeEntry
{
    /// <summary>Key in the graph, e.g. <c>country:RUS</c>, <c>org:united-nations</c>, <c>place:RUS-sochi</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, abbreviations, demonyms and metonyms, as written.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-3 of its country, if it has one.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector or international code (GOV, IGO, ...).</summary>
    public string? Sector { get; init; }

    /// <summary>Kind of organisation or place, as in the graph's <c>kind</c> property.</summary>
    public string? Subkind { get; init; }

    /// <summary>Population of a city, 0 when unknown: breaks ties between namesakes.</summary>
    public int Population { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>For an organisation: alpha-3 codes of its members, if listed.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Key of the organisation or country that it is a part of: the Security Council is part of the United Nations.</summary>
    public string? PartOf { get; init; }
}
