using System.Globalization;
using GraphBuilder.Lexicons;

namespace GraphBuilder.Events.Readers;

/// <summary>What to believe when model and lexicon differ, as measured on gold: <c>policy.tsv</c> per type, <c>weights.tsv</c> in general, <c>calibration.tsv</c> for how far a claim can be trusted.</summary>
internal sealed class EventPolicy
{
    private readonly double[] _threshold = new double[PloverTypes.Count], _lexicon = new double[PloverTypes.Count];

    private readonly List<(string Voice, double Chance, double Right)> _calibration;

    private EventPolicy(IEnumerable<string[]> types, IEnumerable<string[]> weights, IEnumerable<string[]> calibration)
    {
        _calibration = [.. calibration.Select(r => (r[0], Number(r[1]), Number(r[2]))).OrderByDescending(r => r.Item2)];
        foreach (var row in types)
        {
            if (!PloverTypes.TryParse(row[0], out var type)) throw new InvalidDataException($"events/policy.tsv: unknown type {row[0]}.");
            _threshold[(int)type] = Number(row[1]);
            _lexicon[(int)type] = Number(row[2]);
        }
        if (_threshold.Any(t => t == 0)) throw new InvalidDataException("events/policy.tsv: a type is missing.");
        var byName = weights.ToDictionary(r => r[0], r => Number(r[1]), StringComparer.Ordinal);
        double Weight(string name) => byName.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"events/weights.tsv: {name} is missing.");
        NeutralAct = Weight("neutral-act");
        UnknownWord = Weight("unknown-word");
        NoAct = Weight("no-act");
        SpecificSense = Weight("specific-sense");
        SpecificFloor = Weight("specific-floor");
        OtherTypes = Weight("other-types");
        SpecificPosition = Weight("specific-position");
        AttributiveNoun = Weight("attributive-noun");
        AttributiveVerb = Weight("attributive-verb");
        ThingNoun = Weight("thing-noun");
        AbstractNoun = Weight("abstract-noun");
        RoleInFrame = Weight("role-in-frame");
        RoleOpposite = Weight("role-opposite");
        RoleElsewhere = Weight("role-elsewhere");
        RoleBesideAgent = Weight("role-beside-agent");
        RoleOfOther = Weight("role-of-other");
        RoleFallback = Weight("role-fallback");
        ThingFallback = Weight("thing-fallback");
        RoleBias = Weight("role-bias");
        ModalityRule = Weight("modality-rule");
        ModalityPlain = Weight("modality-plain");
    }

    /// <summary>Chance of an act at which the lexicon neither adds to the model's nor takes from it.</summary>
    public double NeutralAct { get; }

    /// <summary>Chance of an act that the lexicon gives a word it does not list, or not in this use.</summary>
    public double UnknownWord { get; }

    /// <summary>Factor on the lexicon's weight for a sense with conditions: it has seen the context, not the word alone.</summary>
    public double SpecificSense { get; }

    /// <summary>Least chance of the model for the type that a sense with conditions names: a use it was never shown must not be vetoed.</summary>
    public double SpecificFloor { get; }

    /// <summary>Share of an entry's chance that goes to the types it does not name.</summary>
    public double OtherTypes { get; }

    /// <summary>Least of the factors below for a sense with conditions.</summary>
    public double SpecificPosition { get; }

    /// <summary>Factor for a noun before a noun ("trade minister").</summary>
    public double AttributiveNoun { get; }

    /// <summary>Factor for a participle before a noun ("wounded soldiers").</summary>
    public double AttributiveVerb { get; }

    /// <summary>Factor for a noun that names a person, a thing, a place or a time here, and for words inside names.</summary>
    public double ThingNoun { get; }

    /// <summary>Factor for a noun that names something abstract here, not an event.</summary>
    public double AbstractNoun { get; }

    /// <summary>Chance of an act for a use listed as none.</summary>
    public double NoAct { get; }

    /// <summary>Log-odds for a filler that the frame puts in the role.</summary>
    public double RoleInFrame { get; }

    /// <summary>Log-odds (below 0) for a filler that the frame puts in the other role.</summary>
    public double RoleOpposite { get; }

    /// <summary>Log-odds (below 0) for a filler when the frame gives the role to another.</summary>
    public double RoleElsewhere { get; }

    /// <summary>The same where the frame names an agent ("by X").</summary>
    public double RoleBesideAgent { get; }

    /// <summary>Log-odds (below 0) for a filler that hangs on the noun of another act.</summary>
    public double RoleOfOther { get; }

    /// <summary>Least chance of the model for a filler that only the frame names, where the role is empty otherwise.</summary>
    public double RoleFallback { get; }

    /// <summary>The same for an actor inside the phrase of a thing ("a Senegalese plan").</summary>
    public double ThingFallback { get; }

    /// <summary>Log-odds added to every filler.</summary>
    public double RoleBias { get; }

    /// <summary>Factor on the modality that the rules read.</summary>
    public double ModalityRule { get; }

    /// <summary>Factor on "asserted" when no rule speaks.</summary>
    public double ModalityPlain { get; }

    public static EventPolicy Load() => Read(LexiconFile.Rows("events/policy.tsv", 3), LexiconFile.Rows("events/weights.tsv", 2), LexiconFile.Rows("events/calibration.tsv", 3));

    /// <summary>Reads the columns of the three files.</summary>
    public static EventPolicy Read(IEnumerable<string[]> types, IEnumerable<string[]> weights, IEnumerable<string[]> calibration) => new(types, weights, calibration);

    /// <summary>Share of claims so made that were right on gold.</summary>
    public double Confidence(TypeVerdict verdict)
    {
        var voice = verdict.Entry is null ? "model" : verdict.ByModel ? "both" : "lexicon";
        foreach (var (of, chance, right) in _calibration)
            if (of == voice && verdict.Chance >= chance) return right;
        return verdict.Chance;
    }

    /// <summary>Least pooled chance at which a type is claimed.</summary>
    public double Threshold(PloverType type) => _threshold[(int)type];

    /// <summary>Exponent of the lexicon's chance beside the model's.</summary>
    public double LexiconWeight(PloverType type) => _lexicon[(int)type];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
