using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>A region, sea, continent or other place as its file has it.</summary>
internal sealed record Place(KnowledgeEntry Entry, IReadOnlyList<string> Adjectives, IReadOnlyList<string> Inhabitants);

/// <summary>Reads <c>knowledge/places.tsv</c>.</summary>
internal static class PlaceFile
{
    public static IReadOnlyList<Place> Read() => [.. LexiconFile.Rows("knowledge/places.tsv", 6).Select(Parse)];

    public static IEnumerable<WrittenName> Names(Place place) => place.Entry.Aliases.Prepend(place.Entry.Name).Select(name => new WrittenName(name, place.Entry, NameWeight.Region));

    private static Place Parse(string[] row)
    {
        var country = Columns.Optional(row[3]);
        return new Place(
            new KnowledgeEntry { Key = GraphKeys.Place(country, row[0]), Kind = EntityKind.Place, Name = row[0], Aliases = Columns.List(row[1]), Subkind = row[2], Country = country },
            Columns.List(row[4]),
            Columns.List(row[5]));
    }
}
