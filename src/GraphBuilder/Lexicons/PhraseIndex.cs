using System.Collections.Frozen;
using GraphBuilder.Text;

namespace GraphBuilder.Lexicons;

/// <summary>Lower-case phrases over lemmas or forms, found as the longest run of words that starts or ends at a given one.</summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly FrozenDictionary<string, T> _phrases;
    private readonly int _longest;

    public PhraseIndex(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (phrase, value) in phrases) byKey.TryAdd(NameKey.OfName(phrase), value);
        _phrases = byKey.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = byKey.Keys.Max(key => key.AsSpan().Count(' ') + 1);
    }

    /// <summary>The value of a phrase in any case.</summary>
    public T? Find(string phrase) => _phrases.GetValueOrDefault(NameKey.OfName(phrase));

    /// <summary>The longest phrase whose first word is <paramref name="start"/>.</summary>
    public (T Value, int Length)? From(IReadOnlyList<Word> words, int start) => Search(words, start, step: 1);

    /// <summary>The longest phrase whose last word is <paramref name="end"/>.</summary>
    public (T Value, int Length)? Until(IReadOnlyList<Word> words, int end) => Search(words, end, step: -1);

    // Hyphens are words of their own in UD, hence twice as many words as a phrase has parts.
    private (T, int)? Search(IReadOnlyList<Word> words, int anchor, int step)
    {
        (T, int)? best = null;
        for (var length = 1; length <= (2 * _longest) - 1; length++)
        {
            var edge = anchor + (step * (length - 1));
            if (edge < 0 || edge >= words.Count) break;
            if (NameKey.OfWords(words, edge, 1).Length == 0)
            {
                if (length > 1 && words[edge].Form is "-" or "–") continue;
                break;
            }
            var first = Math.Min(anchor, edge);
            if (Lookup(words, first, length) is { } value) best = (value, length);
        }
        return best;
    }

    // The last word is the one that inflects, but in "ministers of defence" it is the first.
    private T? Lookup(IReadOnlyList<Word> words, int first, int length)
    {
        if (_phrases.TryGetValue(NameKey.OfWords(words, first, length), out var value)) return value;
        var last = first + length - 1;
        if (Lemma(words[last]) is { } lemma && _phrases.TryGetValue(Joined(length == 1 ? "" : NameKey.OfWords(words, first, length - 1), lemma), out value)) return value;
        if (length > 1 && Lemma(words[first]) is { } head && _phrases.TryGetValue(Joined(head, NameKey.OfWords(words, first + 1, length - 1)), out value)) return value;
        return null;
    }

    private static string Joined(string left, string right) => left.Length == 0 ? right : left + " " + right;

    private static string? Lemma(Word word) => word.Lemma.Length > 0 && word.Lemma != word.Form ? NameKey.OfName(word.Lemma) : null;
}
