namespace GraphBuilder.Events.Propositions;

/// <summary>Part an argument plays in a proposition, voice undone.</summary>
internal enum Slot
{
    /// <summary>Logical subject: of a passive, its agent.</summary>
    Subject,

    /// <summary>Logical object: of a passive, its subject.</summary>
    Object,

    /// <summary>Indirect object.</summary>
    IndirectObject,

    /// <summary>Phrase with a preposition.</summary>
    Oblique,

    /// <summary>Possessive before a noun.</summary>
    Possessive,

    /// <summary>Noun or adjective before a noun.</summary>
    Modifier,
}

/// <summary>One argument.</summary>
/// <param name="Slot">Its part.</param>
/// <param name="Preposition">Lemma of its preposition; empty without one.</param>
/// <param name="Head">The word that heads it, relative pronouns already replaced by what they refer to.</param>
internal readonly record struct Argument(Slot Slot, string Preposition, int Head);

/// <summary>A word that says something of others: a verb, or a noun or adjective used like one.</summary>
internal sealed class Proposition
{
    /// <summary>Position of the word.</summary>
    public required int Word { get; init; }

    /// <summary>True for verbs, participles included.</summary>
    public required bool Verbal { get; init; }

    /// <summary>The clause is passive.</summary>
    public bool Passive { get; init; }

    /// <summary>Particle of a phrasal verb, lower case.</summary>
    public string? Particle { get; init; }

    /// <summary>All arguments: own first, shared ones (coordination, control, light verbs) after them.</summary>
    public List<Argument> Arguments { get; } = [];

    /// <summary>Open complement (xcomp), -1 without one.</summary>
    public int Complement { get; set; } = -1;

    /// <summary>The open complement is an infinitive with "to".</summary>
    public bool HasInfinitive { get; set; }

    /// <summary>Complement clause with a subject of its own, -1 without one.</summary>
    public int Clause { get; set; } = -1;

    /// <summary>Adverbs and, of nouns, all modifiers.</summary>
    public List<int> Modifiers { get; } = [];

    /// <summary>The verb that has this noun as its object, voice undone; -1 without one.</summary>
    public int Carrier { get; set; } = -1;

    /// <summary>The verb that lends its subject to this noun ("hold" of "hold talks"), -1 without one.</summary>
    public int LightVerb { get; set; } = -1;

    /// <summary>Heads of the arguments in a slot, in order.</summary>
    public IEnumerable<int> In(Slot slot)
    {
        foreach (var argument in Arguments)
            if (argument.Slot == slot) yield return argument.Head;
    }

    /// <summary>Heads of the obliques with a preposition.</summary>
    public IEnumerable<int> With(string preposition)
    {
        foreach (var argument in Arguments)
            if (argument.Slot == Slot.Oblique && argument.Preposition == preposition) yield return argument.Head;
    }

    internal void Add(Slot slot, string preposition, int head)
    {
        foreach (var argument in Arguments)
            if (argument.Slot == slot && argument.Head == head && argument.Preposition == preposition) return;
        Arguments.Add(new Argument(slot, preposition, head));
    }
}
