using GraphBuilder.Events;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Scoring.Sentences;

/// <summary>Scores sentences that carry one PLOVER code each.</summary>
public static class CodedScorer
{
    /// <summary>Analyses each sentence as an article of its own and scores what its claims export.</summary>
    public static CodedScore Score(IReadOnlyList<CodedSentence> sentences, Func<Article, AnnotatedArticle> analyse)
    {
        ArgumentNullException.ThrowIfNull(analyse);
        var types = PloverTypes.All.ToDictionary(t => t, _ => default(Counts));
        var findings = new List<Finding>();
        var (typeRight, quadRight, actorsRight, swaps) = (0, 0, 0, 0);
        foreach (var gold in sentences)
        {
            var analysed = analyse(new Article { Text = gold.Text, SourceId = gold.Id, PublishedOn = gold.Date });
            var record = new Record(gold.Id, analysed);
            var wanted = gold.Events[0].Code;
            var exported = analysed.Events.Select(c => (Claim: c, Code: ExportOf(c))).Where(e => e.Code is not null).ToList();
            var codes = exported.Select(e => e.Code!.Value).Distinct().ToList();
            foreach (var code in codes) types[code] += new Counts(code == wanted ? 1 : 0, 1, 0);
            types[wanted] += new Counts(0, 0, 1);
            if (codes.Exists(c => c.Quad() == wanted.Quad())) quadRight++;
            var actors = new CodedActors(gold);
            var ofType = exported.Where(e => e.Code == wanted).Select(e => e.Claim).ToList();
            if (ofType.Count > 0) typeRight++;
            else findings.Add(record.Finding(FindingKind.Missed, FindingSubject.Event, $"{wanted.Code()} {actors.Describe()}", actors.EventSpan));
            if (ofType.Exists(actors.AreIn)) actorsRight++;
            else if (ofType.Count > 0)
            {
                var swapped = ofType.Find(actors.AreSwappedIn);
                if (swapped is not null) swaps++;
                var claim = swapped ?? ofType[0];
                findings.Add(record.Finding(swapped is null ? FindingKind.Missed : FindingKind.Swapped, FindingSubject.Participant, $"{actors.Describe()} in {record.Describe(claim)}", claim.TriggerSpan, claim));
            }
            foreach (var (claim, code) in exported.Where(e => e.Code != wanted))
                findings.Add(record.Finding(FindingKind.Invented, FindingSubject.Event, $"{record.Describe(claim)}, exported as {code!.Value.Code()} for {wanted.Code()}", claim.TriggerSpan, claim));
        }
        return new()
        {
            Sentences = sentences.Count,
            TypeRight = new(typeRight, sentences.Count),
            QuadRight = new(quadRight, sentences.Count),
            Types = types,
            ActorsRight = new(actorsRight, sentences.Count),
            Swaps = new(swaps, sentences.Count),
            Findings = findings,
        };
    }

    private static PloverType? ExportOf(EventClaim claim) =>
        claim.Modality is Modality.Denied or Modality.Hypothetical or Modality.Proposed ? null : PloverExport.Type(claim.Type, claim.Modality, claim.Polarity);
}
