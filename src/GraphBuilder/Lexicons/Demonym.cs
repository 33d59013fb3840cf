namespace GraphBuilder.Lexicons;

/// <summary>What a form of nationality can be; one form can be several ("Russian").</summary>
[Flags]
public enum DemonymForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Adjective: "Dutch", "Russian".</summary>
    Adjective = 1,

    /// <summary>Noun for one person: "Dutchman", "Russian".</summary>
    Inhabitant = 2,

    /// <summary>Noun for several: "Dutchmen", "Russians", "the Dutch".</summary>
    Inhabitants = 4,
}

/// <summary>A form of nationality, origin or community.</summary>
/// <param name="Entries">What it belongs to (a country, a place or, for peoples without a country, a group), the likeliest first: "Congolese" has two.</param>
/// <param name="Forms">What it can be.</param>
public sealed record Demonym(IReadOnlyList<KnowledgeEntry> Entries, DemonymForms Forms)
{
    /// <summary>The likeliest.</summary>
    public KnowledgeEntry Entry => Entries[0];
}

/// <summary>A demonym in a sentence.</summary>
/// <param name="Demonym">Which.</param>
/// <param name="Length">Number of words.</param>
public readonly record struct DemonymMatch(Demonym Demonym, int Length);
