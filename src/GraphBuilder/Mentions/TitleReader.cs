using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>Reads offices and whose they are from titles before names, appositions, copulas and phrases that stand alone.</summary>
internal sealed class TitleReader(KnowledgeBase knowledge)
{
    /// <summary>Titles of a person's name.</summary>
    public IReadOnlyList<Title> Of(Mention person, IReadOnlyList<Mention> mentions) => [.. All(person, mentions).DistinctBy(t => (t.Sentence, t.First, t.Last))];

    private IEnumerable<Title> All(Mention person, IReadOnlyList<Mention> mentions)
    {
        var sentence = person.Sentence;
        if (person.First > 0 && knowledge.OfficeEndingAt(sentence.Words, person.First - 1) is { } before)
        {
            yield return new Title(before.Office, sentence, before.First, before.Last, OwnerBefore(sentence, before.First, mentions) ?? OwnerAfter(sentence, person, mentions), before.Modifiers | FormerBefore(sentence, before.First), TitleRule.BeforeName);
        }

        // "the North Korean leader, Kim Jong Un, ...": read by its commas, since parsers often miss it.
        if (person.First > 2 && sentence.Words[person.First - 1].Form == "," && (person.Last + 1 >= sentence.Words.Count || sentence.Words[person.Last + 1].Upos is "PUNCT" or "VERB" or "AUX")
            && sentence.Words[person.First - 2].Xpos is "NN" or "NNP" && At(sentence, person.First - 2, mentions, TitleRule.Apposition) is { } preceding && IsDefinite(sentence, preceding))
            yield return preceding;

        foreach (var child in sentence.Children(person.Head))
        {
            var relation = sentence.Words[child].Relation;
            if ((relation == "appos" && !JoinedByAnd(sentence, person.Last, child)) || (relation is "conj" && IsAppositive(sentence, person.Head, child)))
                foreach (var title in Descriptions(sentence, child, mentions, TitleRule.Apposition)) yield return title;
        }

        var head = sentence.Words[person.Head];
        if (head.Relation is "appos" or "flat" or "nmod" && head.Head >= 0 && sentence.Words[head.Head].Upos == "NOUN" && head.Head < person.First && (head.Relation != "nmod" || Syntax.CaseOf(sentence, person.Head) is null))
            foreach (var title in Descriptions(sentence, head.Head, mentions, TitleRule.Apposition)) yield return title;

        if (head.Relation == "nsubj" && head.Head >= 0 && Syntax.Child(sentence, head.Head, "cop") is { } copula && sentence.Words[copula].Lemma == "be" && !Negated(sentence, head.Head))
            foreach (var title in Descriptions(sentence, head.Head, mentions, TitleRule.Copula)) yield return title;
    }

    /// <summary>The office that a phrase headed by this noun names, or null.</summary>
    public Title? At(Sentence sentence, int head, IReadOnlyList<Mention> mentions, TitleRule rule)
    {
        if (sentence.Words[head].Upos is not ("NOUN" or "PROPN") || knowledge.OfficeEndingAt(sentence.Words, head) is not { } match) return null;
        return new Title(match.Office, sentence, match.First, head, OwnerBefore(sentence, match.First, mentions) ?? OwnerBelow(sentence, head, mentions), match.Modifiers | FormerBefore(sentence, match.First), rule);
    }

    private IEnumerable<Title> Descriptions(Sentence sentence, int head, IReadOnlyList<Mention> mentions, TitleRule rule)
    {
        var main = At(sentence, head, mentions, rule);
        if (main is not null) yield return main;
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child].Relation == "conj" && At(sentence, child, mentions, rule) is { } second)
                yield return second with { Of = second.Of ?? main?.Of };
    }

    /// <summary>"the Russian [foreign minister]", "Russia's [president]", "U.S. [Secretary of State]", "[NATO] chief".</summary>
    private static Mention? OwnerBefore(Sentence sentence, int first, IReadOnlyList<Mention> mentions)
    {
        var at = first - 1;
        while (at >= 0)
        {
            var word = sentence.Words[at];
            if (word.Form is "'s" or "’s" or "'" or "’" || word.Upos is "ADJ" or "ADV")
            {
                if (Owner(sentence, at, mentions) is { } adjective) return adjective;
                at--;
                continue;
            }
            return Owner(sentence, at, mentions);
        }
        return null;
    }

    private static Mention? Owner(Sentence sentence, int at, IReadOnlyList<Mention> mentions) =>
        mentions.FirstOrDefault(m => m.Sentence == sentence && m.First <= at && at <= m.Last && m.Form is MentionForm.Name or MentionForm.Demonym && m.Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Place);

    /// <summary>"President Vladimir Putin of Russia".</summary>
    private static Mention? OwnerAfter(Sentence sentence, Mention person, IReadOnlyList<Mention> mentions)
    {
        var at = person.Last + 1;
        if (at >= sentence.Words.Count || sentence.Words[at].Form != "of") return null;
        if (++at < sentence.Words.Count && sentence.Words[at].Upos == "DET") at++;
        return at < sentence.Words.Count ? Owner(sentence, at, mentions) : null;
    }

    /// <summary>"president of the European Commission", "head of NATO", "minister for Europe" (the last is no owner).</summary>
    private static Mention? OwnerBelow(Sentence sentence, int head, IReadOnlyList<Mention> mentions)
    {
        foreach (var child in sentence.Children(head))
        {
            var word = sentence.Words[child];
            if (word.Deprel == "nmod:poss" || (word.Relation == "nmod" && Syntax.CaseOf(sentence, child) is "of" or "at" or "in"))
                if (mentions.FirstOrDefault(m => m.Sentence == sentence && m.Head == child && m.Form != MentionForm.Pronoun && m.Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Place) is { } owner) return owner;
        }
        return null;
    }

    /// <summary>"the former Russian president": the nationality stands between.</summary>
    private OfficeModifiers FormerBefore(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - 3) && sentence.Words[at].Upos is "ADJ" or "PROPN" or "NOUN" or "PUNCT" or "ADV" or "X"; at--)
            if (knowledge.OfficeModifier(sentence.Words[at].Form) is { } modifier) return modifier;
        return OfficeModifiers.None;
    }

    /// <summary>"X and the Hungarian leader, Y": what follows "and" describes someone else.</summary>
    private static bool JoinedByAnd(Sentence sentence, int last, int child) =>
        last + 1 < sentence.Words.Count && child > last && sentence.Words[last + 1].Upos == "CCONJ";

    private static bool IsDefinite(Sentence sentence, Title title)
    {
        for (var at = title.First - 1; at >= Math.Max(0, title.First - 5); at--)
        {
            if (sentence.Words[at].Xpos is "DT" or "PRP$" or "POS") return sentence.Words[at].Lemma is not ("a" or "an");
            if (sentence.Words[at].Upos is not ("ADJ" or "PROPN" or "NOUN" or "PUNCT")) return false;
        }
        return false;
    }

    private static bool Negated(Sentence sentence, int head) => sentence.Children(head).Any(c => sentence.Words[c].Lemma is "not" or "never");

    /// <summary>The parser sometimes joins an apposition as a conjunct without a conjunction.</summary>
    private static bool IsAppositive(Sentence sentence, int head, int child) =>
        child == head + 2 && sentence.Words[head + 1].Form == "," && Syntax.Child(sentence, child, "cc") is null;
}
