using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Modalities;

/// <summary>Time of the clause an act stands in.</summary>
internal static class TenseReader
{
    /// <summary>From the verb's form and auxiliaries; of a noun, from the verb that carries it; <see cref="Tense.None"/> for infinitives and bare nouns.</summary>
    public static Tense Read(Sentence sentence, PropositionLayer layer, int trigger)
    {
        var word = trigger;
        if (layer[trigger] is { Verbal: false, LightVerb: >= 0 and var light }) word = light;
        return OfVerb(sentence, word);
    }

    /// <summary>Tense of the clause around a word: its own, else that of the clauses above it.</summary>
    public static Tense OfContext(Sentence sentence, int word)
    {
        for (var at = word; at >= 0; at = sentence.Words[at].Head)
            if (OfVerb(sentence, at) is var tense and not Tense.None) return tense;
        return Tense.None;
    }

    private static Tense OfVerb(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Words[child].Relation is not ("aux" or "cop")) continue;
            switch (sentence.Words[child].Form.ToLowerInvariant())
            {
                case "will" or "'ll" or "wo" or "shall" or "would":
                    return Tense.Future;
                case "was" or "were" or "had" or "did" or "has" or "have" or "'ve":
                    return Tense.Past;
                case "is" or "are" or "am" or "does" or "do" or "'re" or "can" or "may" or "must":
                    return Tense.Present;
            }
        }
        return sentence.Words[verb].Xpos switch
        {
            "VBD" => Tense.Past,
            "VBZ" or "VBP" => Tense.Present,
            "VBN" when sentence.Words[verb].Relation is "acl" or "amod" or "advcl" => Tense.Past,
            _ => sentence.Words[verb] is { Relation: "conj", Upos: "VERB", Head: >= 0 and var first } ? OfVerb(sentence, first) : Tense.None,
        };
    }
}
