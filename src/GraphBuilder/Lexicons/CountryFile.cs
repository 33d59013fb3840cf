using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>Reads <c>knowledge/countries.tsv</c>.</summary>
internal static class CountryFile
{
    public static IReadOnlyList<Country> Read() => [.. LexiconFile.Rows("knowledge/countries.tsv", 11).Select(Parse)];

    /// <summary>Common, official and other names; capitals and demonyms are not among them.</summary>
    public static IEnumerable<WrittenName> Names(Country country)
    {
        var weight = country.Status switch { CountryStatus.State => NameWeight.State, CountryStatus.Territory => NameWeight.Territory, _ => NameWeight.HistoricalState };
        return country.OtherNames.Prepend(country.OfficialName).Prepend(country.Entry.Name).Distinct(StringComparer.Ordinal).Select(name => new WrittenName(name, country.Entry, weight));
    }

    private static Country Parse(string[] row)
    {
        var official = row[3].Length > 0 ? row[3] : row[2];
        var other = Columns.List(row[4]);
        var adjectives = Columns.List(row[5]);
        var inhabitants = Columns.List(row[7]);
        var capitals = Columns.List(row[8]);
        return new Country
        {
            Entry = new KnowledgeEntry
            {
                Key = "country:" + row[0],
                Kind = EntityKind.Country,
                Name = row[2],
                Aliases = [.. other.Prepend(official).Concat(adjectives).Concat(inhabitants).Concat(capitals).Distinct(StringComparer.Ordinal).Where(alias => alias != row[2])],
                Country = row[0],
            },
            Alpha3 = row[0],
            Alpha2 = row[1] == "-" ? null : row[1],
            OfficialName = official,
            OtherNames = other,
            Adjectives = adjectives,
            Inhabitant = Columns.List(row[6]),
            Inhabitants = inhabitants,
            Capitals = capitals,
            Status = Enum.Parse<CountryStatus>(row[9], ignoreCase: true),
            Of = Columns.Optional(row[10]),
        };
    }
}

/// <summary>Orders of magnitude that put namesakes in order; cities weigh their population.</summary>
internal static class NameWeight
{
    public const long State = 1L << 42;
    public const long Organization = 1L << 41;
    public const long People = 1L << 40;
    public const long Region = 1L << 39;
    public const long Territory = 1L << 38;
    public const long HistoricalState = 1L << 37;

    /// <summary>A capital is this much better known than a city of its size.</summary>
    public const long Capital = 10;
}
