using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring.Articles;

/// <summary>What else there is to say about events once they are paired with gold: direction, modality, date, place, attribution.</summary>
internal sealed class EventDetails(string doc, EntityAlignment entities, AnnotatedArticle? analysed, ItemMatch<GoldEvent, PredictedEvent> events)
{
    private IEnumerable<(GoldEvent Gold, ClaimNode Claim)> Matched => events.Pairs.Where(p => !p.Gold.Optional).Select(p => (p.Gold, p.Found.ClaimFor(p.Gold)));

    private IEnumerable<GoldEvent> Missed => events.Missed.Where(e => !e.Optional);

    public static bool HasModalityOf(GoldEvent gold, ClaimNode claim) =>
        Enum.TryParse<Modality>(claim.Modality, ignoreCase: true, out var modality) && gold.Modalities.Contains(modality);

    public static bool HasDateOf(GoldEvent gold, ClaimNode claim) =>
        claim.DateStart is { } start && gold.Dates.Any(d => GoldPeriod.TryParse(d, out var period) && period.Accepts(start, claim.DateEnd ?? start));

    public Share Swaps()
    {
        var swapped = SwappedEvents().Count;
        return new(swapped, events.Pairs.Select(p => p.Gold).Concat(Missed).Count(e => !e.Optional && !e.Reciprocal));
    }

    public Share Modality() => new(Matched.Count(m => HasModalityOf(m.Gold, m.Claim)), Matched.Count());

    public Counts Dates() => Count(m => HasDateOf(m.Gold, m.Claim), c => c.DateStart is not null, g => g.Dates.Count > 0);

    public Counts Places() => Count(m => m.Gold.Place is { } g && m.Claim.Place is { } p && entities.Same(g, p), c => c.Place is not null, g => g.Place is not null);

    public Counts Attribution() => Count(m => m.Gold.AttributedTo is { } g && m.Claim.AttributedTo.Any(a => entities.Same(g, a)), c => c.AttributedTo.Count > 0, g => g.AttributedTo is not null);

    public IReadOnlyList<Judged> Judged() =>
    [
        .. events.Pairs.Where(p => !p.Gold.Optional).SelectMany(p => p.Found.Claims, (_, c) => new Judged(c.Confidence, true)),
        .. events.Invented.SelectMany(e => e.Claims, (_, c) => new Judged(c.Confidence, false)),
    ];

    public IEnumerable<Finding> Findings()
    {
        var swapped = SwappedEvents();
        foreach (var gold in Missed)
        {
            var (sentence, trigger) = Evidence(gold);
            var what = $"{gold.Id} {gold.Type.Code()} {Sides(gold.Sources)} -> {Sides(gold.Targets)} [{string.Join(" | ", gold.Triggers)}]{(gold.Core ? " (core)" : "")}";
            yield return new(swapped.Contains(gold) ? FindingKind.Swapped : FindingKind.Missed, FindingSubject.Event, doc, what)
            {
                SentenceText = sentence?.TextOf(analysed!.Text) ?? gold.Evidence,
                Sentence = sentence,
                Model = ModelView.At(sentence, trigger),
            };
        }
        foreach (var claim in events.Invented.SelectMany(e => e.Claims)) yield return Of(FindingKind.Invented, claim, Describe(claim));
        foreach (var (gold, claim) in Matched)
            if (!HasModalityOf(gold, claim))
                yield return Of(FindingKind.Remodalled, claim, $"{Describe(claim)}, should be {string.Join(" or ", gold.Modalities)}");
    }

    private Counts Count(Func<(GoldEvent Gold, ClaimNode Claim), bool> right, Func<ClaimNode, bool> found, Func<GoldEvent, bool> wanted) =>
        new(Matched.Count(right), Matched.Count(m => found(m.Claim)), Matched.Count(m => wanted(m.Gold)));

    private HashSet<GoldEvent> SwappedEvents()
    {
        var missed = Missed.ToList();
        return [.. ItemMatch<GoldEvent, PredictedEvent>.Of(missed, events.Invented, (g, f) => f.IsSwapOf(g, entities) ? 1 + PredictedEvent.EvidenceFit(g, f.ClaimFor(g)) : 0).Pairs.Select(p => p.Gold)];
    }

    private Finding Of(FindingKind kind, ClaimNode claim, string what)
    {
        var sentence = analysed?.Sentences.Find(s => s.Span.Overlaps(new(claim.TriggerStart, claim.TriggerEnd)));
        return new(kind, FindingSubject.Event, doc, what)
        {
            SentenceText = claim.Sentence,
            Sentence = sentence,
            Rule = claim.Rule,
            Confidence = claim.Confidence,
            Model = ModelView.At(sentence, new(claim.TriggerStart, claim.TriggerEnd)),
        };
    }

    private (Sentence? Sentence, TextSpan Trigger) Evidence(GoldEvent gold)
    {
        if (gold.Evidence is null || analysed is null) return default;
        var evidence = FoldedName.Of(gold.Evidence);
        var sentence = analysed.Sentences.Find(s => FoldedName.Of(s.TextOf(analysed.Text)).Contains(evidence, StringComparison.Ordinal));
        if (sentence is null) return default;
        foreach (var trigger in gold.Triggers)
            if (analysed.Text.IndexOf(trigger, sentence.Span.Start, sentence.Span.Length, StringComparison.Ordinal) is var at and >= 0)
                return (sentence, new(at, at + trigger.Length));
        return (sentence, default);
    }

    private static string Describe(ClaimNode claim) =>
        $"{claim.Type} {Ids(claim.Initiators)} -> {Ids(claim.Recipients)} [{claim.Trigger}] {claim.Modality}{(claim.Reciprocal ? ", reciprocal" : "")}";

    private static string Ids(IReadOnlyList<string> ids) => ids.Count == 0 ? "-" : string.Join("+", ids);

    private static string Sides(IReadOnlyList<IReadOnlyList<string>> annotations) => string.Join("/", annotations.Select(Ids).Distinct(StringComparer.Ordinal));
}
