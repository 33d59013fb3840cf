namespace GraphBuilder.Events.Lexicon;

/// <summary>One sense of a verb, noun or adjective: the act it names under some conditions.</summary>
/// <param name="Id">What a claim's rule names, e.g. <c>call-off.v</c>.</param>
/// <param name="Lemma">Base form.</param>
/// <param name="Conditions">All must hold; the sense with the most of them wins.</param>
/// <param name="Type">The act; null for a use that is none ("heart attack").</param>
/// <param name="Mode">PLOVER mode, if the sense decides one.</param>
/// <param name="Frame">Where its parts stand.</param>
/// <param name="Chance">Share of such uses in news that are this act.</param>
/// <param name="Also">Other acts that such uses are now and then, each with its share.</param>
internal sealed record EventEntry(string Id, string Lemma, IReadOnlyList<Condition> Conditions, PloverType? Type, string? Mode, Frame Frame, double Chance, IReadOnlyList<(PloverType Type, double Chance)> Also)
{
    /// <summary>Share of such uses that are any act.</summary>
    public double ActChance { get; } = (Type is null ? 0 : Chance) + Also.Sum(a => a.Chance);

    /// <summary>Whether such uses are known to be acts of a type.</summary>
    public bool Names(PloverType type) => Type == type || Also.Any(a => a.Type == type);
}
