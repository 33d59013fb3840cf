using System.Collections.Frozen;
using System.Globalization;
using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>A city with the names English uses for it.</summary>
/// <param name="Entry">The node; <see cref="KnowledgeEntry.Subkind"/> is <c>capital</c> or <c>city</c>.</param>
/// <param name="Names">Name in the gazetteer and other names.</param>
/// <param name="Weight">Orders namesakes.</param>
internal sealed record City(KnowledgeEntry Entry, IReadOnlyList<string> Names, long Weight);

/// <summary>Reads <c>cities.tsv</c> and the English names beside it in <c>knowledge/city_names.tsv</c>.</summary>
internal static class CityFile
{
    // A city below this is named in the news less often than its namesakes among people and words.
    private const int WellKnown = 300_000;

    /// <summary>The largest of namesakes within one country stands for them all: nothing in an article tells them apart. A city named as a region of its country has a key of its own.</summary>
    public static IReadOnlyList<City> Read(FrozenDictionary<string, Country> countries, IEnumerable<Place> places)
    {
        var otherNames = LexiconFile.Rows("knowledge/city_names.tsv", 3).ToDictionary(row => (row[0], row[1]), row => Columns.List(row[2]));
        var cities = new List<City>(13_000);
        var regions = places.Select(place => place.Entry.Key).ToHashSet(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in LexiconFile.Lines("cities.tsv"))
        {
            var row = line.Split('\t', 7);
            var (country, name) = (row[0], row[1]);
            var key = PlaceFile.Key(country, name);
            if (regions.Contains(key)) key += "-city";
            var population = int.Parse(row[3], CultureInfo.InvariantCulture);
            if (!keys.Add(key)) continue;
            var others = otherNames.GetValueOrDefault((country, name)) ?? [];
            var capital = row[2] == "capital";
            var entry = new KnowledgeEntry
            {
                Key = key,
                Kind = EntityKind.Place,
                Name = name,
                Aliases = others,
                Country = country,
                Subkind = row[2],
                Population = population,
                Latitude = double.Parse(row[4], CultureInfo.InvariantCulture),
                Longitude = double.Parse(row[5], CultureInfo.InvariantCulture),
            };
            var ofState = capital && countries.TryGetValue(country, out var known) && known.Status == CountryStatus.State;
            cities.Add(new City(entry, [name, .. others], population * (ofState ? NameWeight.Capital : 1)));
        }
        return cities;
    }

    public static IEnumerable<WrittenName> Names(City city)
    {
        var weak = city.Entry.Subkind != "capital" && city.Entry.Population < WellKnown && city.Names.Count == 1;
        return city.Names.Select(name => new WrittenName(name, city.Entry, city.Weight, weak));
    }
}
