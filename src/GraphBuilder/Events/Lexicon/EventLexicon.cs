using System.Security.Cryptography;
using GraphBuilder.Lexicons;

namespace GraphBuilder.Events.Lexicon;

/// <summary>The words that name acts, with their frames, and the words that tell how an act is put. Files: <c>Lexicons/Data/events</c>.</summary>
public sealed class EventLexicon
{
    private static readonly string[] Files = ["classes", "frames", "verbs", "nouns", "governors", "lightverbs", "reporting", "hedges", "policy", "weights", "calibration"];

    private readonly Dictionary<string, List<EventEntry>> _verbs, _nouns;
    private readonly ILookup<(string Lemma, string Upos), Governor> _governors;
    private readonly Dictionary<string, Modality> _hedges;
    private readonly IReadOnlySet<string> _light, _reporting;

    private EventLexicon(LexiconTables tables, string version)
    {
        Version = version;
        Classes = tables.Classes;
        Frames = tables.Frames;
        Entries = [.. tables.Verbs, .. tables.Nouns];
        _verbs = ByLemma(tables.Verbs);
        _nouns = ByLemma(tables.Nouns);
        _governors = tables.Governors.ToLookup(g => (g.Lemma, g.Upos));
        _hedges = tables.Hedges;
        _light = tables.LightVerbs;
        _reporting = tables.ReportingVerbs;
    }

    /// <summary>First 12 hex digits of the SHA-256 of the data, policy included: two runs with the same version read alike.</summary>
    public string Version { get; }

    /// <summary>Number of senses, those that name no act included.</summary>
    public int Count => Entries.Count;

    internal IReadOnlyList<EventEntry> Entries { get; }

    internal IReadOnlyDictionary<string, Frame> Frames { get; }

    internal IReadOnlyDictionary<string, IReadOnlySet<string>> Classes { get; }

    /// <summary>Reads and checks the embedded files.</summary>
    /// <exception cref="InvalidDataException">A line is malformed, or two entries conflict; the message names file and line.</exception>
    public static EventLexicon Load()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
        {
            using var stream = LexiconFile.Open(PathOf(file));
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            hash.AppendData(bytes.ToArray());
        }
        var version = Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
        return new EventLexicon(LexiconTables.Read(file => LexiconFile.Rows(PathOf(file), 1)), version);
    }

    /// <summary>Reads the same tables from elsewhere; for tests.</summary>
    internal static EventLexicon Load(Func<string, IEnumerable<string[]>> rows) => new(LexiconTables.Read(rows), "test");

    /// <summary>Senses of a word, the most conditions first, of as many those that are no act, then in the order of the file.</summary>
    internal IReadOnlyList<EventEntry> Senses(string lemma, bool verb) => (verb ? _verbs : _nouns).GetValueOrDefault(lemma) ?? (IReadOnlyList<EventEntry>)[];

    internal IEnumerable<Governor> Governors(string lemma, string upos) => _governors[(lemma, upos)];

    internal Modality? Hedge(string word) => _hedges.TryGetValue(word, out var modality) ? modality : null;

    internal bool IsLight(string lemma) => _light.Contains(lemma);

    internal bool IsReporting(string lemma) => _reporting.Contains(lemma);

    internal bool IsIn(string wordClass, string lemma) => Classes[wordClass].Contains(lemma);

    private static string PathOf(string file) => $"events/{file}.tsv";

    private static Dictionary<string, List<EventEntry>> ByLemma(IEnumerable<EventEntry> entries)
    {
        var byLemma = new Dictionary<string, List<EventEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries.OrderByDescending(e => e.Conditions.Count).ThenBy(e => e.Type is not null))
        {
            if (!byLemma.TryGetValue(entry.Lemma, out var list)) byLemma[entry.Lemma] = list = [];
            list.Add(entry);
        }
        return byLemma;
    }
}
