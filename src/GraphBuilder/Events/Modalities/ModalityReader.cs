using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Modalities;

/// <summary>How grammar and governing words put an act.</summary>
/// <param name="Modality">What they make of it; null when they say nothing.</param>
/// <param name="Negated">A negation stands over the act.</param>
internal readonly record struct Stance(Modality? Modality, bool Negated);

/// <summary>Reads modality from the tree: modals, negation, conditionals, questions, hedges, and the words that govern the act.</summary>
internal sealed class ModalityReader(EventLexicon lexicon)
{
    private const int MaxClimb = 6;

    /// <summary>Climbs from the act to the root and takes the first thing that puts it otherwise than as a fact.</summary>
    public Stance Read(Sentence sentence, PropositionLayer layer, int trigger)
    {
        var at = trigger;
        if (Hedges(sentence, at) is { } hedged) return new Stance(hedged, false);
        if (layer[at] is { Verbal: false, LightVerb: >= 0 and var light })
        {
            if (HasNo(sentence, at)) return new Stance(Modality.Denied, true);
            if (Governed(sentence, at, light) is { } byLight && byLight != Modality.Asserted) return Turned(sentence, light, byLight);
            at = light;
            if (Hedges(sentence, at) is { } hedgedVerb) return new Stance(hedgedVerb, false);
        }
        else if (HasNo(sentence, at)) return new Stance(Modality.Denied, true);

        for (var step = 0; step < MaxClimb; step++)
        {
            if (OfClause(sentence, at) is { } own) return own;
            var word = sentence.Words[at];
            if (word.Head < 0) break;
            if (Governed(sentence, at, word.Head) is { } governed)
            {
                if (governed != Modality.Asserted) return Turned(sentence, word.Head, governed);
            }
            else if (!Transparent(sentence, word)) break;
            at = word.Head;
        }
        return new Stance(null, false);
    }

    /// <summary>A negated intention is a denial ("has no plans to"), a negated denial a fact ("did not rule out").</summary>
    private static Stance Turned(Sentence sentence, int governor, Modality modality)
    {
        if (!Negated(sentence, governor) && !HasNo(sentence, governor)) return new Stance(modality, false);
        return modality switch
        {
            Modality.Planned => new Stance(Modality.Denied, true),
            Modality.Denied or Modality.Cancelled => new Stance(Modality.Hypothetical, false),
            _ => new Stance(modality, false),
        };
    }

    private Modality? Governed(Sentence sentence, int act, int governor)
    {
        var word = sentence.Words[governor];
        foreach (var entry in lexicon.Governors(word.Lemma.ToLowerInvariant(), word.Upos == "AUX" ? "VERB" : word.Upos))
            foreach (var link in Links(sentence, act, governor))
                if (entry.Links.Contains(link)) return entry.Modality;
        return null;
    }

    /// <summary>How an act hangs on the word above it, in the lexicon's terms.</summary>
    private static IEnumerable<string> Links(Sentence sentence, int act, int governor)
    {
        var word = sentence.Words[act];
        if (word.Head != governor) yield break;
        switch (word.Relation)
        {
            case "xcomp" or "ccomp":
                yield return word.Relation;
                break;
            case "acl" or "advcl" or "obl" or "nmod":
                if (word.Relation == "acl" && word.Deprel == "acl") yield return "acl";
                foreach (var child in sentence.Children(act))
                    if (sentence.Words[child].Relation is "case" or "mark") yield return "prep:" + sentence.Words[child].Form.ToLowerInvariant();
                break;
            case "obj":
                yield return "obj";
                foreach (var child in sentence.Children(governor))
                    if (sentence.Words[child].Deprel == "compound:prt") yield return "obj+" + sentence.Words[child].Form.ToLowerInvariant();
                break;
            case "nsubj" when word.Deprel == "nsubj:pass":
                yield return "obj";
                foreach (var child in sentence.Children(governor))
                    if (sentence.Words[child].Deprel == "compound:prt") yield return "obj+" + sentence.Words[child].Form.ToLowerInvariant();
                break;
            case "compound":
                yield return "mod";
                break;
        }
    }

    /// <summary>Whether what puts the word above otherwise puts this one too.</summary>
    private static bool Transparent(Sentence sentence, Word word) => word.Relation switch
    {
        "ccomp" or "xcomp" or "obj" or "nsubj" => true,
        "conj" => sentence.Words[word.Head].Upos == word.Upos,
        "advcl" => word.Upos == "VERB" && word.Xpos == "VBG",
        _ => false,
    };

    /// <summary>Modals, negation, conditional marks of one clause; null for a plain statement.</summary>
    private Stance? OfClause(Sentence sentence, int at)
    {
        Modality? modal = null;
        var negated = false;
        var perfect = false;
        foreach (var child in sentence.Children(at))
        {
            var word = sentence.Words[child];
            var form = word.Form.ToLowerInvariant();
            if (word.Relation == "mark" && form is "if" or "unless" or "whether") return new Stance(Modality.Hypothetical, false);
            if (IsNegation(word)) negated = true;
            if (word.Relation == "advmod" && lexicon.Hedge(form) is { } hedge) modal ??= hedge;
            if (word.Relation != "aux") continue;
            perfect |= form is "have" or "'ve";
            modal = form switch
            {
                "will" or "'ll" or "wo" or "shall" => Modality.Planned,
                "would" or "'d" => IsReported(sentence, at) ? Modality.Planned : Modality.Hypothetical,
                "may" or "might" or "could" or "can" or "ca" => Modality.Hypothetical,
                "should" or "must" or "ought" => Modality.Proposed,
                _ => modal,
            };
        }
        if (negated) return new Stance(Modality.Denied, true);
        if (perfect && modal is Modality.Planned) modal = null;
        if (modal is { } found) return new Stance(found, false);
        return sentence.Words[at].Head < 0 && sentence.Words[^1].Form == "?" ? new Stance(Modality.Hypothetical, false) : null;
    }

    private bool IsReported(Sentence sentence, int at) =>
        sentence.Words[at] is { Relation: "ccomp" or "conj", Head: >= 0 and var head } && (lexicon.IsReporting(sentence.Words[head].Lemma) || (sentence.Words[at].Relation == "conj" && IsReported(sentence, head)));

    private Modality? Hedges(Sentence sentence, int at)
    {
        foreach (var child in sentence.Children(at))
            if (sentence.Words[child].Relation is "amod" or "advmod" && lexicon.Hedge(sentence.Words[child].Form.ToLowerInvariant()) is { } modality) return modality;
        return null;
    }

    private static bool Negated(Sentence sentence, int at)
    {
        foreach (var child in sentence.Children(at))
            if (IsNegation(sentence.Words[child])) return true;
        return false;
    }

    private static bool IsNegation(Word word) => word.Relation == "advmod" && word.Form.ToLowerInvariant() is "not" or "n't" or "never";

    private static bool HasNo(Sentence sentence, int at)
    {
        foreach (var child in sentence.Children(at))
            if (sentence.Words[child].Relation == "det" && sentence.Words[child].Form.Equals("no", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
