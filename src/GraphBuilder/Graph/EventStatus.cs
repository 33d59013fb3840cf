using GraphBuilder.Events;

namespace GraphBuilder.Graph;

/// <summary>What the claims on an event make of it.</summary>
public enum EventStatus
{
    /// <summary>One source asserts it, another denies it.</summary>
    Disputed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Someone asserts it and nobody else denies it.</summary>
    Occurred,

    /// <summary>All claims deny it.</summary>
    Denied,

    /// <summary>Intended or scheduled.</summary>
    Planned,

    /// <summary>Asked for, suggested.</summary>
    Proposed,

    /// <summary>Possible or conditional.</summary>
    Hypothetical,

    /// <summary>Reported by others, asserted by nobody.</summary>
    Rumoured,
}

/// <summary>Rule 6 of the graph: the status of an event is the first that its claims allow.</summary>
public static class EventStatuses
{
    /// <summary>Name in the graph, lower case.</summary>
    public static string Code(this EventStatus status) => status.ToString().ToLowerInvariant();

    internal static EventStatus Of(IReadOnlyCollection<StatedClaim> claims)
    {
        var voices = claims.Select(stated => (Says: Saying(stated.Claim), Source: Source(stated))).ToList();
        bool Any(Modality modality) => voices.Any(voice => voice.Says == modality);

        var denials = voices.Where(voice => voice.Says == Modality.Denied).Select(voice => voice.Source).ToHashSet(StringComparer.Ordinal);
        if (voices.Any(voice => voice.Says == Modality.Asserted && denials.Any(source => source != voice.Source))) return EventStatus.Disputed;
        if (Any(Modality.Cancelled)) return EventStatus.Cancelled;
        if (Any(Modality.Asserted) || Any(Modality.Historical)) return EventStatus.Occurred;
        if (voices.TrueForAll(voice => voice.Says == Modality.Denied)) return EventStatus.Denied;
        if (Any(Modality.Planned)) return EventStatus.Planned;
        if (Any(Modality.Proposed)) return EventStatus.Proposed;
        return Any(Modality.Hypothetical) ? EventStatus.Hypothetical : EventStatus.Rumoured;
    }

    // "Did not attack" says of the attack what "denied attacking" says; a cancellation is no denial.
    private static Modality Saying(ClaimNode claim)
    {
        var modality = Enum.Parse<Modality>(claim.Modality, ignoreCase: true);
        return claim.Polarity == "negative" && modality != Modality.Cancelled ? Modality.Denied : modality;
    }

    // Whoever is named as saying so; else the publisher, whose articles speak with one voice; else the article.
    private static string Source(StatedClaim stated) =>
        stated.Claim.AttributedTo.Count > 0 ? string.Join(',', stated.Claim.AttributedTo.Order(StringComparer.Ordinal)) : stated.Article.Publisher ?? stated.Article.Id;
}
