using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Readers;

/// <summary>Pools the model's and the lexicon's chances of each type for a word: a logarithmic opinion pool with weights by type.</summary>
internal sealed class TypeReader(EventLexicon lexicon, EventPolicy policy, EventsOptions options)
{
    /// <summary>Least chance the model must give an act before an unlisted word is looked at.</summary>
    private const float ModelFloor = 0.02f;

    private const double Least = 1e-4;

    private readonly LexiconReader _lexicon = new(lexicon, policy);

    /// <summary>The likeliest act of a word; null when neither reader sees one.</summary>
    public TypeVerdict? Read(Sentence sentence, Proposition? proposition, int word)
    {
        var reading = options.Readers == EventReaders.Lexicon ? null : sentence.Reading;
        if (options.Readers == EventReaders.Model) return reading is null ? null : ModelAlone(reading, word);
        var sense = proposition is null ? null : _lexicon.Read(sentence, proposition);
        if (reading is null) return sense is { Entry: { Type: { } type } entry } ? new TypeVerdict(type, entry.Chance * sense.Value.Position, entry, false) : null;
        if (sense?.Entry.Type is null && reading.EventChance(word) < ModelFloor) return null;
        return Pool(reading, word, sense);
    }

    private static TypeVerdict ModelAlone(ModelReading reading, int word) => new(reading.BestType(word), reading.EventChance(word), null, true);

    private TypeVerdict Pool(ModelReading reading, int word, LexiconReading? sense)
    {
        var entry = sense?.Entry;
        var act = entry is null ? policy.UnknownWord : Math.Clamp(entry.ActChance * sense!.Value.Position, policy.NoAct, 0.98);
        var specific = entry?.Conditions.Count > 0;
        var weight = policy.LexiconWeight(entry?.Type ?? reading.BestType(word)) * (specific ? policy.SpecificSense : 1);
        var none = Math.Log(Math.Max(1 - reading.EventChance(word), Least)) + weight * Math.Log((1 - act) / (1 - policy.NeutralAct));
        var total = Math.Exp(none);
        var (best, bestType) = (double.NegativeInfinity, PloverType.Agree);
        foreach (var type in PloverTypes.All)
        {
            var floor = specific && entry!.Type == type ? policy.SpecificFloor : Least;
            var score = Math.Log(Math.Max(reading.TypeChance(word, type), floor)) + weight * Math.Log(act * ShareOf(entry, type) * PloverTypes.Count / policy.NeutralAct);
            total += Math.Exp(score);
            if (score > best) (best, bestType) = (score, type);
        }
        var byModel = reading.BestType(word) == bestType && reading.EventChance(word) >= 0.5;
        return new TypeVerdict(bestType, Math.Exp(best) / total, entry is not null && entry.Names(bestType) ? entry : null, byModel);
    }

    /// <summary>Share of a sense's acts that are of a type; even for an unlisted word.</summary>
    private double ShareOf(EventEntry? entry, PloverType type)
    {
        if (entry is null || entry.ActChance == 0) return 1.0 / PloverTypes.Count;
        var named = entry.Type == type ? entry.Chance : 0;
        foreach (var also in entry.Also)
            if (also.Type == type) named += also.Chance;
        return (1 - policy.OtherTypes) * named / entry.ActChance + policy.OtherTypes / PloverTypes.Count;
    }
}
