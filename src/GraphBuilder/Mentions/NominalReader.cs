using System.Collections.Frozen;
using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>Noun phrases with a common noun at the head that stand for persons, groups or organisations: "European leaders", "the Syrian government", "a spokesman".</summary>
internal sealed class NominalReader(KnowledgeBase knowledge)
{
    private const int LongestComplement = 6;
    private readonly FrozenSet<string> _relational = LexiconFile.Lines("mentions/relational_nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Mention> Read(Sentence sentence, string text, IReadOnlyList<Mention> names)
    {
        var named = new bool[sentence.Words.Count];
        foreach (var name in names.Where(n => n.Form == MentionForm.Name))
            for (var i = name.First; i <= name.Last; i++) named[i] = true;

        var covered = -1;
        foreach (var word in sentence.Words)
        {
            if (named[word.Index] || word.Upos is not ("NOUN" or "PROPN" or "ADJ") || word.Relation is "compound" or "flat" or "goeswith" || IsTitle(sentence, word, names)) continue;
            if (KindOf(sentence, word) is not { } kind) continue;
            // "MESOP NEWS": a name goes on in capitals where the model saw its end.
            if (word.Index > 0 && named[word.Index - 1] && char.IsUpper(word.Form[0])) continue;
            var (first, last) = Extent(sentence, word.Index, names);
            if (word.Index <= covered) continue;
            covered = last > word.Index ? last : covered;
            yield return new Mention
            {
                Sentence = sentence,
                First = first,
                Last = last,
                Head = word.Index,
                Text = text[sentence.Words[first].Span.Start..sentence.Words[last].Span.End],
                Form = MentionForm.Nominal,
                Kind = kind,
            };
        }
    }

    /// <summary>Nouns of the lexicon; others when the model takes them for a person or organisation.</summary>
    private EntityKind? KindOf(Sentence sentence, Word word)
    {
        if (word.Upos == "ADJ") return null;
        var plural = word.Xpos is "NNS" or "NNPS";
        var noun = knowledge.NounEndingAt(sentence.Words, word.Index)?.Noun;
        if (noun is { Kind: EntityKind.Person } || knowledge.OfficeEndingAt(sentence.Words, word.Index) is not null) return plural ? EntityKind.Group : EntityKind.Person;
        if (noun is not null) return noun.Kind == EntityKind.Organization && !plural ? EntityKind.Organization : EntityKind.Group;
        return word.MentionKind switch
        {
            "person" when word.Upos == "NOUN" => plural ? EntityKind.Group : EntityKind.Person,
            "organization" when word.Upos == "NOUN" => plural ? EntityKind.Group : EntityKind.Organization,
            _ => null,
        };
    }

    /// <summary>A title before a name belongs to the name: "President", "Foreign Minister".</summary>
    private static bool IsTitle(Sentence sentence, Word word, IReadOnlyList<Mention> names) =>
        names.Any(n => n.Kind == EntityKind.Person && n.Form == MentionForm.Name && n.First == word.Index + 1) && (word.Deprel is "nmod:desc" or "flat" or "compound" or "nmod" || char.IsUpper(word.Form[0]));

    /// <summary>From the first modifier to the head, with the complement of nouns that mean little without it ("members of his team"); articles, numbers and quantifiers stay out.</summary>
    private (int First, int Last) Extent(Sentence sentence, int head, IReadOnlyList<Mention> names)
    {
        var first = head;
        for (var at = head - 1; at >= 0; at--)
        {
            var word = sentence.Words[at];
            if (word.Upos is "DET" or "ADP" or "VERB" or "AUX" or "CCONJ" or "SCONJ" or "PRON" or "NUM" && !IsHyphenated(sentence, at)) break;
            if (word.Form is "," or ";" or "(" or ")" or "“" or "”" or "\"" or ":" or "—" or "–" or "--") break;
            if (!Belongs(sentence, at, head)) break;
            if (word.Deprel is "nmod:poss" || sentence.Words[at].Form is "'s" or "’s" or "'" or "’")
            {
                // "Russia's army" is named "army"; who owns it is a relation.
                break;
            }
            first = at;
        }
        while (first < head && sentence.Words[first].Form is "-" or "'s" or "’s") first++;

        var last = head;
        if (_relational.Contains(sentence.Words[head].Lemma.ToLowerInvariant()))
        {
            foreach (var child in sentence.Children(head))
            {
                if (child < head || sentence.Words[child].Relation != "nmod" || Syntax.CaseOf(sentence, child) is not ("of" or "to" or "from")) continue;
                var end = Yield(sentence, child);
                if (end - head <= LongestComplement) last = end;
                break;
            }
        }
        return (first, last);
    }

    private static bool IsHyphenated(Sentence sentence, int at) => at + 1 < sentence.Words.Count && sentence.Words[at + 1].Form == "-";

    private static bool Belongs(Sentence sentence, int word, int head)
    {
        for (int at = word, steps = 0; at >= 0 && steps < 5; at = sentence.Words[at].Head, steps++)
            if (at == head) return true;
        return false;
    }

    /// <summary>Last word of the phrase below a word, without clauses, appositions and punctuation.</summary>
    private static int Yield(Sentence sentence, int head)
    {
        var last = head;
        foreach (var child in sentence.Children(head))
            if (child > head && sentence.Words[child].Relation is "flat" or "compound" or "nmod" or "case" or "fixed") last = Math.Max(last, Yield(sentence, child));
        return last;
    }
}
