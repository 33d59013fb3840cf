namespace GraphBuilder.Events.Lexicon;

/// <summary>What a condition of an entry looks at.</summary>
internal enum ConditionKind
{
    /// <summary>Particle: <c>prt:off</c>.</summary>
    Particle,

    /// <summary>Preposition of an oblique, or a noun in one: <c>prep:for</c>.</summary>
    Preposition,

    /// <summary>Logical object: <c>obj</c> or <c>obj:deal|accord</c>.</summary>
    Object,

    /// <summary>No logical object: <c>noobj</c>.</summary>
    NoObject,

    /// <summary>Logical subject: <c>subj:@force</c>.</summary>
    Subject,

    /// <summary>Open complement, or one headed by a word: <c>xcomp</c>, <c>xcomp:go</c>.</summary>
    Complement,

    /// <summary>Infinitive with "to" as open complement: <c>inf</c>.</summary>
    Infinitive,

    /// <summary>Clause with a subject of its own: <c>ccomp</c>.</summary>
    Clause,

    /// <summary>Modifier of a noun, or adverb of a verb: <c>mod:cruise|air</c>.</summary>
    Modifier,

    /// <summary>Verb that has the noun as object: <c>verb:reach|strike</c>.</summary>
    Carrier,

    /// <summary>Passive voice: <c>pass</c>.</summary>
    Passive,

    /// <summary>Kind of mention the logical object heads: <c>objkind:animal</c>.</summary>
    ObjectKind,

    /// <summary>Word anywhere else in the sentence: <c>near:@disaster</c>.</summary>
    Near,

    /// <summary>Object is a reflexive pronoun: <c>refl</c>.</summary>
    Reflexive,
}

/// <summary>One test on the proposition of a word.</summary>
/// <param name="Kind">What is looked at.</param>
/// <param name="Words">Lemmas, one of which must stand there; empty for any.</param>
internal sealed record Condition(ConditionKind Kind, IReadOnlySet<string> Words)
{
    private static readonly Dictionary<string, ConditionKind> Kinds = new(StringComparer.Ordinal)
    {
        ["prt"] = ConditionKind.Particle,
        ["prep"] = ConditionKind.Preposition,
        ["obj"] = ConditionKind.Object,
        ["noobj"] = ConditionKind.NoObject,
        ["subj"] = ConditionKind.Subject,
        ["xcomp"] = ConditionKind.Complement,
        ["inf"] = ConditionKind.Infinitive,
        ["ccomp"] = ConditionKind.Clause,
        ["mod"] = ConditionKind.Modifier,
        ["verb"] = ConditionKind.Carrier,
        ["pass"] = ConditionKind.Passive,
        ["objkind"] = ConditionKind.ObjectKind,
        ["near"] = ConditionKind.Near,
        ["refl"] = ConditionKind.Reflexive,
    };

    /// <summary>Reads <c>kind</c> or <c>kind:word|@class</c>.</summary>
    /// <exception cref="FormatException">The kind or the class is unknown, or a kind that needs words has none.</exception>
    public static Condition Parse(string text, IReadOnlyDictionary<string, IReadOnlySet<string>> classes)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        if (!Kinds.TryGetValue(name, out var kind)) throw new FormatException($"unknown condition \"{text}\"");
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (colon >= 0)
            foreach (var word in text[(colon + 1)..].Split('|'))
            {
                if (!word.StartsWith('@')) words.Add(word);
                else if (classes.TryGetValue(word[1..], out var members)) words.UnionWith(members);
                else throw new FormatException($"unknown class \"{word}\"");
            }
        if (words.Count == 0 && kind is ConditionKind.Particle or ConditionKind.Preposition or ConditionKind.Subject or ConditionKind.Modifier or ConditionKind.Carrier or ConditionKind.ObjectKind or ConditionKind.Near)
            throw new FormatException($"condition \"{text}\" names no word");
        return new Condition(kind, words);
    }
}
