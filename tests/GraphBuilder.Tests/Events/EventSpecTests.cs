using System.Globalization;
using GraphBuilder.Events;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;
using GraphBuilder.Tests.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Events;

/// <summary>Runs Specs/events.md with the shipped model, without mentions: participants are words.</summary>
public sealed class EventSpecTests
{
    private static readonly Lazy<Pipeline> Reading = new(() => Pipeline.Build(new WordsStage(), new LanguageStage(Model.Shipped), new EventsStage(EventLexicon.Load())));

    public static TheoryData<string> Sentences => [.. Cases().Select(c => c.Sentence)];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_acts_of_a_sentence_are_read_as_specified(string sentence)
    {
        var expected = Cases().Single(c => c.Sentence == sentence).Acts;
        var article = Reading.Value.Analyze(new Article { Text = sentence, PublishedOn = new DateOnly(2017, 5, 2) });

        Assert.Equal(expected.Select(e => e[0]).Order(StringComparer.Ordinal), article.Events.Select(e => Core(sentence, e)).Order(StringComparer.Ordinal));
        foreach (var act in expected)
        {
            var claim = article.Events.Single(e => Core(sentence, e) == act[0]);
            Assert.All(act[1..], more => Assert.Contains(more, Details(sentence, claim)));
        }
    }

    private static string Core(string text, EventClaim claim) =>
        $"{claim.Type.Code()} {claim.Modality.ToString().ToLowerInvariant()} [{claim.TriggerSpan.Of(text)}] {Words(text, claim.Initiators)} -> {Words(text, claim.Recipients)}".Replace("  ", " ", StringComparison.Ordinal).Trim();

    private static IEnumerable<string> Details(string text, EventClaim claim)
    {
        if (claim.Place is { } place) yield return $"at {place.Span.Of(text)}";
        if (claim.Date is { Start: { } start, End: { } end }) yield return string.Create(CultureInfo.InvariantCulture, $"on {start:yyyy-MM-dd}..{end:yyyy-MM-dd}");
        if (claim.AttributedTo.Count > 0) yield return $"by {Words(text, claim.AttributedTo)}";
        if (claim.About.Count > 0) yield return $"about {Words(text, claim.About)}";
        if (claim.Name is { } name) yield return $"named {name}";
        if (claim.Mode is { } mode) yield return $"mode {mode}";
        if (claim.Reciprocal) yield return "together";
    }

    private static string Words(string text, List<Participant> participants) => string.Join(" + ", participants.Select(p => p.Span.Of(text)));

    private static IEnumerable<(string Sentence, List<string[]> Acts)> Cases()
    {
        string? sentence = null;
        var acts = new List<string[]>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Specs", "events.md")))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                if (sentence is not null) yield return (sentence, acts);
                (sentence, acts) = (line[2..], []);
            }
            else if (sentence is not null && line.StartsWith("- ", StringComparison.Ordinal) && line != "- none") acts.Add(line[2..].Split("; "));
        }
        if (sentence is not null) yield return (sentence, acts);
    }
}
