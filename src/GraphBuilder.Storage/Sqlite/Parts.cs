using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>The parts that nodes play in a claim, as the participant table spells them.</summary>
internal static class Parts
{
    public const string Initiator = "initiator";
    public const string Recipient = "recipient";
    public const string Place = "place";
    public const string About = "about";
    public const string PartOf = "part-of";
    public const string AttributedTo = "attributed-to";
    public const string Subject = "subject";
    public const string Object = "object";

    public static IEnumerable<(string Part, int Position, string Node)> Of(ClaimNode claim) =>
        Several(Initiator, claim.Initiators)
            .Concat(Several(Recipient, claim.Recipients))
            .Concat(Several(About, claim.About))
            .Concat(Several(AttributedTo, claim.AttributedTo))
            .Concat(One(Place, claim.Place))
            .Concat(One(PartOf, claim.PartOf))
            .Concat(One(Subject, claim.Subject))
            .Concat(One(Object, claim.Object));

    private static IEnumerable<(string, int, string)> Several(string part, IReadOnlyList<string> nodes) => nodes.Select((node, position) => (part, position, node));

    private static IEnumerable<(string, int, string)> One(string part, string? node) => node is null ? [] : [(part, 0, node)];
}
