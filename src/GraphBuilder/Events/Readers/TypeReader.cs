using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Readers;

/// <summary>Pools the model's and the lexicon's chances of each type for a word (a weighted logarithmic opinion pool).</summary>
internal sealed class TypeReader(EventLexicon lexicon, EventPolicy policy, EventsOptions options)
{
    /// <summary>Least chance the model must give an act before an unlisted word is looked at.</summary>
    private const float ModelFloor = 0.02f;

    private readonly LexiconReader _lexicon = new(lexicon);

    /// <summary>The likeliest act of a word; null when neither reader sees one.</summary>
    public TypeVerdict? Read(Sentence sentence, Proposition? proposition, int word)
    {
        var reading = options.Readers == EventReaders.Lexicon ? null : sentence.Reading;
        var entry = proposition is null || options.Readers == EventReaders.Model ? null : _lexicon.Read(sentence, proposition);
        if (options.Readers == EventReaders.Model || proposition is null) return reading is null ? null : ModelAlone(reading, word);
        if (entry?.Type is null && (reading is null || reading.EventChance(word) < ModelFloor)) return null;
        if (reading is null) return entry is { Type: { } type } ? new TypeVerdict(type, entry.Chance, entry, false) : null;
        return Pool(reading, word, entry, entry is null && _lexicon.Knows(sentence.Words[word], proposition));
    }

    private static TypeVerdict ModelAlone(ModelReading reading, int word) => new(reading.BestType(word), reading.EventChance(word), null, true);

    private TypeVerdict Pool(ModelReading reading, int word, EventEntry? entry, bool known)
    {
        var act = entry switch
        {
            { Type: not null } => entry.Chance,
            { Type: null } => policy.NoAct,
            null => known ? policy.NoSense : policy.UnknownWord,
        };
        var named = entry?.Type;
        var weight = policy.LexiconWeight(named ?? reading.BestType(word));
        var none = Math.Log(Math.Max(1 - reading.EventChance(word), 1e-4)) + weight * Math.Log(1 - act);
        var best = double.NegativeInfinity;
        var bestType = PloverType.Agree;
        var total = Math.Exp(none);
        foreach (var type in PloverTypes.All)
        {
            // A listed type takes nine tenths of the lexicon's chance; the rest is spread over the others.
            var share = named is null ? act / PloverTypes.Count * Spread : type == named ? act * 0.9 : act * 0.1 / (PloverTypes.Count - 1) * Spread;
            var score = Math.Log(Math.Max(reading.TypeChance(word, type), 1e-4)) + weight * Math.Log(Math.Min(share, 1));
            total += Math.Exp(score);
            if (score > best) (best, bestType) = (score, type);
        }
        var byModel = reading.BestType(word) == bestType && reading.EventChance(word) >= 0.5;
        // The chance is that of any act, as the model's is: the type is a second question.
        return new TypeVerdict(bestType, 1 - Math.Exp(none) / total, named == bestType ? entry : null, byModel);
    }

    /// <summary>An unlisted word gives no opinion on the type: what it lacks of a listed type's share is given back.</summary>
    private const double Spread = 4;
}
