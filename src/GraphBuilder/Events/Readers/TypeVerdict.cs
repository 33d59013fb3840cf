using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Readers;

/// <summary>What the readers together make of one word.</summary>
/// <param name="Type">Likeliest type.</param>
/// <param name="Chance">Pooled chance that the word triggers an act of it.</param>
/// <param name="Entry">Sense of the lexicon, if one fits and names this type.</param>
/// <param name="ByModel">The model by itself would say so.</param>
internal sealed record TypeVerdict(PloverType Type, double Chance, EventEntry? Entry, bool ByModel)
{
    /// <summary>What a claim rests on: <c>lexicon:ENTRY</c>, <c>model</c>, or both joined by <c>+</c>.</summary>
    public string Rule => Entry is null ? "model" : ByModel ? $"model+lexicon:{Entry.Id}" : $"lexicon:{Entry.Id}";
}
