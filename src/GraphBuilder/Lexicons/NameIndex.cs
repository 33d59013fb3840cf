using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using GraphBuilder.Text;

namespace GraphBuilder.Lexicons;

/// <summary>One written name of an entry.</summary>
/// <param name="Written">As written; capitals matter.</param>
/// <param name="Entry">What it names.</param>
/// <param name="Weight">Orders namesakes, larger first.</param>
/// <param name="Weak">True when the name alone is no evidence: a small city, which a name tag must confirm.</param>
internal sealed record WrittenName(string Written, KnowledgeEntry Entry, long Weight, bool Weak = false);

/// <summary>Names found by written form first and folded form second, whole or as the longest run of words from a given one.</summary>
internal sealed class NameIndex
{
    private const int LongestAcronym = 6;

    private static readonly char[] WordBorders = [' ', '-', ',', '/', '(', ')'];

    // Not frozen: freezing tables of this size takes longer than all the look-ups of an article.
    private readonly Dictionary<string, WrittenName[]> _names = new(20_000, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _guarded;
    private readonly FrozenSet<string> _genericNouns;

    /// <param name="names">All names.</param>
    /// <param name="preferred">For a folded name, the keys of its entries in the order to prefer them.</param>
    /// <param name="guarded">Folded names that are common words, surnames or first names as well.</param>
    /// <param name="genericNouns">Folded nouns that a name may end in with a small letter: "Labour party".</param>
    public NameIndex(IEnumerable<WrittenName> names, IReadOnlyDictionary<string, string[]> preferred, FrozenSet<string> guarded, FrozenSet<string> genericNouns)
    {
        _guarded = guarded;
        _genericNouns = genericNouns;
        foreach (var name in names)
        {
            var key = NameKey.OfName(name.Written);
            if (key.Length == 0) continue;
            Add(key, name);
            if (key.StartsWith("the ", StringComparison.Ordinal)) Add(key[4..], name);
        }
        foreach (var (key, namesakes) in _names)
            if (namesakes.Length > 1) Sort(namesakes, preferred.GetValueOrDefault(key) ?? []);
    }

    /// <summary>Every folded name with what it can mean.</summary>
    public IEnumerable<(string Key, IReadOnlyList<WrittenName> Names)> All => _names.Select(pair => (pair.Key, (IReadOnlyList<WrittenName>)pair.Value));

    /// <summary>True when the name is also a common word, a surname or a first name.</summary>
    public bool IsGuarded(string name) => _guarded.Contains(NameKey.OfName(name));

    /// <summary>What a name can mean, the likeliest first; empty when nothing is known by it.</summary>
    public IReadOnlyList<KnowledgeEntry> Find(string name)
    {
        var key = NameKey.OfName(name);
        if (!_names.ContainsKey(key) && key.StartsWith("the ", StringComparison.Ordinal))
        {
            key = key[4..];
            name = name.TrimStart()[4..];
        }
        return Accepted(key, name, weakToo: true, out _);
    }

    /// <summary>The longest name that starts at a word; null when none does.</summary>
    public KnowledgeMatch? LongestMatch(IReadOnlyList<Word> words, int start)
    {
        var first = NameKey.OfWords(words, start, 1);
        if (first.Length == 0 || !_longest.TryGetValue(first == "st" ? "saint" : Head(first), out var most)) return null;
        KnowledgeMatch? best = null;
        var written = new StringBuilder();
        for (var end = start; end < words.Count; end++)
        {
            if (written.Length > 0) written.Append(' ');
            written.Append(words[end].Form);
            if (NameKey.OfWords(words, end, 1).Length == 0)
            {
                if (words[end].Form is "-" or "–" or "/" or "&" or "," or "'" or "’" or "(" or ")") continue;
                break;
            }
            var length = end - start + 1;
            var key = NameKey.OfWords(words, start, length);
            if (key.AsSpan().Count(' ') + 1 > most) break;
            var tagged = words[start].NameTag != "O";
            if (!tagged && _guarded.Contains(key)) continue;
            var entries = Accepted(key, written.ToString(), tagged || length > 1, out var exact);
            if (entries.Count > 0) best = new KnowledgeMatch(entries, length, exact);
        }
        return best;
    }

    private void Add(string key, WrittenName name)
    {
        ref var namesakes = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, key, out _);
        namesakes = namesakes is null ? [name] : [.. namesakes, name];
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, Head(key), out _);
        longest = Math.Max(longest, key.AsSpan().Count(' ') + 1);
    }

    private static void Sort(WrittenName[] namesakes, string[] preferred)
    {
        var sorted = namesakes.OrderBy(name => Array.IndexOf(preferred, name.Entry.Key) is var i and >= 0 ? i : int.MaxValue).ThenByDescending(name => name.Weight).ToArray();
        sorted.CopyTo(namesakes, 0);
    }

    private List<KnowledgeEntry> Accepted(string key, string written, bool weakToo, out bool exact)
    {
        exact = false;
        if (!_names.TryGetValue(key, out var names)) return [];
        var asWritten = new List<KnowledgeEntry>(names.Length);
        var folded = new List<KnowledgeEntry>(0);
        foreach (var name in names)
        {
            if (name.Weak && !weakToo) continue;
            if (SameLetters(name.Written, written))
            {
                if (!asWritten.Contains(name.Entry)) asWritten.Add(name.Entry);
            }
            else if (!IsAcronym(name.Written) && SameCapitals(name.Written, written) && !folded.Contains(name.Entry))
            {
                folded.Add(name.Entry);
            }
        }
        exact = asWritten.Count > 0;
        foreach (var entry in folded)
            if (!asWritten.Contains(entry)) asWritten.Add(entry);
        return asWritten;
    }

    private static string Head(string key) => key.IndexOf(' ', StringComparison.Ordinal) is var i and > 0 ? key[..i] : key;

    // "US", "U.S." and "UN" are names only in capitals.
    private static bool IsAcronym(string written)
    {
        var letters = 0;
        foreach (var c in written)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }
        return letters <= LongestAcronym;
    }

    // Words that the name has with a capital are written with one, or all the text is; a generic noun at the end may go without.
    private bool SameCapitals(string name, string written)
    {
        var ofName = NameWords(name);
        var ofText = NameWords(written);
        if (ofName.Length != ofText.Length) return char.IsUpper(written[0]);
        for (var i = 0; i < ofName.Length; i++)
        {
            if (!char.IsUpper(ofName[i][0]) || !char.IsLower(ofText[i][0])) continue;
            if (i == 0 || i < ofName.Length - 1 || !_genericNouns.Contains(NameKey.Fold(ofText[i]))) return false;
        }
        return true;
    }

    private static string[] NameWords(string text) => text.Split(WordBorders, StringSplitOptions.RemoveEmptyEntries);

    private static bool SameLetters(string name, string written)
    {
        var i = name.StartsWith("The ", StringComparison.Ordinal) && !written.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var j = 0;
        while (true)
        {
            while (i < name.Length && !Counts(name[i])) i++;
            while (j < written.Length && !Counts(written[j])) j++;
            if (i == name.Length || j == written.Length) return i == name.Length && j == written.Length;
            if (name[i++] != written[j++]) return false;
        }

        static bool Counts(char c) => char.IsLetterOrDigit(c) || c == '+';
    }
}

/// <summary>A name of the knowledge base in a sentence.</summary>
/// <param name="Candidates">What it can mean, the likeliest first; never empty.</param>
/// <param name="Length">Number of words.</param>
/// <param name="Exact">True when it is written as the knowledge base has it, false when case, accents or punctuation differ.</param>
public readonly record struct KnowledgeMatch(IReadOnlyList<KnowledgeEntry> Candidates, int Length, bool Exact)
{
    /// <summary>The likeliest.</summary>
    public KnowledgeEntry Entry => Candidates[0];
}
