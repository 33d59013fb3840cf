using System.Collections.Frozen;
using GraphBuilder.Text;

namespace GraphBuilder.Lexicons;

public sealed partial class KnowledgeBase
{
    private readonly PhraseIndex<Office> _offices;
    private readonly FrozenDictionary<string, OfficeModifiers> _modifiers;

    /// <summary>An office by its phrase, singular, in any case; null for what is none.</summary>
    public Office? Office(string phrase) => _offices.Find(phrase);

    /// <summary>The longest office phrase that starts at a word, modifiers before it included ("former deputy prime minister").</summary>
    public OfficeMatch? OfficeStartingAt(IReadOnlyList<Word> words, int start)
    {
        var modifiers = OfficeModifiers.None;
        var at = start;
        while (at < words.Count)
        {
            if (_offices.From(words, at) is var (office, length)) return Match(words, office, start, at + length - 1, at, modifiers);
            if (!TryModifier(words[at], out var modifier) && !(at > start && words[at].Form == "-")) return null;
            modifiers |= modifier;
            at++;
        }
        return null;
    }

    /// <summary>The longest office phrase that ends at a word, with the modifiers before it; "-elect" and "designate" after it count when <paramref name="end"/> is their place.</summary>
    public OfficeMatch? OfficeEndingAt(IReadOnlyList<Word> words, int end)
    {
        var modifiers = OfficeModifiers.None;
        var last = end;
        while (last > 0 && _offices.Until(words, last) is null && TryModifier(words[last], out var after) && after == OfficeModifiers.Designate)
        {
            modifiers |= after;
            last--;
            if (last > 0 && words[last].Form == "-") last--;
        }
        if (_offices.Until(words, last) is not var (office, length)) return null;
        var first = last - length + 1;
        var title = first;
        while (first > 0)
        {
            var before = first - 1;
            if (before > 0 && words[before].Form == "-") before--;
            if (!TryModifier(words[before], out var modifier)) break;
            modifiers |= modifier;
            first = before;
        }
        return Match(words, office, first, end, title, modifiers);
    }

    /// <summary>What a word beside an office says of it: "former", "acting", "deputy"; null for any other word.</summary>
    public OfficeModifiers? OfficeModifier(string form) => _modifiers.TryGetValue(NameKey.Fold(form), out var modifier) ? modifier : null;

    private OfficeMatch Match(IReadOnlyList<Word> words, Office office, int first, int last, int title, OfficeModifiers modifiers)
    {
        // "vice-president" and "ex-president" are one word in UD.
        var form = words[title].Form;
        if (_modifiers.TryGetValue(NameKey.Fold(form.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? form[..hyphen] : form), out var own)) modifiers |= own;
        var plural = false;
        for (var i = title; i <= last; i++) plural |= words[i].Xpos is "NNS" or "NNPS";
        return new OfficeMatch(office, first, last, modifiers, plural);
    }

    private bool TryModifier(Word word, out OfficeModifiers modifier) => _modifiers.TryGetValue(NameKey.Fold(word.Form), out modifier);
}
