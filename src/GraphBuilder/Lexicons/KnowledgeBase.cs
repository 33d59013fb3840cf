using System.Collections.Frozen;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Lexicons;

/// <summary>
/// What the pipeline knows before it reads: countries, organisations, places, peoples, offices, nouns for people and first names.
/// It holds no leaders of the day: an article introduces them. Immutable; safe on any number of threads.
/// </summary>
public sealed partial class KnowledgeBase
{
    private static readonly Lazy<KnowledgeBase> Instance = new(() => new KnowledgeBase());

    private readonly FrozenDictionary<string, Country> _countries;
    // Not frozen: freezing the two large tables takes longer than all their look-ups in an article.
    private readonly Dictionary<string, KnowledgeEntry> _entries;
    private readonly NameIndex _names;
    private readonly FrozenDictionary<string, Country> _capitals;
    private readonly FrozenDictionary<string, KnowledgeEntry> _seats;
    private readonly FrozenDictionary<string, Gender> _firstNames;
    private readonly FrozenDictionary<string, Gender> _honorifics;
    private readonly PhraseIndex<ActorNoun> _nouns;

    private KnowledgeBase()
    {
        var countries = CountryFile.Read();
        _countries = countries.ToFrozenDictionary(c => c.Alpha3, StringComparer.Ordinal);
        var organizations = OrganizationFile.Read();
        var places = PlaceFile.Read();
        var groups = GroupFile.Read();
        var cities = CityFile.Read(_countries, places);
        _entries = countries.Select(c => c.Entry)
            .Concat(organizations.Select(o => o.Entry)).Concat(places.Select(p => p.Entry)).Concat(groups.Select(g => g.Entry)).Concat(cities.Select(c => c.Entry))
            .ToDictionary(e => e.Key, StringComparer.Ordinal);

        var nouns = NounFile.Read();
        var metonyms = MetonymFile.Read(_entries);
        var ambiguous = AmbiguousFile.Read();
        _names = new NameIndex(
            [
                .. countries.SelectMany(CountryFile.Names), .. organizations.SelectMany(OrganizationFile.Names), .. places.SelectMany(PlaceFile.Names), .. groups.SelectMany(GroupFile.Names),
                .. cities.SelectMany(CityFile.Names), .. metonyms.Where(m => m.Everywhere).Select(m => new WrittenName(m.Form, m.Entry, NameWeight.Organization)),
            ],
            ambiguous,
            LexiconFile.Lines("knowledge/guarded_names.txt").ToFrozenSet(StringComparer.Ordinal),
            nouns.Where(noun => noun.Kind != EntityKind.Person).Select(noun => NameKey.OfName(noun.Lemma)).ToFrozenSet(StringComparer.Ordinal));
        _seats = metonyms.ToFrozenDictionary(m => NameKey.OfName(m.Form), m => m.Entry, StringComparer.Ordinal);
        _capitals = countries.Where(c => c.Status != CountryStatus.Historical).OrderBy(c => c.Status)
            .SelectMany(c => c.Capitals.Select(capital => (Key: NameKey.OfName(capital), Country: c))).DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Country, StringComparer.Ordinal);
        (_demonyms, _longestDemonym) = ReadDemonyms(countries, places, groups, ambiguous);
        (_offices, _modifiers) = OfficeFile.Read();
        _nouns = new PhraseIndex<ActorNoun>(nouns.Select(noun => KeyValuePair.Create(noun.Lemma, noun)));
        _institutions = InstitutionFile.Read();
        _leaders = ReadLeaders(_entries);
        _ownInstitutions = organizations.Where(o => o.Institution is not null).ToFrozenDictionary(o => (o.Institution!, o.Entry.Country!), o => o.Entry);
        _firstNames = NameListFile.Read("knowledge/first_names.tsv");
        _honorifics = NameListFile.Read("knowledge/honorifics.tsv");
    }

    /// <summary>The knowledge base of this build, read once for the process from the embedded files.</summary>
    public static KnowledgeBase Load() => Instance.Value;

    /// <summary>All countries, historical ones included.</summary>
    public IEnumerable<Country> Countries => _countries.Values;

    /// <summary>All entries: countries, organisations, places, peoples, cities.</summary>
    public IEnumerable<KnowledgeEntry> Entries => _entries.Values;

    /// <summary>Every name, folded, with what it can mean.</summary>
    internal IEnumerable<(string Key, IReadOnlyList<WrittenName> Names)> WrittenNames => _names.All;

    /// <summary>A country by ISO 3166-1 alpha-3 (or the withdrawn code of a historical state); null when there is none.</summary>
    public Country? Country(string alpha3) => _countries.GetValueOrDefault(alpha3);

    /// <summary>An entry by its key in the graph.</summary>
    public KnowledgeEntry? Entry(string key) => _entries.GetValueOrDefault(key);

    /// <summary>
    /// What a name can mean, the likeliest first: entries that are written just so, then those that differ in case, accents, punctuation or a leading article.
    /// Names in small letters match nothing ("turkey"), and acronyms only capitals. Demonyms, and capitals in place of their country, have look-ups of their own.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="context">Countries (alpha-3) that the article speaks of: a namesake there goes first, unless another is ten times as large.</param>
    public IReadOnlyList<KnowledgeEntry> Find(string name, IReadOnlySet<string>? context = null)
    {
        var found = _names.Find(name);
        return context is null || found.Count < 2 ? found : InContext(found, context);
    }

    /// <summary>The longest name that starts at a word, over UD words. A name that is a common word as well, and a small city, counts only where the word carries a name tag.</summary>
    public KnowledgeMatch? LongestMatch(IReadOnlyList<Word> words, int start) => _names.LongestMatch(words, start);

    /// <summary>True for a name that is also a common word, a surname or a first name ("Reading", "Orange"): no evidence by itself.</summary>
    public bool IsGuarded(string name) => _names.IsGuarded(name);

    /// <summary>The country whose capital or seat of government a name is, spelling variants included; states before territories.</summary>
    public Country? Capital(string name) => char.IsUpper(name.AsSpan().Trim() is [var c, ..] ? c : ' ') ? _capitals.GetValueOrDefault(NameKey.OfName(name)) : null;

    /// <summary>What a building or seat stands for when it acts: "the Kremlin" is Russia, "Downing Street" Britain, "Brussels" the European Union.</summary>
    public KnowledgeEntry? SeatOfGovernment(string name)
    {
        var key = NameKey.OfName(name);
        if (!name.Any(char.IsUpper)) return null;
        return _seats.GetValueOrDefault(key) ?? (key.StartsWith("the ", StringComparison.Ordinal) ? _seats.GetValueOrDefault(key[4..]) : null);
    }

    /// <summary>A noun for one person by its lemma, in any case: "protester".</summary>
    public ActorNoun? PersonNoun(string lemma) => _nouns.Find(lemma) is { Kind: EntityKind.Person } noun ? noun : null;

    /// <summary>A noun for a group or body by its lemma, in any case: "troop", "ministry".</summary>
    public ActorNoun? GroupNoun(string lemma) => _nouns.Find(lemma) is { Kind: not EntityKind.Person } noun ? noun : null;

    /// <summary>The longest noun phrase for people or bodies whose last word is <paramref name="end"/>: "police officers" before "officers".</summary>
    public NounMatch? NounEndingAt(IReadOnlyList<Word> words, int end) =>
        _nouns.Until(words, end) is var (noun, length) ? new NounMatch(noun, end - length + 1, length) : null;

    /// <summary>The gender that a form of address tells ("Mrs.", "Sir"); null for what is none.</summary>
    public Gender? Honorific(string form) => _honorifics.TryGetValue(NameKey.Fold(form), out var gender) && form.Length > 0 && char.IsUpper(form[0]) ? gender : null;

    /// <summary>The gender of a first name; null when it is not known as one. Small letters are no name.</summary>
    public Gender? FirstName(string form) => form.Length > 0 && char.IsUpper(form[0]) && _firstNames.TryGetValue(NameKey.Fold(form), out var gender) ? gender : null;

    private static IReadOnlyList<KnowledgeEntry> InContext(IReadOnlyList<KnowledgeEntry> found, IReadOnlySet<string> context)
    {
        var largest = found.Max(e => e.Population);
        return [.. found.OrderBy(e => e.Country is { } country && context.Contains(country) && (e.Population == 0 || e.Population * 10L >= largest) ? 0 : 1)];
    }
}
