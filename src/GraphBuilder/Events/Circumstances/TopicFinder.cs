using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Circumstances;

/// <summary>What an act is about: "talks on Syria", "discussed North Korea".</summary>
internal static class TopicFinder
{
    private static readonly string[] Prepositions = ["on", "about", "over", "regarding", "concerning"];

    /// <summary>Heads of the topics of an act of words; nothing for other acts, where "on" names whom they hit.</summary>
    public static IEnumerable<int> Find(Sentence sentence, Proposition? proposition, PloverType type)
    {
        if (proposition is null || type is not (PloverType.Consult or PloverType.Agree or PloverType.Cooperate or PloverType.Request or PloverType.Reject)) yield break;
        foreach (var argument in proposition.Arguments)
        {
            var topic = argument.Slot == Slot.Oblique ? Prepositions.Contains(argument.Preposition) : argument.Slot == Slot.Object && type == PloverType.Consult && sentence.Words[proposition.Word].Lemma is "discuss" or "debate";
            if (topic && sentence.Words[argument.Head].MentionKind != "time") yield return argument.Head;
        }
    }
}
