using GraphBuilder.Text;

namespace GraphBuilder.Events.Propositions;

/// <content>Propositions of nouns and adjectives.</content>
internal sealed partial class PropositionLayer
{
    private Proposition Noun(Word word)
    {
        var proposition = new Proposition { Word = word.Index, Verbal = false };
        foreach (var child in _sentence.Children(word.Index)) AddNounChild(proposition, child);
        // "Mr. Bush is ready", "the raid was an attack": a noun or adjective with a copula has a subject.
        if (OwnSubject(word.Index) is var subject and >= 0) proposition.Add(Slot.Subject, "", subject);
        BorrowFromLightVerb(word, proposition);
        return proposition;
    }

    private void AddNounChild(Proposition proposition, int child)
    {
        var word = _sentence.Words[child];
        switch (word.Relation)
        {
            case "nmod" when word.Deprel == "nmod:poss":
                proposition.Add(Slot.Possessive, "", Resolve(child));
                break;
            case "nmod" or "obl" when CaseOf(child) is { Length: > 0 } preposition:
                proposition.Add(Slot.Oblique, preposition, Resolve(child));
                break;
            case "acl" or "advcl" when MarkOf(child) is { Length: > 0 } preposition:
                proposition.Add(Slot.Oblique, preposition, child);
                break;
            case "nmod" or "compound" or "amod" or "nummod":
                proposition.Add(Slot.Modifier, "", child);
                proposition.Modifiers.Add(child);
                break;
            case "acl" or "xcomp" when HasMark(word, "to"):
                proposition.Complement = child;
                proposition.HasInfinitive = true;
                break;
            case "acl" or "ccomp":
                if (HasMark(word, "that")) proposition.Clause = child;
                break;
        }
    }

    /// <summary>"hold talks with", "an attack carried out by", "the sanctions they imposed on": who acts stands at the verb.</summary>
    private void BorrowFromLightVerb(Word word, Proposition noun)
    {
        var first = FirstConjunct(word.Index);
        foreach (var verb in _propositions)
        {
            if (verb is not { Verbal: true } || verb.Word == word.Index) continue;
            var carried = false;
            foreach (var argument in verb.Arguments)
            {
                if (argument.Head != first) continue;
                if (argument.Slot == Slot.Object) noun.Carrier = verb.Word;
                carried |= argument.Slot == Slot.Object || (argument.Slot == Slot.Oblique && argument.Preposition is "in" or "into" or "to" or "on");
            }
            if (!carried || !_isLight(_sentence.Words[verb.Word].Lemma)) continue;
            noun.LightVerb = verb.Word;
            foreach (var argument in verb.Arguments.ToList())
                if (argument.Head != first && argument.Slot is Slot.Subject or Slot.Oblique or Slot.IndirectObject) noun.Add(argument.Slot, argument.Preposition, argument.Head);
            return;
        }
    }

    /// <summary>"the talks and negotiations with Iran": what stands at one of two conjoined nouns may belong to both.</summary>
    private void ShareAmongNouns(Word word)
    {
        if (word.Relation != "conj" || word.Head < 0 || _propositions[word.Index] is not { } second || _propositions[word.Head] is not { Verbal: false } first) return;
        foreach (var slot in (ReadOnlySpan<Slot>)[Slot.Possessive, Slot.Oblique])
        {
            if (!second.In(slot).Any() && slot == Slot.Possessive)
                foreach (var argument in first.Arguments.Where(a => a.Slot == slot).ToList()) second.Add(slot, argument.Preposition, argument.Head);
            if (!first.In(slot).Any() && slot == Slot.Oblique && Adjacent(word.Head, word.Index))
                foreach (var argument in second.Arguments.Where(a => a.Slot == slot).ToList()) first.Add(slot, argument.Preposition, argument.Head);
        }
    }

    private int FirstConjunct(int word)
    {
        while (_sentence.Words[word].Relation == "conj" && _sentence.Words[word].Head >= 0) word = _sentence.Words[word].Head;
        return word;
    }
}
