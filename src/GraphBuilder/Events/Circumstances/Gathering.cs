using GraphBuilder.Dates;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Circumstances;

/// <summary>What participles and relative clauses say of a meeting: "talks involving the parties, which are to take place on Wednesday in Astana". Parsers hang the clause on the nearest noun, so it is looked for below the whole phrase.</summary>
internal sealed class Gathering(EventLexicon lexicon)
{
    private const int Deepest = 6;

    /// <summary>Who the meeting involves.</summary>
    public IEnumerable<int> Parties(Sentence sentence, int trigger) =>
        from child in sentence.Children(trigger)
        where sentence.Words[child] is { Deprel: "acl" } participle && lexicon.IsIn("gathering", participle.Lemma)
        from party in sentence.Children(child)
        where sentence.Words[party].Relation == "obj"
        from each in sentence.Children(party).Where(c => sentence.Words[c].Relation == "conj").Prepend(party)
        select each;

    /// <summary>The verb of taking place that a relative clause says of the meeting.</summary>
    public int? Verb(Sentence sentence, int trigger)
    {
        foreach (var word in sentence.Words)
            if (word.Index > trigger && word.Deprel == "acl:relcl" && IsHolding(sentence, word) && Below(sentence, word.Head, trigger)) return word.Index;
        return null;
    }

    /// <summary>The place named below the verb.</summary>
    public static int? Place(Sentence sentence, int verb, MentionIndex mentions)
    {
        foreach (var word in sentence.Words)
            if (word.Index > verb && mentions.Of(word.Index) is { Entity.Kind: EntityKind.Place or EntityKind.Country } mention && mention.Head == word.Index && Syntax.CaseOf(sentence, word.Index) is "in" or "at" && Below(sentence, word.Head, verb)) return word.Index;
        return null;
    }

    /// <summary>The time told below the verb.</summary>
    public static TimeExpression? Time(Sentence sentence, int verb, IEnumerable<TimeExpression> times) =>
        times.FirstOrDefault(t => t.First > verb && Enumerable.Range(t.First, t.Last - t.First + 1).Any(i => sentence.Words[i].Head == verb));

    private bool IsHolding(Sentence sentence, Word verb) =>
        lexicon.IsIn("holding", verb.Lemma) || (verb.Lemma == "take" && sentence.Children(verb.Index).Any(c => sentence.Words[c] is { Relation: "obj", Lemma: "place" }));

    private static bool Below(Sentence sentence, int word, int top)
    {
        for (var steps = 0; word >= 0 && steps < Deepest; steps++, word = sentence.Words[word].Head)
            if (word == top) return true;
        return false;
    }
}
