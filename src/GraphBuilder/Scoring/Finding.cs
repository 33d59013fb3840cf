using GraphBuilder.Events;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring;

/// <summary>How output and gold differ.</summary>
public enum FindingKind
{
    /// <summary>In the gold and not found.</summary>
    Missed,

    /// <summary>Found and not in the gold.</summary>
    Invented,

    /// <summary>Found with initiator and recipient exchanged.</summary>
    Swapped,

    /// <summary>Found, with another modality.</summary>
    Remodalled,
}

/// <summary>What a finding is about.</summary>
public enum FindingSubject
{
    /// <summary>A person, country, organisation or group.</summary>
    Actor,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An act.</summary>
    Event,

    /// <summary>An initiator or recipient of an act that is right.</summary>
    Participant,

    /// <summary>A relation.</summary>
    Relation,
}

/// <summary>One difference between output and gold, with what is needed to see why.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Subject">In what.</param>
/// <param name="Document">Article or sentence record.</param>
/// <param name="What">The item, for reading.</param>
public sealed record Finding(FindingKind Kind, FindingSubject Subject, string Document, string What)
{
    /// <summary>The sentence's words; null when the item has none (an actor).</summary>
    public string? SentenceText { get; init; }

    /// <summary>The sentence as analysed, if it could be found.</summary>
    public Sentence? Sentence { get; init; }

    /// <summary>What an invented claim rests on.</summary>
    public string? Rule { get; init; }

    /// <summary>Confidence of an invented claim.</summary>
    public double? Confidence { get; init; }

    /// <summary>What the model says at the trigger.</summary>
    public ModelView? Model { get; init; }
}

/// <summary>What the language model says of one word as a trigger.</summary>
/// <param name="Word">The word.</param>
/// <param name="EventChance">Chance that it triggers any act.</param>
/// <param name="Type">Likeliest type.</param>
/// <param name="TypeChance">Chance of that type.</param>
public sealed record ModelView(string Word, float EventChance, PloverType Type, float TypeChance)
{
    /// <summary>The view at the likeliest trigger among the words in <paramref name="span"/>; null where there is no reading or no word.</summary>
    public static ModelView? At(Sentence? sentence, TextSpan span)
    {
        if (sentence?.Reading is not { } reading) return null;
        var word = sentence.Words.Where(w => w.Span.Overlaps(span)).MaxBy(w => reading.EventChance(w.Index));
        if (word is null) return null;
        var type = reading.BestType(word.Index);
        return new(word.Form, reading.EventChance(word.Index), type, reading.TypeChance(word.Index, type));
    }
}
