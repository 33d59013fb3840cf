using GraphBuilder.Events;
using GraphBuilder.Scoring.Articles;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring.Sentences;

/// <summary>Scores sentences whose events are marked word by word.</summary>
public static class SentenceScorer
{
    private const long RightParticipant = 100, SameModality = 1, RightEvent = 1_000_000;

    /// <summary>Analyses each sentence as an article of its own and scores the claims.</summary>
    public static SentenceScore Score(IReadOnlyList<GoldSentence> sentences, Func<Article, AnnotatedArticle> analyse)
    {
        ArgumentNullException.ThrowIfNull(analyse);
        var sums = new Sums();
        foreach (var gold in sentences) Add(sums, gold, analyse(new Article { Text = gold.Text, SourceId = gold.Id, PublishedOn = gold.Date }));
        return sums.ToScore(sentences.Count);
    }

    private static void Add(Sums sums, GoldSentence gold, AnnotatedArticle analysed)
    {
        var claims = analysed.Events;
        var match = ItemMatch<MarkedEvent, EventClaim>.Of(gold.Events, claims, (g, c) => !IsRight(g, c) ? 0
            : RightEvent + RightParticipant * (Pairs(g.Source, c.Initiators) + Pairs(g.Target, c.Recipients)) + (g.Modality == c.Modality ? SameModality : 0));
        var triggers = ItemMatch<MarkedEvent, EventClaim>.Of(gold.Events, claims, (g, c) => g.Trigger.Span.Overlaps(c.TriggerSpan) ? 1 : 0);
        sums.Triggers += new Counts(triggers.Pairs.Count, claims.Count, gold.Events.Count);
        if (gold.Events.Count == 0) sums.FalseAlarms += new Share(claims.Count > 0 ? 1 : 0, 1);
        foreach (var missed in match.Missed) sums.Miss(missed, new(gold.Id, analysed));
        foreach (var invented in match.Invented) sums.Invent(invented, new(gold.Id, analysed));
        foreach (var (right, claim) in match.Pairs) sums.Hit(right, claim, new(gold.Id, analysed));
    }

    private static bool IsRight(MarkedEvent gold, EventClaim claim) => gold.Type == claim.Type && gold.Trigger.Span.Overlaps(claim.TriggerSpan);

    private static int Pairs(IReadOnlyList<MarkedWords> gold, IReadOnlyList<Participant> found) => Match(gold, found).Pairs.Count;

    private static ItemMatch<MarkedWords, Participant> Match(IReadOnlyList<MarkedWords> gold, IReadOnlyList<Participant> found) =>
        ItemMatch<MarkedWords, Participant>.Of(gold, found, (g, f) => g.Span.Overlaps(f.Span) ? 1 : 0);

    private sealed class Sums
    {
        private readonly Dictionary<PloverType, Counts> _types = PloverTypes.All.ToDictionary(t => t, _ => default(Counts));
        private readonly List<Judged> _judged = [];
        private readonly List<Finding> _findings = [];
        private Share _modality, _swaps;
        private Counts _participants;

        public Counts Triggers { get; set; }

        public Share FalseAlarms { get; set; }

        public void Miss(MarkedEvent gold, Record record)
        {
            _types[gold.Type] += new Counts(0, 0, 1);
            _participants += new Counts(0, 0, gold.Source.Count + gold.Target.Count);
            _findings.Add(record.Finding(FindingKind.Missed, FindingSubject.Event, $"{gold.Type.Code()} {Words(gold.Source)} -> {Words(gold.Target)} [{gold.Trigger.Text}] {gold.Modality}", gold.Trigger.Span));
        }

        public void Invent(EventClaim claim, Record record)
        {
            _types[claim.Type] += new Counts(0, 1, 0);
            _participants += new Counts(0, claim.Initiators.Count + claim.Recipients.Count, 0);
            _judged.Add(new(claim.Confidence, false));
            _findings.Add(record.Finding(FindingKind.Invented, FindingSubject.Event, record.Describe(claim), claim.TriggerSpan, claim));
        }

        public void Hit(MarkedEvent gold, EventClaim claim, Record record)
        {
            _types[gold.Type] += new Counts(1, 1, 1);
            _judged.Add(new(claim.Confidence, true));
            _modality += new Share(gold.Modality == claim.Modality ? 1 : 0, 1);
            if (gold.Modality != claim.Modality)
                _findings.Add(record.Finding(FindingKind.Remodalled, FindingSubject.Event, $"{record.Describe(claim)}, should be {gold.Modality}", claim.TriggerSpan, claim));
            HitSide(gold.Source, claim.Initiators, claim.Recipients, claim, record);
            HitSide(gold.Target, claim.Recipients, claim.Initiators, claim, record);
        }

        public SentenceScore ToScore(int sentences) => new()
        {
            Sentences = sentences,
            Events = _types.Values.Aggregate(default(Counts), Counts.Add),
            Triggers = Triggers,
            Types = _types,
            Modality = _modality,
            Participants = _participants,
            Swaps = _swaps,
            FalseAlarms = FalseAlarms,
            Judged = _judged,
            Findings = _findings,
        };

        private void HitSide(IReadOnlyList<MarkedWords> gold, List<Participant> same, List<Participant> other, EventClaim claim, Record record)
        {
            var match = Match(gold, same);
            var swapped = match.Missed.Where(g => other.Exists(p => p.Span.Overlaps(g.Span)) && !same.Exists(p => p.Span.Overlaps(g.Span))).ToList();
            _participants += new Counts(match.Pairs.Count, same.Count, gold.Count);
            _swaps += new Share(swapped.Count, gold.Count);
            var side = ReferenceEquals(same, claim.Initiators) ? "initiator" : "recipient";
            foreach (var missed in match.Missed)
                _findings.Add(record.Finding(swapped.Contains(missed) ? FindingKind.Swapped : FindingKind.Missed, FindingSubject.Participant, $"{side} {missed.Text} of {record.Describe(claim)}", claim.TriggerSpan, claim));
            foreach (var invented in match.Invented)
                _findings.Add(record.Finding(FindingKind.Invented, FindingSubject.Participant, $"{side} {record.Words(invented)} of {record.Describe(claim)}", claim.TriggerSpan, claim));
        }

        private static string Words(IReadOnlyList<MarkedWords> words) => words.Count == 0 ? "-" : string.Join("+", words.Select(w => w.Text));
    }
}
