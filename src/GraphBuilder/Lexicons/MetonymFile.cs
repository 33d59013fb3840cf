using System.Collections.Frozen;

namespace GraphBuilder.Lexicons;

/// <summary>A seat that stands for who sits there.</summary>
/// <param name="Form">As written.</param>
/// <param name="Entry">Whom it stands for.</param>
/// <param name="Everywhere">True for a building, which always stands for its owner; false for a city, which does so only when it acts.</param>
internal sealed record Metonym(string Form, KnowledgeEntry Entry, bool Everywhere);

/// <summary>Reads <c>knowledge/metonyms.tsv</c>.</summary>
internal static class MetonymFile
{
    public static IReadOnlyList<Metonym> Read(IReadOnlyDictionary<string, KnowledgeEntry> entries) =>
        [.. LexiconFile.Rows("knowledge/metonyms.tsv", 3).Select(row => new Metonym(row[0], entries.GetValueOrDefault(row[1]) ?? throw new InvalidDataException($"metonyms.tsv: nothing has the key {row[1]}."), row[2] == "building"))];
}

/// <summary>Reads <c>knowledge/ambiguous.tsv</c>: folded names with the keys they can mean, in order.</summary>
internal static class AmbiguousFile
{
    public static IReadOnlyDictionary<string, string[]> Read() =>
        LexiconFile.Rows("knowledge/ambiguous.tsv", 2).ToFrozenDictionary(row => NameKey.OfName(row[0]), row => row[1].Split('|'), StringComparer.Ordinal);
}
