using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Readers;

/// <summary>Who fills the parts of a frame in a proposition.</summary>
internal static class FrameReader
{
    /// <summary>Heads of those who act; of a reciprocal act, of all slots, else of the first slot that is filled.</summary>
    public static List<int> Initiators(Sentence sentence, Proposition proposition, Frame frame) => Fill(sentence, proposition, frame.Initiator, all: frame.Reciprocal);

    /// <summary>Heads of those acted upon.</summary>
    public static List<int> Recipients(Sentence sentence, Proposition proposition, Frame frame) => Fill(sentence, proposition, frame.Recipient, all: false);

    /// <summary>Whether the initiators are named as agents ("by X"): then nobody else is.</summary>
    public static bool NamesAgent(Proposition proposition) => proposition.With("by").Any() || (proposition.Passive && proposition.In(Slot.Subject).Any());

    private static List<int> Fill(Sentence sentence, Proposition proposition, IReadOnlyList<string> slots, bool all)
    {
        var heads = new List<int>();
        foreach (var slot in slots)
        {
            foreach (var head in Heads(sentence, proposition, slot))
                if (!heads.Contains(head)) heads.Add(head);
            if (heads.Count > 0 && !all) break;
        }
        return heads;
    }

    private static IEnumerable<int> Heads(Sentence sentence, Proposition proposition, string slot) => slot switch
    {
        "subj" => proposition.In(Slot.Subject),
        "obj" => proposition.In(Slot.Object),
        "iobj" => proposition.In(Slot.IndirectObject),
        "poss" => proposition.In(Slot.Possessive),
        "mod" => proposition.In(Slot.Modifier).Where(m => IsActorModifier(sentence.Words[m])),
        "with-obj" => proposition.With("with").Any() ? proposition.In(Slot.Object) : [],
        "in-person" => proposition.With("in").Where(h => sentence.Words[h].MentionKind is "person" or "organization"),
        _ => proposition.With(slot),
    };

    /// <summary>"Israeli raid", "police raid", "NATO strike": a name, a nationality or a noun for people before the noun.</summary>
    public static bool IsActorModifier(Word word) =>
        word.MentionKind is "person" or "organization" or "place"
        || (word.Upos is "ADJ" or "PROPN" && char.IsUpper(word.Form[0]) && word.Index > 0)
        || word.NameTag != "O";
}
