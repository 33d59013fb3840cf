using GraphBuilder.Events;

namespace GraphBuilder.Language;

/// <summary>Part that a word plays in an event, as the model scores it.</summary>
public enum EventRole
{
    /// <summary>Who acts.</summary>
    Source,

    /// <summary>Who is acted upon.</summary>
    Target,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>Who says so.</summary>
    Speaker,
}

/// <summary>
/// What the language model's event heads say of one sentence: for each word the chance of each PLOVER type and modality,
/// and for each pair of trigger and filler the chance of each role. Fillers are marked at the word that heads the phrase.
/// </summary>
public sealed class ModelReading
{
    private readonly float[] _types, _modalities, _roles;
    private readonly int _words;
    private static readonly int Types = PloverTypes.Count + 1, Modalities = Enum.GetValues<Modality>().Length, RoleCount = Enum.GetValues<EventRole>().Length;

    /// <summary>Wraps the decoded outputs.</summary>
    /// <param name="words">Number of words.</param>
    /// <param name="types">words x 17 probabilities (softmax), column 0 is "no event".</param>
    /// <param name="modalities">words x 8 probabilities (softmax).</param>
    /// <param name="roles">words (trigger) x words (filler) x 5 probabilities (sigmoid).</param>
    public ModelReading(int words, float[] types, float[] modalities, float[] roles)
    {
        if (types.Length != words * Types) throw new ArgumentException($"Expected {words} x {Types} type scores, got {types.Length}.", nameof(types));
        if (modalities.Length != words * Modalities) throw new ArgumentException($"Expected {words} x {Modalities} modality scores, got {modalities.Length}.", nameof(modalities));
        if (roles.Length != words * words * RoleCount) throw new ArgumentException($"Expected {words} x {words} x {RoleCount} role scores, got {roles.Length}.", nameof(roles));
        (_words, _types, _modalities, _roles) = (words, types, modalities, roles);
    }

    /// <summary>Chance that the word triggers an event of any type: 1 - p(none).</summary>
    public float EventChance(int word) => 1 - _types[word * Types];

    /// <summary>Chance that the word triggers an event of this type.</summary>
    public float TypeChance(int word, PloverType type) => _types[word * Types + 1 + (int)type];

    /// <summary>The likeliest type, whatever its chance.</summary>
    public PloverType BestType(int word)
    {
        var best = 0;
        for (var k = 1; k < PloverTypes.Count; k++)
            if (_types[word * Types + 1 + k] > _types[word * Types + 1 + best]) best = k;
        return (PloverType)best;
    }

    /// <summary>Chance of a modality, to be read at triggers.</summary>
    public float ModalityChance(int word, Modality modality) => _modalities[word * Modalities + (int)modality];

    /// <summary>The likeliest modality.</summary>
    public Modality BestModality(int word)
    {
        var best = 0;
        for (var k = 1; k < Modalities; k++)
            if (_modalities[word * Modalities + k] > _modalities[word * Modalities + best]) best = k;
        return (Modality)best;
    }

    /// <summary>Chance that <paramref name="filler"/> plays <paramref name="role"/> in the event triggered at <paramref name="trigger"/>.</summary>
    public float RoleChance(int trigger, int filler, EventRole role) => _roles[(trigger * _words + filler) * RoleCount + (int)role];
}
