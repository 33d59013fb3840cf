using System.Collections.Frozen;
using System.Globalization;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>A city of the gazetteer.</summary>
/// <param name="Entry">The node; <see cref="KnowledgeEntry.Subkind"/> is <c>capital</c> or <c>city</c>.</param>
/// <param name="Weight">Orders namesakes.</param>
/// <param name="WellKnown">True when the name alone is evidence: a large city, a capital, or one that news name often.</param>
internal sealed record City(KnowledgeEntry Entry, long Weight, bool WellKnown);

/// <summary>Reads <c>cities.tsv</c> and the English names beside it in <c>knowledge/city_names.tsv</c>.</summary>
internal static class CityFile
{
    // A city below this is named in the news less often than its namesakes among people and words.
    private const int WellKnownSize = 300_000;

    /// <summary>The largest of namesakes within one country stands for them all: nothing in an article tells them apart. A city named as a region of its country has a key of its own.</summary>
    public static IReadOnlyList<City> Read(FrozenDictionary<string, Country> countries, IEnumerable<Place> places)
    {
        var otherNames = LexiconFile.Rows("knowledge/city_names.tsv", 3).ToDictionary(row => (row[0], row[1]), row => Columns.List(row[2]));
        var cities = new List<City>(13_000);
        var regions = places.Select(place => place.Entry.Key).ToHashSet(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines("cities.tsv"))
        {
            var row = new ColumnReader(line);
            var country = row.Next().ToString();
            var name = row.Next().ToString();
            var capital = row.Next() is "capital";
            var population = int.Parse(row.Next(), CultureInfo.InvariantCulture);
            var key = GraphKeys.Place(country, name);
            if (regions.Contains(key)) key += "-city";
            if (!keys.Add(key)) continue;
            var listed = otherNames.TryGetValue((country, name), out var others);
            var entry = new KnowledgeEntry
            {
                Key = key,
                Kind = EntityKind.Place,
                Name = name,
                Aliases = others ?? [],
                Country = country,
                Subkind = capital ? "capital" : "city",
                Population = population,
                Latitude = double.Parse(row.Next(), CultureInfo.InvariantCulture),
                Longitude = double.Parse(row.Next(), CultureInfo.InvariantCulture),
            };
            var ofState = capital && countries.TryGetValue(country, out var known) && known.Status == CountryStatus.State;
            cities.Add(new City(entry, population * (ofState ? NameWeight.Capital : 1), WellKnown: listed || capital || population >= WellKnownSize));
        }
        return cities;
    }

    public static IEnumerable<WrittenName> Names(City city) => city.Entry.Aliases.Prepend(city.Entry.Name).Select(name => new WrittenName(name, city.Entry, city.Weight, Weak: !city.WellKnown));

    // The last column, alternate names, is most of the file and not read.
    private ref struct ColumnReader(string line)
    {
        private ReadOnlySpan<char> _rest = line;

        public ReadOnlySpan<char> Next()
        {
            var end = _rest.IndexOf('\t');
            var column = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            return column;
        }
    }
}
