using GraphBuilder.Dates;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Events;

/// <summary>A phrase that plays a part in an event or relation. It enters the graph only when its mention is resolved to an entity.</summary>
/// <param name="Sentence">The sentence it stands in (not always the trigger's: a resolved pronoun keeps its own place).</param>
/// <param name="Head">Position of the word that heads the phrase.</param>
/// <param name="Span">Words of the phrase as reported: a name, else the head word alone.</param>
/// <param name="Mention">The mention, if the phrase is one.</param>
public sealed record Participant(Sentence Sentence, int Head, TextSpan Span, Mention? Mention)
{
    /// <summary>For a thing that cannot act, the actor whose it is: of "a Security Council resolution" the Security Council.</summary>
    public Mention? Owner { get; init; }

    /// <summary>What the phrase, or its owner, refers to, if known.</summary>
    public Resolution.Entity? Entity => Mention?.Entity ?? Owner?.Entity;

    /// <summary>All that the phrase refers to: the entity, or the several that a plural stands for; empty when unknown.</summary>
    public IReadOnlyList<Resolution.Entity> Entities => Mention is { Entity: null, Members.Count: > 0 } ? Mention.Members : Entity is { } one ? [one] : [];
}

/// <summary>One act as one sentence states it.</summary>
public sealed class EventClaim
{
    /// <summary>The act itself, before modality: "plans to meet" is CONSULT, planned.</summary>
    public required PloverType Type { get; set; }

    /// <summary>PLOVER mode within the type ("phone", "aerial"); null when none is said.</summary>
    public string? Mode { get; set; }

    /// <summary>How the act is put.</summary>
    public required Modality Modality { get; set; }

    /// <summary>Affirmed or negated.</summary>
    public Polarity Polarity { get; set; }

    /// <summary>Time of the clause.</summary>
    public Tense Tense { get; set; } = Tense.None;

    /// <summary>The sentence that states it.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Position of the trigger word in the sentence.</summary>
    public required int Trigger { get; init; }

    /// <summary>The trigger as reported, at least the trigger word ("called for", "cruise missile strike").</summary>
    public required TextSpan TriggerSpan { get; set; }

    /// <summary>Who acts; of a reciprocal act, all who take part.</summary>
    public List<Participant> Initiators { get; init; } = [];

    /// <summary>Who is acted upon.</summary>
    public List<Participant> Recipients { get; init; } = [];

    /// <summary>True for acts done with each other (meetings, clashes, agreements between equals).</summary>
    public bool Reciprocal { get; set; }

    /// <summary>Where it happens.</summary>
    public Participant? Place { get; set; }

    /// <summary>What it is about: "talks on Syria".</summary>
    public List<Participant> About { get; init; } = [];

    /// <summary>When it happens; null when the text does not say.</summary>
    public EventDate? Date { get; set; }

    /// <summary>Who says so, when it is not the author.</summary>
    public List<Participant> AttributedTo { get; init; } = [];

    /// <summary>A name for the event, from the text's own words; null when it has none ("Astana talks").</summary>
    public string? Name { get; set; }

    /// <summary>What the claim rests on: <c>lexicon:ENTRY</c>, <c>model</c>, or both joined by <c>+</c>.</summary>
    public required string Rule { get; set; }

    /// <summary>Chance that the claim is right, 0 to 1.</summary>
    public required double Confidence { get; set; }
}
