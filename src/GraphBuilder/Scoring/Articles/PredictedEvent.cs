using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Scoring.Articles;

/// <summary>An event of an article's graph with all claims that report it: it counts once.</summary>
internal sealed record PredictedEvent(PloverType Type, bool Reciprocal, IReadOnlyList<string> Initiators, IReadOnlyList<string> Recipients, IReadOnlyList<ClaimNode> Claims)
{
    public static IReadOnlyList<PredictedEvent> In(ArticleGraph graph) =>
    [
        .. graph.Claims.Where(c => c.Kind == ClaimKind.Event).GroupBy(c => c.EventId ?? c.Id, StringComparer.Ordinal).Select(claims => new PredictedEvent(
            PloverTypes.TryParse(claims.First().Type, out var type) ? type : throw new ArgumentException($"Claim {claims.First().Id} has the unknown type {claims.First().Type}.", nameof(graph)),
            claims.Any(c => c.Reciprocal),
            [.. claims.SelectMany(c => c.Initiators).Distinct(StringComparer.Ordinal)],
            [.. claims.SelectMany(c => c.Recipients).Distinct(StringComparer.Ordinal)],
            [.. claims])),
    ];

    /// <summary>Same type, and for initiators and for recipients each both empty or one in common.</summary>
    public bool Matches(GoldEvent gold, EntityAlignment entities) =>
        HasTypeOf(gold)
        && (Sides(gold, entities, Initiators, Recipients)
            || (gold.Reciprocal && (Sides(gold, entities, Recipients, Initiators) || HoldsBothSides(gold, entities))));

    public bool IsSwapOf(GoldEvent gold, EntityAlignment entities) =>
        !gold.Reciprocal && HasTypeOf(gold) && Sides(gold, entities, Recipients, Initiators) && !Sides(gold, entities, Initiators, Recipients);

    /// <summary>The claim that best fits the gold's sentence and trigger; of equals, the first.</summary>
    public ClaimNode ClaimFor(GoldEvent gold) => Claims.MaxBy(c => EvidenceFit(gold, c))!;

    /// <summary>0 to 3: how far the words that the claim rests on are those that the gold names.</summary>
    public static int EvidenceFit(GoldEvent gold, ClaimNode claim)
    {
        var sentence = FoldedName.Of(claim.Sentence);
        var trigger = FoldedName.Of(claim.Trigger);
        return (gold.Evidence is { } evidence && sentence.Contains(FoldedName.Of(evidence), StringComparison.Ordinal) ? 2 : 0)
            + (gold.Triggers.Select(FoldedName.Of).Any(t => t.Length > 0 && (t.Contains(trigger, StringComparison.Ordinal) || trigger.Contains(t, StringComparison.Ordinal))) ? 1 : 0);
    }

    private bool HasTypeOf(GoldEvent gold) => gold.Type == Type || gold.Alt.Contains(Type);

    private static bool Sides(GoldEvent gold, EntityAlignment entities, IReadOnlyList<string> sources, IReadOnlyList<string> targets) =>
        Side(gold.Sources, entities, sources) && Side(gold.Targets, entities, targets);

    private static bool Side(IReadOnlyList<IReadOnlyList<string>> annotations, EntityAlignment entities, IReadOnlyList<string> nodes) =>
        annotations.Count == 0 ? nodes.Count == 0 : annotations.Any(ids => ids.Count == 0 ? nodes.Count == 0 : ids.Any(id => nodes.Any(n => entities.Same(id, n))));

    /// <summary>The graph lists all parties of a reciprocal act as initiators: then two of them must be one of each side.</summary>
    private bool HoldsBothSides(GoldEvent gold, EntityAlignment entities) =>
        Recipients.Count == 0
        && Initiators.Any(a => gold.Sources.Any(ids => ids.Any(id => entities.Same(id, a)))
            && Initiators.Any(b => b != a && gold.Targets.Any(ids => ids.Any(id => entities.Same(id, b)))));
}
