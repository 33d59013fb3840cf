using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Readers;

/// <summary>The sense of a word in its place.</summary>
/// <param name="Entry">The sense.</param>
/// <param name="Position">How much rarer acts are where the word stands than in general: 1 for a verb with a clause of its own, near 0 for a noun that names a thing.</param>
internal readonly record struct LexiconReading(EventEntry Entry, double Position);

/// <summary>Finds the sense of a word that its proposition fits.</summary>
internal sealed class LexiconReader(EventLexicon lexicon, EventPolicy policy)
{
    /// <summary>The sense with the most conditions met; null when the word is unknown, part of a name, or no sense fits.</summary>
    public LexiconReading? Read(Sentence sentence, Proposition proposition)
    {
        var word = sentence.Words[proposition.Word];
        if (word.Upos == "PROPN" && !word.NameTag.EndsWith("EVT", StringComparison.Ordinal)) return null;
        foreach (var entry in Senses(word, proposition))
            if (Fits(sentence, proposition, entry)) return new LexiconReading(entry, entry.Conditions.Count > 0 ? Math.Max(PositionOf(word), policy.SpecificPosition) : PositionOf(word));
        return null;
    }

    private double PositionOf(Word word) => word switch
    {
        { NameTag: not "O", Upos: not "PROPN" } => policy.ThingNoun,
        { Upos: "NOUN", MentionKind: "object" or "organization" or "person" or "place" or "time" or "substance" or "animal" or "plant" } => policy.ThingNoun,
        { Upos: "NOUN", Relation: "compound" } => policy.AttributiveNoun,
        { Upos: "VERB", Relation: "amod" } => policy.AttributiveVerb,
        { Upos: "NOUN", MentionKind: "abstract" } => policy.AbstractNoun,
        _ => 1,
    };

    /// <summary>Whether the word has any sense at all.</summary>
    public bool Knows(Word word, Proposition proposition) => Senses(word, proposition).Count > 0;

    private IReadOnlyList<EventEntry> Senses(Word word, Proposition proposition)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        var senses = lexicon.Senses(lemma, proposition.Verbal);
        // "talks", "ties": some plurals are words of their own.
        return senses.Count == 0 && !proposition.Verbal ? lexicon.Senses(word.Form.ToLowerInvariant(), verb: false) : senses;
    }

    private static bool Fits(Sentence sentence, Proposition proposition, EventEntry entry)
    {
        var particle = proposition.Particle is null;
        foreach (var condition in entry.Conditions)
        {
            if (!Holds(sentence, proposition, condition)) return false;
            particle |= condition.Kind == ConditionKind.Particle;
        }
        // A particle makes another verb: "back" is not "back off".
        return particle;
    }

    private static bool Holds(Sentence sentence, Proposition proposition, Condition condition) => condition.Kind switch
    {
        ConditionKind.Particle => proposition.Particle is { } particle && condition.Words.Contains(particle),
        ConditionKind.Preposition => HasOblique(sentence, proposition, condition.Words),
        ConditionKind.Object => Any(sentence, proposition.In(Slot.Object), condition.Words),
        ConditionKind.NoObject => !proposition.In(Slot.Object).Any(),
        ConditionKind.Subject => Any(sentence, proposition.In(Slot.Subject), condition.Words),
        ConditionKind.Complement => proposition.Complement >= 0 && (condition.Words.Count == 0 || condition.Words.Contains(sentence.Words[proposition.Complement].Lemma)),
        ConditionKind.Infinitive => proposition.HasInfinitive,
        ConditionKind.Clause => proposition.Clause >= 0,
        ConditionKind.Modifier => Any(sentence, proposition.Modifiers, condition.Words),
        ConditionKind.Carrier => proposition.Carrier >= 0 && condition.Words.Contains(sentence.Words[proposition.Carrier].Lemma),
        ConditionKind.ObjectKind => proposition.In(Slot.Object).Any(o => condition.Words.Contains(sentence.Words[o].MentionKind)),
        ConditionKind.Near => sentence.Words.Any(w => w.Index != proposition.Word && w.Upos != "PROPN" && Is(w, condition.Words)),
        ConditionKind.Passive => proposition.Passive,
        ConditionKind.Reflexive => proposition.In(Slot.Object).Any(o => sentence.Words[o].Lemma.EndsWith("self", StringComparison.Ordinal) || sentence.Words[o].Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    /// <summary>The word itself is a preposition of the proposition, or the noun of one of its obliques.</summary>
    private static bool HasOblique(Sentence sentence, Proposition proposition, IReadOnlySet<string> words)
    {
        foreach (var argument in proposition.Arguments)
            if (argument.Slot == Slot.Oblique && (words.Contains(argument.Preposition) || Is(sentence.Words[argument.Head], words))) return true;
        return false;
    }

    private static bool Any(Sentence sentence, IEnumerable<int> heads, IReadOnlySet<string> words)
    {
        foreach (var head in heads)
            if (words.Count == 0 || Is(sentence.Words[head], words)) return true;
        return false;
    }

    private static bool Is(Word word, IReadOnlySet<string> words) => words.Contains(word.Lemma.ToLowerInvariant()) || words.Contains(word.Form.ToLowerInvariant());
}
