using GraphBuilder.Text;

namespace GraphBuilder.Events.Propositions;

/// <summary>What an argument's head stands for: its conjuncts, the name beside a title, the people in "dozens of people".</summary>
internal static class Phrases
{
    /// <summary>The words that name those meant by a phrase: every conjunct, each by its name if it has one.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="head">The word that heads the phrase.</param>
    /// <param name="isIn">Whether a lemma is in a word class: <c>quantity</c> nouns only count ("dozens of people"), <c>side</c> nouns stand for those before them.</param>
    public static IEnumerable<int> Members(Sentence sentence, int head, Func<string, string, bool> isIn)
    {
        if (isIn("side", sentence.Words[head].Lemma.ToLowerInvariant()) && Sides(sentence, head) is { Count: > 1 } sides)
        {
            foreach (var side in sides) yield return side;
            yield break;
        }
        yield return Referent(sentence, head, isIn);
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child] is { Relation: "conj", Upos: "NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" })
                foreach (var member in Members(sentence, child, isIn)) yield return member;
    }

    /// <summary>"the Turkish and Greek sides": several nationalities before one plural noun are the parties themselves.</summary>
    private static List<int> Sides(Sentence sentence, int head)
    {
        var sides = new List<int>();
        if (sentence.Words[head].Xpos != "NNS") return sides;
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child].Relation is "amod" or "compound") AddNationalities(sentence, child, sides);
        return sides;
    }

    private static void AddNationalities(Sentence sentence, int word, List<int> sides)
    {
        if (sentence.Words[word] is not { Upos: "ADJ" or "PROPN" } adjective || !char.IsUpper(adjective.Form[0])) return;
        sides.Add(word);
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Relation == "conj") AddNationalities(sentence, child, sides);
    }

    /// <summary>The word that names what one phrase (without its conjuncts) refers to.</summary>
    public static int Referent(Sentence sentence, int head, Func<string, string, bool> isIn)
    {
        var word = sentence.Words[head];
        if (isIn("quantity", word.Lemma.ToLowerInvariant()))
            foreach (var child in sentence.Children(head))
                if (sentence.Words[child] is { Relation: "nmod", Upos: "NOUN" or "PROPN" } && child > head && HasCase(sentence, child, "of")) return Referent(sentence, child, isIn);
        if (IsName(word)) return head;
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child].Relation is "appos" or "flat" && IsName(sentence.Words[child]) && sentence.Words[child].NameTag.EndsWith("PER", StringComparison.Ordinal)) return child;
        return head;
    }

    /// <summary>First and last word of the name that covers a word; the word alone when it is in none.</summary>
    public static (int First, int Last) NameAround(Sentence sentence, int word)
    {
        if (!IsName(sentence.Words[word])) return (word, word);
        int first = word, last = word;
        while (sentence.Words[first].NameTag[0] == 'I' && first > 0) first--;
        while (last + 1 < sentence.Words.Count && sentence.Words[last + 1].NameTag[0] == 'I') last++;
        return (first, last);
    }

    /// <summary>Whether a word belongs to the phrase of another without being a conjunct or a second name of it: "Hamas" in "a leader of Hamas".</summary>
    public static bool IsPart(Sentence sentence, int word, int phrase)
    {
        for (var at = word; at >= 0 && at != phrase; at = sentence.Words[at].Head)
            if (sentence.Words[at].Relation is not ("nmod" or "compound" or "amod" or "flat")) return false;
            else if (sentence.Words[at].Head == phrase) return true;
        return false;
    }

    private static bool IsName(Word word) => word.NameTag != "O";

    private static bool HasCase(Sentence sentence, int word, string form)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Relation == "case" && sentence.Words[child].Form.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
