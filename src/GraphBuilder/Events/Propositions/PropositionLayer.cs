using GraphBuilder.Text;

namespace GraphBuilder.Events.Propositions;

/// <summary>The predicate-argument structure of one sentence: trees in, meaning out. Built once, read by all event rules.</summary>
internal sealed partial class PropositionLayer
{
    private readonly Sentence _sentence;
    private readonly Func<string, bool> _isLight;
    private readonly Proposition?[] _propositions;
    private readonly bool[] _open;

    private PropositionLayer(Sentence sentence, Func<string, bool> isLight)
    {
        _sentence = sentence;
        _isLight = isLight;
        _propositions = new Proposition?[sentence.Words.Count];
        _open = new bool[sentence.Words.Count];
    }

    /// <summary>Reads a parsed sentence.</summary>
    /// <param name="sentence">With tags, heads, relations and lemmas.</param>
    /// <param name="isLight">Whether a verb's subject acts in what its object names ("hold talks").</param>
    public static PropositionLayer Of(Sentence sentence, Func<string, bool> isLight)
    {
        var layer = new PropositionLayer(sentence, isLight);
        foreach (var word in sentence.Words)
            if (IsVerbal(word)) layer._propositions[word.Index] = layer.Verb(word);
        // Verbs first: nouns borrow from them, and conjoined verbs from each other.
        foreach (var word in sentence.Words)
            if (IsVerbal(word)) layer.ShareAmongVerbs(word);
        foreach (var word in sentence.Words)
            if (!IsVerbal(word) && word.Upos is "NOUN" or "PROPN" or "ADJ") layer._propositions[word.Index] = layer.Noun(word);
        foreach (var word in sentence.Words)
            if (!IsVerbal(word) && layer._propositions[word.Index] is not null) layer.ShareAmongNouns(word);
        return layer;
    }

    /// <summary>The proposition of a word; null for words that have none (function words, numbers).</summary>
    public Proposition? this[int word] => _propositions[word];

    /// <summary>Who or what the clause of a word is about on the surface: its subject, own or understood from control, coordination or the noun a participle hangs on.</summary>
    public int SurfaceSubject(int word)
    {
        if (_open[word]) return -1;
        _open[word] = true;
        var subject = OwnSubject(word);
        if (subject < 0) subject = UnderstoodSubject(_sentence.Words[word]);
        _open[word] = false;
        return subject;
    }

    /// <summary>What a relative pronoun refers to; any other word is itself.</summary>
    public int Resolve(int word)
    {
        var w = _sentence.Words[word];
        if (w.Upos is not ("PRON" or "DET" or "SCONJ") || !(w.Xpos.StartsWith('W') || IsRelativeThat(w))) return word;
        for (var at = w; at.Head >= 0; at = _sentence.Words[at.Head])
            if (at.Deprel == "acl:relcl") return at.Head;
        return word;
    }

    private static bool IsRelativeThat(Word word) => word.Lemma is "that" && word.Upos == "PRON" && word.Relation is "nsubj" or "obj" or "obl";

    private static bool IsVerbal(Word word) => word.Upos is "VERB" || (word.Upos is "AUX" && word.Relation is not ("aux" or "cop"));

    private int OwnSubject(int word)
    {
        foreach (var child in _sentence.Children(word))
            if (_sentence.Words[child].Relation == "nsubj" && _sentence.Words[child].Deprel != "nsubj:outer") return Resolve(child);
        return -1;
    }

    private int UnderstoodSubject(Word word)
    {
        if (word.Head < 0) return -1;
        switch (word.Relation)
        {
            case "conj":
                return SurfaceSubject(word.Head);
            case "xcomp":
                return Controller(word.Head);
            case "advcl" when _sentence.Words[word.Head].Upos is "VERB" or "AUX" or "ADJ":
                return SurfaceSubject(word.Head);
            case "acl" when word.Deprel == "acl":
                return HasMark(word, "to") ? AgentOf(word.Head) : word.Head;
            default:
                return -1;
        }
    }

    /// <summary>Who does what the open complement of a verb says: its object ("urged him to go"), else its subject.</summary>
    private int Controller(int governor)
    {
        if (_sentence.Words[governor].Lemma is not ("promise" or "threaten" or "pledge" or "vow"))
            foreach (var child in _sentence.Children(governor))
                if (_sentence.Words[child].Relation is "obj" or "iobj") return Resolve(child);
        return SurfaceSubject(governor);
    }

    /// <summary>Whose plan, offer or right a noun is: its possessor, else the subject of the verb that has it as object.</summary>
    private int AgentOf(int noun)
    {
        foreach (var child in _sentence.Children(noun))
            if (_sentence.Words[child].Deprel == "nmod:poss") return child;
        foreach (var child in _sentence.Children(noun))
            if (_sentence.Words[child].Relation == "nmod" && CaseOf(child) is "by" or "of" or "from") return child;
        var word = _sentence.Words[noun];
        return word.Relation is "obj" or "obl" && word.Head >= 0 ? SurfaceSubject(word.Head) : OwnSubject(noun);
    }

    private bool HasMark(Word word, string form)
    {
        foreach (var child in _sentence.Children(word.Index))
            if (_sentence.Words[child].Relation == "mark" && _sentence.Words[child].Form.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private bool Has(int word, string deprel)
    {
        foreach (var child in _sentence.Children(word))
            if (_sentence.Words[child].Deprel == deprel) return true;
        return false;
    }

    /// <summary>Lemma of the preposition before a phrase; empty without one.</summary>
    private string CaseOf(int word)
    {
        foreach (var child in _sentence.Children(word))
            if (_sentence.Words[child].Relation == "case" && _sentence.Words[child].Xpos != "POS") return _sentence.Words[child].Form.ToLowerInvariant();
        return "";
    }
}
