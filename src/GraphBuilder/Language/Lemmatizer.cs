using System.Collections.Frozen;
using GraphBuilder.Text;

namespace GraphBuilder.Language;

/// <summary>Base forms from word lists, in the conventions of UD English-EWT; names keep their form but for the plural of peoples and the names of months.</summary>
public sealed class Lemmatizer
{
    private readonly FrozenDictionary<string, LemmaList> _lists;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _capitalised;
    private readonly LemmaList _nouns, _verbs, _adjectives, _none;

    private Lemmatizer((FrozenDictionary<string, LemmaList> Lists, FrozenSet<string> Capitalised) files)
    {
        _lists = files.Lists;
        _capitalised = files.Capitalised.GetAlternateLookup<ReadOnlySpan<char>>();
        _none = new LemmaList();
        (_nouns, _verbs, _adjectives) = (List("NOUN"), List("VERB"), List("ADJ"));
    }

    /// <summary>Reads the embedded word lists.</summary>
    public static Lemmatizer Load() => new(LemmaFiles.Read());

    /// <summary>Sets the lemma of every word; tags and heads must be there, since "'s" and "'d" depend on the verb they help.</summary>
    public void Annotate(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var word in sentence.Words) word.Lemma = HelpsParticiple(sentence, word) ? "have" : Lemma(word.Form, word.Upos, word.Xpos);
    }

    /// <summary>Base form of a word with the given universal and Penn tags.</summary>
    public string Lemma(string form, string upos, string xpos)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(upos);
        if (upos is "PUNCT" or "SYM" || form.Length == 0) return form;
        var lower = Lowered(form);
        if (List(xpos).Closed(lower) is { } byTag) return byTag;
        if (List(upos).Closed(lower) is { } byClass) return byClass;
        return upos switch
        {
            "PROPN" => xpos == "NNPS" ? LikeForm(form, lower, Plural(lower)) : form,
            "NOUN" => Noun(form, lower, xpos),
            "VERB" or "AUX" => xpos == "NNP" ? LikeForm(form, lower, Verb(lower, "VBN")) : Verb(lower, xpos),
            "ADJ" => Adjective(form, lower, xpos),
            "ADV" => xpos is "RBR" or "RBS" ? List("ADV").Base(lower) ?? _adjectives.Base(lower) ?? lower : lower,
            "NUM" => char.IsDigit(form[0]) ? form.Replace(",", "", StringComparison.Ordinal) : lower,
            "PRON" when lower == "i" => "I",
            _ => lower,
        };
    }

    private LemmaList List(string tag) => _lists.GetValueOrDefault(tag, _none);

    private string Noun(string form, string lower, string xpos)
    {
        var plural = xpos is "NNS" or "NNPS";
        // "GDP", "X", "MPs": abbreviations keep their capitals, words in a headline of capitals do not.
        if (IsAbbreviation(form) || char.IsDigit(form[0])) return form;
        if (plural && form[^1] == 's' && IsAbbreviation(form.AsSpan(0, form.Length - 1))) return form[..^1];
        var lemma = plural ? Plural(lower) : lower;
        return IsCapitalised(form, lemma) ? LikeForm(form, lower, lemma) : lemma;
    }

    private string Adjective(string form, string lower, string xpos)
    {
        if (xpos is "NNP" or "NNPS" || IsAbbreviation(form) || IsCapitalised(form, lower)) return form;
        return xpos is "JJR" or "JJS" ? _adjectives.Base(lower) ?? lower : lower;
    }

    private string Plural(string lower)
    {
        if (_nouns.Base(lower) is { } known) return known;
        // "co-founders": what stands after the last hyphen decides.
        var tail = lower.LastIndexOf('-') + 1;
        if (tail > 0 && tail < lower.Length && _nouns.Base(lower[tail..]) is { } last) return lower[..tail] + last;
        return lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i') ? lower[..^1] : lower;
    }

    private string Verb(string lower, string xpos)
    {
        if (xpos is "VB" or "VBP" && _verbs.Lists(lower)) return lower;
        if (_verbs.Base(lower) is { } known) return known;
        var tail = lower.LastIndexOf('-') + 1;
        if (tail > 0 && tail < lower.Length && _verbs.Base(lower[tail..]) is { } last) return lower[..tail] + last;
        return xpos switch
        {
            "VBD" or "VBN" when lower.EndsWith("ed", StringComparison.Ordinal) && lower.Length > 4 => Undoubled(lower[..^2]),
            "VBG" when lower.EndsWith("ing", StringComparison.Ordinal) && lower.Length > 5 => Undoubled(lower[..^3]),
            "VBZ" when lower.EndsWith('s') && lower.Length > 3 => lower[..^1],
            _ => lower,
        };
    }

    /// <summary>Stem of an unknown verb: "googl(ed)" lacks an e, "vlogg(ed)" has doubled its last letter.</summary>
    private static string Undoubled(string stem) =>
        stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o' or 'f' or 'z') ? stem[..^1]
        : stem[^1] is 'v' or 'c' or 'u' || (stem[^1] is 'z' or 's' or 'l' && stem[^2] is not ('e' or 's' or 'l' or 'i' or 'a' or 'o')) || stem.EndsWith("iz", StringComparison.Ordinal) || stem.EndsWith("at", StringComparison.Ordinal) ? stem + "e"
        : stem;

    private static bool HelpsParticiple(Sentence sentence, Word word) =>
        word is { Upos: "AUX", Head: >= 0, Relation: "aux", Deprel: not "aux:pass" } && word.Form.Length == 2 && Characters.IsApostrophe(word.Form[0])
        && word.Form[1] is 's' or 'd' or 'S' or 'D' && sentence.Words[word.Head].Xpos is "VBN" or "VBD" or "JJ" or "NN";

    private bool IsCapitalised(string form, ReadOnlySpan<char> lemma) => char.IsUpper(form[0]) && _capitalised.Contains(lemma);

    private static bool IsAbbreviation(ReadOnlySpan<char> form)
    {
        if (form.Length > 4) return false;
        foreach (var c in form)
            if (!char.IsUpper(c) && !char.IsDigit(c) && c is not ('.' or '&' or '-')) return false;
        return form.Length > 0 && char.IsUpper(form[0]);
    }

    /// <summary>Gives the capitals of the form back to a lemma that begins like it.</summary>
    private static string LikeForm(string form, string lower, string lemma)
    {
        var common = lower.AsSpan().CommonPrefixLength(lemma);
        return string.Concat(form.AsSpan(0, common), lemma.AsSpan(common));
    }

    private static string Lowered(string form)
    {
        var lower = form.ToLowerInvariant();
        return lower.AsSpan().IndexOfAny('’', 'ʼ') >= 0 ? lower.Replace('’', '\'').Replace('ʼ', '\'') : lower;
    }
}
