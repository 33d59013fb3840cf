using GraphBuilder.Events.Propositions;
using GraphBuilder.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Circumstances;

/// <summary>Where an act happens: a place after "in", "at" or "near" at the act or at the verb that carries it.</summary>
internal static class PlaceFinder
{
    private const float PlaceRole = 0.5f;

    private static readonly string[] Prepositions = ["in", "at", "near", "outside", "inside", "around", "across", "along", "throughout"];

    /// <summary>The word that heads the place; -1 without one.</summary>
    public static int Find(Sentence sentence, PropositionLayer layer, int trigger, IReadOnlyCollection<int> participants)
    {
        if (layer[trigger] is { } proposition)
        {
            if (InProposition(sentence, proposition, participants) is var own and >= 0) return own;
            var word = sentence.Words[trigger];
            // "Talks in Geneva" and "talks opened in Geneva": a noun's place may stand at its verb.
            if (!proposition.Verbal && word.Relation is "obj" or "nsubj" && word.Head >= 0 && layer[word.Head] is { } verb && InProposition(sentence, verb, participants) is var atVerb and >= 0) return atVerb;
            if (!proposition.Verbal && AtRelativeVerb(sentence, layer, trigger, participants) is var relative and >= 0) return relative;
            if (!proposition.Verbal)
                foreach (var modifier in proposition.In(Slot.Modifier))
                    if (sentence.Words[modifier] is { Upos: "PROPN", Relation: "compound" } city && city.NameTag.EndsWith("LOC", StringComparison.Ordinal) && !participants.Contains(modifier)) return modifier;
        }
        return ByModel(sentence, trigger, participants);
    }

    private static int AtRelativeVerb(Sentence sentence, PropositionLayer layer, int trigger, IReadOnlyCollection<int> participants)
    {
        foreach (var child in sentence.Children(trigger))
            if (sentence.Words[child].Relation == "acl" && layer[child] is { } verb && InProposition(sentence, verb, participants) is var place and >= 0) return place;
        return -1;
    }

    private static int InProposition(Sentence sentence, Proposition proposition, IReadOnlyCollection<int> participants)
    {
        foreach (var argument in proposition.Arguments)
            if (argument.Slot == Slot.Oblique && Prepositions.Contains(argument.Preposition) && !participants.Contains(argument.Head) && IsPlace(sentence.Words[argument.Head])) return argument.Head;
        return -1;
    }

    private static bool IsPlace(Word word) => word.NameTag.EndsWith("LOC", StringComparison.Ordinal) || (word.NameTag == "O" && word.MentionKind == "place");

    private static int ByModel(Sentence sentence, int trigger, IReadOnlyCollection<int> participants)
    {
        if (sentence.Reading is not { } reading) return -1;
        var (best, chance) = (-1, PlaceRole);
        for (var i = 0; i < sentence.Words.Count; i++)
            if (!participants.Contains(i) && reading.RoleChance(trigger, i, EventRole.Place) is var here && here > chance) (best, chance) = (i, here);
        return best;
    }
}
