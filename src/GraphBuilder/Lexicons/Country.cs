namespace GraphBuilder.Lexicons;

/// <summary>Standing of a country.</summary>
public enum CountryStatus
{
    /// <summary>A state, recognised by all or only by some.</summary>
    State,

    /// <summary>A dependent or special territory with an ISO code of its own.</summary>
    Territory,

    /// <summary>A state that no longer exists; its code is the withdrawn ISO 3166-3 one.</summary>
    Historical,
}

/// <summary>What the knowledge base knows of a country.</summary>
public sealed record Country
{
    /// <summary>The country as a node of the graph.</summary>
    public required KnowledgeEntry Entry { get; init; }

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public required string Alpha3 { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null for some historical states.</summary>
    public string? Alpha2 { get; init; }

    /// <summary>Name in treaties; the common name where there is no other.</summary>
    public required string OfficialName { get; init; }

    /// <summary>Short, former and foreign names and abbreviations.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Adjectives of nationality, the usual one first; empty for uninhabited territories.</summary>
    public required IReadOnlyList<string> Adjectives { get; init; }

    /// <summary>Nouns for one inhabitant.</summary>
    public required IReadOnlyList<string> Inhabitant { get; init; }

    /// <summary>Nouns for several inhabitants.</summary>
    public required IReadOnlyList<string> Inhabitants { get; init; }

    /// <summary>Capital and other seats of government with their spellings, the capital first; empty where there is none.</summary>
    public required IReadOnlyList<string> Capitals { get; init; }

    /// <summary>Standing.</summary>
    public required CountryStatus Status { get; init; }

    /// <summary>The state that a territory belongs to, or the chief successor of a historical state (alpha-3).</summary>
    public string? Of { get; init; }
}
