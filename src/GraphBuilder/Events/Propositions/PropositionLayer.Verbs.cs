using GraphBuilder.Text;

namespace GraphBuilder.Events.Propositions;

/// <content>Propositions of verbs.</content>
internal sealed partial class PropositionLayer
{
    private Proposition Verb(Word word)
    {
        var passive = IsPassive(word);
        var proposition = new Proposition { Word = word.Index, Verbal = true, Passive = passive, Particle = ParticleOf(word.Index) };
        var hasObject = Has(word.Index, "obj");
        var subject = SurfaceSubject(word.Index);
        if (subject >= 0)
            proposition.Add(!passive ? Slot.Subject : hasObject ? Slot.IndirectObject : Slot.Object, "", subject);
        foreach (var child in _sentence.Children(word.Index)) AddChild(proposition, child);
        AddGap(word, proposition, subject);
        foreach (var noun in proposition.In(Slot.Object).ToList()) AddObliquesOf(noun, proposition);
        return proposition;
    }

    private void AddChild(Proposition proposition, int child)
    {
        var word = _sentence.Words[child];
        switch (word.Relation)
        {
            case "obj":
                proposition.Add(Slot.Object, "", Resolve(child));
                break;
            case "iobj":
                proposition.Add(Slot.IndirectObject, "", Resolve(child));
                break;
            case "obl" when word.Deprel == "obl:agent" || (proposition.Passive && CaseOf(child) == "by" && word.MentionKind != "time"):
                proposition.Add(Slot.Subject, "", Resolve(child));
                break;
            case "obl" when CaseOf(child) is { Length: > 0 } preposition:
                proposition.Add(Slot.Oblique, preposition, Resolve(child));
                break;
            case "advcl" when MarkOf(child) is { Length: > 0 } preposition:
                // "accused of killing", "charged with plotting": the gerund stands where a noun could.
                proposition.Add(Slot.Oblique, preposition, child);
                break;
            case "xcomp":
                proposition.Complement = child;
                proposition.HasInfinitive = HasMark(word, "to");
                break;
            case "ccomp":
                proposition.Clause = child;
                break;
            case "advmod":
                proposition.Modifiers.Add(child);
                break;
        }
    }

    /// <summary>"the men police arrested", "the town they fled to": the noun stands for the missing object of its relative clause.</summary>
    private static void AddGap(Word word, Proposition proposition, int subject)
    {
        if (word.Deprel != "acl:relcl" || subject == word.Head || proposition.Passive || proposition.Complement >= 0) return;
        foreach (var argument in proposition.Arguments)
            if (argument.Slot == Slot.Object || argument.Head == word.Head) return;
        proposition.Add(Slot.Object, "", word.Head);
    }

    /// <summary>"launched strikes on X": whether the phrase hangs on the verb or on its object is often a toss-up of the parser.</summary>
    private void AddObliquesOf(int noun, Proposition proposition)
    {
        foreach (var child in _sentence.Children(noun))
            if (_sentence.Words[child].Relation == "nmod" && CaseOf(child) is "to" or "on" or "against" or "from" or "with" or "for" or "by" && CaseOf(child) is var preposition)
                proposition.Add(Slot.Oblique, preposition, child);
    }

    private void ShareAmongVerbs(Word word)
    {
        if (word.Relation != "conj" || word.Head < 0 || _propositions[word.Index] is not { } second || _propositions[word.Head] is not { Verbal: true } first) return;
        if (first.Passive == second.Passive && !first.Passive)
        {
            // "attacked and killed rebels": the object stands after both.
            if (!second.In(Slot.Object).Any())
                foreach (var shared in first.In(Slot.Object).Where(o => o > word.Index).ToList()) second.Add(Slot.Object, "", shared);
            else if (!first.In(Slot.Object).Any() && first.Complement < 0 && first.Clause < 0 && Adjacent(word.Head, word.Index))
                foreach (var shared in second.In(Slot.Object).Where(o => o > word.Index).ToList()) first.Add(Slot.Object, "", shared);
        }
        if (second.Passive && first.Passive && !second.In(Slot.Subject).Any())
            foreach (var shared in first.In(Slot.Subject).ToList()) second.Add(Slot.Subject, "", shared);
        if (second.Passive && first.Passive && !first.In(Slot.Subject).Any())
            foreach (var shared in second.In(Slot.Subject).ToList()) first.Add(Slot.Subject, "", shared);
    }

    /// <summary>Nothing but a conjunction and a comma stands between two words.</summary>
    private bool Adjacent(int first, int second)
    {
        for (var i = first + 1; i < second; i++)
            if (_sentence.Words[i].Upos is not ("CCONJ" or "PUNCT" or "ADV")) return false;
        return true;
    }

    private bool IsPassive(Word word)
    {
        if (Has(word.Index, "aux:pass") || Has(word.Index, "nsubj:pass") || Has(word.Index, "obl:agent")) return true;
        if (word.Xpos != "VBN" || Has(word.Index, "aux")) return false;
        return word.Relation switch
        {
            "acl" => word.Deprel == "acl" && !Has(word.Index, "obj"),
            "advcl" or "amod" => !Has(word.Index, "nsubj") && !Has(word.Index, "obj"),
            "xcomp" => true,
            "conj" => OwnSubject(word.Index) < 0 && word.Head >= 0 && IsVerbal(_sentence.Words[word.Head]) && IsPassive(_sentence.Words[word.Head]),
            _ => false,
        };
    }

    private string? ParticleOf(int word)
    {
        foreach (var child in _sentence.Children(word))
            if (_sentence.Words[child].Deprel == "compound:prt") return _sentence.Words[child].Form.ToLowerInvariant();
        return null;
    }

    /// <summary>Preposition that opens a gerund clause ("of killing"); empty without one, or for "to" and conjunctions of time.</summary>
    private string MarkOf(int word)
    {
        foreach (var child in _sentence.Children(word))
            if (_sentence.Words[child].Relation is "mark" or "case" && _sentence.Words[child].Form.ToLowerInvariant() is "of" or "for" or "with" or "from" or "against" or "at" or "in" or "on" or "into" && _sentence.Words[child].Form is var form)
                return form.ToLowerInvariant();
        return "";
    }
}
