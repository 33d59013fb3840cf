using GraphBuilder.Events;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring.Sentences;

/// <summary>Initiator and recipient of a coded sentence: a participant is right when it touches the marked words or belongs to the coded country.</summary>
internal sealed class CodedActors(CodedSentence gold)
{
    private const int CountryCodeLength = 3;

    private readonly List<TextSpan> _sources = SpansOf(gold, "SRC"), _targets = SpansOf(gold, "TAR");
    private readonly HashSet<string> _sourceCountries = CountriesOf(gold.Events.Select(e => e.Source)), _targetCountries = CountriesOf(gold.Events.Select(e => e.Target));
    private readonly bool _reciprocal = gold.Events.Any(e => e.Reciprocal);

    public TextSpan EventSpan { get; } = gold.Spans.Where(s => s.Role == "EVT").Select(s => s.Span).FirstOrDefault();

    public bool AreIn(EventClaim claim) =>
        Are(claim.Initiators, claim.Recipients)
        || (_reciprocal && (Are(claim.Recipients, claim.Initiators) || (claim.Recipients.Count == 0 && HoldBothSides(claim.Initiators))));

    public bool AreSwappedIn(EventClaim claim) => !_reciprocal && !AreIn(claim) && Are(claim.Recipients, claim.Initiators);

    public string Describe() => $"{Side(_sources, gold.Events.Select(e => e.Source))} -> {Side(_targets, gold.Events.Select(e => e.Target))}";

    private bool Are(List<Participant> sources, List<Participant> targets) =>
        (_sources.Count == 0 || sources.Exists(IsSource)) && (_targets.Count == 0 || targets.Exists(IsTarget));

    /// <summary>Claims list all parties of a reciprocal act as initiators: then two of them must be one of each side.</summary>
    private bool HoldBothSides(List<Participant> parties) => parties.Exists(a => IsSource(a) && parties.Exists(b => b != a && IsTarget(b)));

    private bool IsSource(Participant participant) => Touches(participant, _sources) || Belongs(participant, _sourceCountries);

    private bool IsTarget(Participant participant) => Touches(participant, _targets) || Belongs(participant, _targetCountries);

    private static bool Touches(Participant participant, List<TextSpan> spans) => spans.Exists(participant.Span.Overlaps);

    private static bool Belongs(Participant participant, HashSet<string> countries) => participant.Entity?.Country is { } country && countries.Contains(country);

    private static List<TextSpan> SpansOf(CodedSentence gold, string role) => [.. gold.Spans.Where(s => s.Role == role || s.Role == "SRC/TAR").Select(s => s.Span)];

    /// <summary>International codes (IGO, IMG) stand in the same place; no entity has them as its country.</summary>
    private static HashSet<string> CountriesOf(IEnumerable<string> codes) =>
        codes.Where(c => c.Length >= CountryCodeLength).Select(c => c[..CountryCodeLength]).ToHashSet(StringComparer.Ordinal);

    private string Side(List<TextSpan> spans, IEnumerable<string> codes) =>
        $"{string.Join("+", spans.Select(s => s.Of(gold.Text)))} ({string.Join("+", codes.Distinct(StringComparer.Ordinal))})";
}
