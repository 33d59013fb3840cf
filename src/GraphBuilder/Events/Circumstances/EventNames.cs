using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Circumstances;

/// <summary>A name for an act from the text's own words, where a proper name before the noun tells it from others of its kind: "Astana talks", "Group of 20 summit".</summary>
internal static class EventNames
{
    /// <summary>The name; null for verbs and for nouns without a distinguishing name.</summary>
    public static string? Find(string text, Sentence sentence, int trigger, IReadOnlyCollection<int> participants)
    {
        var word = sentence.Words[trigger];
        if (word.NameTag.EndsWith("EVT", StringComparison.Ordinal))
        {
            var (first, last) = Phrases.NameAround(sentence, trigger);
            return last > first ? TextOf(text, sentence, first, last) : null;
        }
        if (word.Upos != "NOUN") return null;
        var start = trigger;
        foreach (var child in sentence.Children(trigger))
            if (child < trigger && sentence.Words[child] is { Relation: "compound" or "nmod", Upos: "PROPN", Deprel: not "nmod:poss" } && !participants.Contains(child)) start = Math.Min(start, FirstOf(sentence, child));
        return start < trigger ? TextOf(text, sentence, start, trigger) : null;
    }

    private static int FirstOf(Sentence sentence, int word)
    {
        var first = word;
        foreach (var child in sentence.Children(word))
            if (child < first && sentence.Words[child].Relation is "compound" or "flat" or "nummod" or "punct") first = FirstOf(sentence, child);
        return Math.Min(first, Phrases.NameAround(sentence, word).First);
    }

    private static string TextOf(string text, Sentence sentence, int first, int last) => text[sentence.Words[first].Span.Start..sentence.Words[last].Span.End];
}
