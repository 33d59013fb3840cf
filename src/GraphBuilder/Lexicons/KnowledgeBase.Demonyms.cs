using System.Collections.Frozen;
using GraphBuilder.Text;

namespace GraphBuilder.Lexicons;

public sealed partial class KnowledgeBase
{
    private readonly FrozenDictionary<string, Demonym> _demonyms;
    private readonly int _longestDemonym;

    /// <summary>Every demonym by its folded form.</summary>
    internal IEnumerable<(string Key, Demonym Demonym)> Demonyms => _demonyms.Select(pair => (pair.Key, pair.Value));

    /// <summary>The country, place or people that a form of nationality or origin belongs to; null for what is none. Capitals matter: "polish" is none.</summary>
    public Demonym? Demonym(string form) => Demonym(NameKey.OfName(form), form);

    /// <summary>The longest demonym that starts at a word: "South Korean" before "South".</summary>
    public DemonymMatch? LongestDemonym(IReadOnlyList<Word> words, int start)
    {
        if (!char.IsUpper(words[start].Form[0])) return null;
        for (var length = Math.Min((2 * _longestDemonym) - 1, words.Count - start); length > 0; length--)
        {
            if (NameKey.OfWords(words, start + length - 1, 1).Length == 0) continue;
            var key = NameKey.OfWords(words, start, length);
            if (Demonym(key, string.Join(' ', words.Skip(start).Take(length).Select(w => w.Form))) is { } demonym) return new DemonymMatch(demonym, length);
        }
        return null;
    }

    private Demonym? Demonym(string key, string written)
    {
        if (written.Length == 0 || !char.IsUpper(written[0]) || !_demonyms.TryGetValue(key, out var demonym)) return null;
        return key.Length <= 2 && written.Any(char.IsLower) ? null : demonym;
    }

    private static (FrozenDictionary<string, Demonym> Demonyms, int Longest) ReadDemonyms(
        IEnumerable<Country> countries, IEnumerable<Place> places, IEnumerable<People> groups, IReadOnlyDictionary<string, string[]> preferred)
    {
        var found = new Dictionary<string, (List<KnowledgeEntry> Entries, DemonymForms Forms)>(StringComparer.Ordinal);
        foreach (var country in countries.OrderBy(c => c.Status == CountryStatus.Historical))
        {
            Add(country.Adjectives, country.Entry, DemonymForms.Adjective);
            Add(country.Inhabitant, country.Entry, DemonymForms.Inhabitant);
            Add(country.Inhabitants, country.Entry, DemonymForms.Inhabitants);
        }
        foreach (var place in places)
        {
            Add(place.Adjectives, place.Entry, DemonymForms.Adjective);
            Add(place.Inhabitants, place.Entry, DemonymForms.Inhabitants);
        }
        foreach (var people in groups)
        {
            Add(people.Adjectives, people.Entry, DemonymForms.Adjective);
            Add(people.Member, people.Entry, DemonymForms.Inhabitant);
            Add(people.Members, people.Entry, DemonymForms.Inhabitants);
        }
        return (found.ToFrozenDictionary(pair => pair.Key, pair => new Demonym(Ordered(pair.Key, pair.Value.Entries), pair.Value.Forms), StringComparer.Ordinal),
            found.Keys.Max(key => key.AsSpan().Count(' ') + 1));

        void Add(IReadOnlyList<string> forms, KnowledgeEntry entry, DemonymForms use)
        {
            foreach (var form in forms)
            {
                var key = NameKey.OfName(form);
                var (entries, uses) = found.TryGetValue(key, out var known) ? known : ([], DemonymForms.None);
                if (!entries.Contains(entry)) entries.Add(entry);
                found[key] = (entries, uses | use);
            }
        }

        KnowledgeEntry[] Ordered(string key, List<KnowledgeEntry> entries)
        {
            var order = preferred.GetValueOrDefault(key) ?? [];
            return [.. entries.OrderBy(e => Array.IndexOf(order, e.Key) is var i and >= 0 ? i : int.MaxValue)];
        }
    }
}
