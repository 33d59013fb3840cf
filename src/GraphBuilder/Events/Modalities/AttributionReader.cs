using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Modalities;

/// <summary>Who says that an act happened, when it is not the author: subject of a reporting verb, "according to X".</summary>
internal sealed class AttributionReader(EventLexicon lexicon)
{
    /// <summary>Head of the speaker's phrase; -1 when the author speaks.</summary>
    public int Speaker(Sentence sentence, PropositionLayer layer, int trigger)
    {
        for (var at = trigger; at >= 0; at = sentence.Words[at].Head)
        {
            var word = sentence.Words[at];
            foreach (var child in sentence.Children(at))
            {
                if (IsAccordingTo(sentence, child)) return child;
                // "The army attacked, officials said": the reporting clause may hang below what it reports.
                if (sentence.Words[child].Relation == "parataxis" && lexicon.IsReporting(sentence.Words[child].Lemma) && !Within(sentence, trigger, child) && Subject(layer, child) is var said and >= 0) return said;
            }
            if (word.Head >= 0 && word.Relation is "ccomp" or "parataxis" && lexicon.IsReporting(sentence.Words[word.Head].Lemma) && Subject(layer, word.Head) is var speaker and >= 0) return speaker;
        }
        return -1;
    }

    private static bool IsAccordingTo(Sentence sentence, int word)
    {
        if (sentence.Words[word].Relation is not ("obl" or "nmod")) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Words[child].Form.Equals("according", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool Within(Sentence sentence, int word, int root)
    {
        for (var at = word; at >= 0; at = sentence.Words[at].Head)
            if (at == root) return true;
        return false;
    }

    private static int Subject(PropositionLayer layer, int verb)
    {
        if (layer[verb] is { } proposition)
            foreach (var subject in proposition.In(Slot.Subject)) return subject;
        return -1;
    }
}
