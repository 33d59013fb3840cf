using GraphBuilder.Events;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Relations;

/// <summary>The closed list of relations between nodes.</summary>
public enum RelationType
{
    /// <summary>Person holds an office of a country or organisation; the title is kept.</summary>
    HoldsOffice,

    /// <summary>Person, organisation or country belongs to an organisation or group.</summary>
    MemberOf,

    /// <summary>Organisation, group or place is part of another.</summary>
    PartOf,

    /// <summary>Person leads an organisation or group.</summary>
    Leads,

    /// <summary>Person speaks or acts for someone.</summary>
    Represents,

    /// <summary>Organisation or group has its seat in a place.</summary>
    BasedIn,

    /// <summary>Person or group has a nationality.</summary>
    CitizenOf,

    /// <summary>Place lies in another.</summary>
    LocatedIn,

    /// <summary>City is the capital of a country.</summary>
    CapitalOf,
}

/// <summary>Names of the relations as edges.</summary>
public static class RelationTypes
{
    private static readonly string[] Names = ["HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "LEADS", "REPRESENTS", "BASED_IN", "CITIZEN_OF", "LOCATED_IN", "CAPITAL_OF"];

    /// <summary>Edge type, upper case.</summary>
    public static string Code(this RelationType type) => Names[(int)type];
}

/// <summary>One relation as one sentence states it.</summary>
public sealed record RelationClaim
{
    /// <summary>What holds between them.</summary>
    public required RelationType Type { get; init; }

    /// <summary>From.</summary>
    public required Participant Subject { get; init; }

    /// <summary>To.</summary>
    public required Participant Object { get; init; }

    /// <summary>Title of the office as written ("President", "foreign minister").</summary>
    public string? Title { get; init; }

    /// <summary>True for what no longer holds ("former", "ex-").</summary>
    public bool Former { get; init; }

    /// <summary>The sentence that states it.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The words that carry the relation: the title, the preposition, the apposition's noun.</summary>
    public required TextSpan TriggerSpan { get; init; }

    /// <summary>Name of the rule that read it, e.g. <c>title-before-name</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Chance that the claim is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>A claim between two mentions.</summary>
    internal static RelationClaim Between(RelationType type, Mention from, Mention to, Sentence sentence, TextSpan trigger, string rule, double confidence) => new()
    {
        Type = type,
        Subject = new Participant(from.Sentence, from.Head, from.Span, from),
        Object = new Participant(to.Sentence, to.Head, to.Span, to),
        Sentence = sentence,
        TriggerSpan = trigger,
        Rule = rule,
        Confidence = confidence,
    };
}
