using System.Globalization;
using GraphBuilder.Lexicons;

namespace GraphBuilder.Events.Readers;

/// <summary>What to believe when model and lexicon differ, as measured on gold: <c>policy.tsv</c> per type, <c>weights.tsv</c> in general.</summary>
internal sealed class EventPolicy
{
    private readonly double[] _threshold = new double[PloverTypes.Count], _lexicon = new double[PloverTypes.Count];

    private EventPolicy(IEnumerable<string[]> types, IEnumerable<string[]> weights)
    {
        foreach (var row in types)
        {
            if (!PloverTypes.TryParse(row[0], out var type)) throw new InvalidDataException($"events/policy.tsv: unknown type {row[0]}.");
            _threshold[(int)type] = Number(row[1]);
            _lexicon[(int)type] = Number(row[2]);
        }
        if (_threshold.Any(t => t == 0)) throw new InvalidDataException("events/policy.tsv: a type is missing.");
        var byName = weights.ToDictionary(r => r[0], r => Number(r[1]), StringComparer.Ordinal);
        double Weight(string name) => byName.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"events/weights.tsv: {name} is missing.");
        UnknownWord = Weight("unknown-word");
        NoSense = Weight("no-sense");
        NoAct = Weight("no-act");
        RoleInFrame = Weight("role-in-frame");
        RoleOpposite = Weight("role-opposite");
        RoleElsewhere = Weight("role-elsewhere");
        RoleBias = Weight("role-bias");
        ModalityRule = Weight("modality-rule");
        ModalityPlain = Weight("modality-plain");
    }

    /// <summary>Chance of an act that the lexicon gives a word it does not list.</summary>
    public double UnknownWord { get; }

    /// <summary>Chance of an act for a listed word none of whose senses fits.</summary>
    public double NoSense { get; }

    /// <summary>Chance of an act for a use listed as none.</summary>
    public double NoAct { get; }

    /// <summary>Log-odds for a filler that the frame puts in the role.</summary>
    public double RoleInFrame { get; }

    /// <summary>Log-odds (below 0) for a filler that the frame puts in the other role.</summary>
    public double RoleOpposite { get; }

    /// <summary>Log-odds (below 0) for a filler when the frame gives the role to another.</summary>
    public double RoleElsewhere { get; }

    /// <summary>Log-odds added to every filler.</summary>
    public double RoleBias { get; }

    /// <summary>Factor on the modality that the rules read.</summary>
    public double ModalityRule { get; }

    /// <summary>Factor on "asserted" when no rule speaks.</summary>
    public double ModalityPlain { get; }

    public static EventPolicy Load() => new(LexiconFile.Rows("events/policy.tsv", 3), LexiconFile.Rows("events/weights.tsv", 2));

    /// <summary>Least pooled chance at which a type is claimed.</summary>
    public double Threshold(PloverType type) => _threshold[(int)type];

    /// <summary>Exponent of the lexicon's chance beside the model's.</summary>
    public double LexiconWeight(PloverType type) => _lexicon[(int)type];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
