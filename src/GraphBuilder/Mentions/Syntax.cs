using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>Small questions about stretches of words in a tree.</summary>
internal static class Syntax
{
    /// <summary>The word of a stretch whose head lies outside it; the last such when the stretch is no single phrase.</summary>
    public static int HeadOf(Sentence sentence, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            var head = sentence.Words[i].Head;
            if ((head < first || head > last) && sentence.Words[i].Upos is not ("PUNCT" or "ADP" or "DET" or "PART")) return i;
        }
        return last;
    }

    /// <summary>The preposition of a phrase ("of" in "of Russia"), lower case; null when it has none.</summary>
    public static string? CaseOf(Sentence sentence, int head)
    {
        string? result = null;
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child].Relation == "case" && sentence.Words[child].Upos is "ADP" or "SCONJ") result ??= sentence.Words[child].Form.ToLowerInvariant();
        return result;
    }

    /// <summary>The first dependent with one of these relations (universal part).</summary>
    public static int? Child(Sentence sentence, int head, params ReadOnlySpan<string> relations)
    {
        foreach (var child in sentence.Children(head))
            if (relations.Contains(sentence.Words[child].Relation)) return child;
        return null;
    }

    /// <summary>True when the phrase is plural by its tag, a number, or conjuncts.</summary>
    public static bool IsPlural(Sentence sentence, int head) =>
        sentence.Words[head].Xpos is "NNS" or "NNPS" || Child(sentence, head, "conj") is not null;

    /// <summary>The word at the top of a chain of conjuncts: the phrase that carries their common role.</summary>
    public static int FirstConjunct(Sentence sentence, int index)
    {
        while (sentence.Words[index] is { Relation: "conj", Head: >= 0 } word) index = word.Head;
        return index;
    }
}
