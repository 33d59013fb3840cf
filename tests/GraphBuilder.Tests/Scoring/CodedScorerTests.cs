using GraphBuilder.Events;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Scoring.Sentences;

namespace GraphBuilder.Tests.Scoring;

public sealed class CodedScorerTests
{
    private const string Text = "Chile will send grain to Peru after Lima asked for it .";

    private static readonly Dictionary<string, string> Countries = new() { ["Lima"] = "PER" };

    [Fact]
    public void A_planned_act_counts_under_its_export_code()
    {
        var score = Score(Gold(PloverType.Agree), a => a.Claim(PloverType.Aid, "send", ["Chile"], ["Peru"], Modality.Planned));

        Assert.Equal(new Share(1, 1), score.TypeRight);
        Assert.Equal(new Share(1, 1), score.ActorsRight);
    }

    [Theory]
    [InlineData(Modality.Denied)]
    [InlineData(Modality.Hypothetical)]
    [InlineData(Modality.Proposed)]
    public void What_is_denied_hypothetical_or_merely_proposed_is_not_exported(Modality modality)
    {
        var score = Score(Gold(PloverType.Aid), a => a.Claim(PloverType.Aid, "send", ["Chile"], ["Peru"], modality));

        Assert.Equal(new Share(0, 1), score.TypeRight);
        Assert.Equal(new Counts(0, 0, 1), score.Micro);
    }

    [Fact]
    public void Every_further_type_costs_precision_once()
    {
        var score = Score(Gold(PloverType.Aid), a =>
        {
            a.Claim(PloverType.Aid, "send", ["Chile"], ["Peru"]);
            a.Claim(PloverType.Request, "asked", ["Lima"], []);
            a.Claim(PloverType.Request, "after", ["Lima"], []);
        });

        Assert.Equal(new Counts(1, 2, 1), score.Micro);
        Assert.Equal(new Share(1, 1), score.TypeRight);
        Assert.Equal(1, score.MacroF1);
    }

    [Fact]
    public void A_neighbouring_type_of_the_same_quad_is_right_by_quad_alone()
    {
        var score = Score(Gold(PloverType.Aid), a => a.Claim(PloverType.Cooperate, "send", [], []));

        Assert.Equal(new Share(0, 1), score.TypeRight);
        Assert.Equal(new Share(1, 1), score.QuadRight);
    }

    [Fact]
    public void A_participant_of_the_coded_country_is_right_wherever_it_stands()
    {
        var score = Score(Gold(PloverType.Aid), a => a.Claim(PloverType.Aid, "send", ["Chile"], ["Lima"], countries: Countries));

        Assert.Equal(new Share(1, 1), score.ActorsRight);
    }

    [Fact]
    public void Initiator_and_recipient_must_be_right_in_one_and_the_same_event()
    {
        var score = Score(Gold(PloverType.Aid), a =>
        {
            a.Claim(PloverType.Aid, "send", ["Chile"], []);
            a.Claim(PloverType.Aid, "grain", [], ["Peru"]);
        });

        Assert.Equal(new Share(0, 1), score.ActorsRight);
    }

    [Fact]
    public void The_wrong_way_round_only_is_a_swap()
    {
        var swapped = Score(Gold(PloverType.Aid), a => a.Claim(PloverType.Aid, "send", ["Peru"], ["Chile"]));
        var both = Score(Gold(PloverType.Aid), a =>
        {
            a.Claim(PloverType.Aid, "send", ["Peru"], ["Chile"]);
            a.Claim(PloverType.Aid, "grain", ["Chile"], ["Peru"]);
        });

        Assert.Equal(new Share(1, 1), swapped.Swaps);
        Assert.Equal(new Share(0, 1), both.Swaps);
        Assert.Equal(new Share(1, 1), both.ActorsRight);
    }

    [Fact]
    public void A_reciprocal_event_is_right_either_way_round_and_with_all_parties_as_initiators()
    {
        var gold = Gold(PloverType.Consult, reciprocal: true);
        var turned = Score(gold, a => a.Claim(PloverType.Consult, "send", ["Peru"], ["Chile"]));
        var together = Score(gold, a => a.Claim(PloverType.Consult, "send", ["Chile", "Peru"], [], reciprocal: true));
        var alone = Score(gold, a => a.Claim(PloverType.Consult, "send", ["Chile"], [], reciprocal: true));

        Assert.Equal(new Share(1, 1), turned.ActorsRight);
        Assert.Equal(new Share(0, 1), turned.Swaps);
        Assert.Equal(new Share(1, 1), together.ActorsRight);
        Assert.Equal(new Share(0, 1), alone.ActorsRight);
    }

    [Fact]
    public void A_missing_gold_span_asks_nothing()
    {
        var gold = Gold(PloverType.Aid) with { Spans = [Span("SRC", "Chile")] };

        var score = Score(gold, a => a.Claim(PloverType.Aid, "send", ["Chile"], []));

        Assert.Equal(new Share(1, 1), score.ActorsRight);
    }

    private static CodedScore Score(CodedSentence gold, Action<AnnotatedArticle> claim) => CodedScorer.Score([gold], a =>
    {
        var analysed = HandMade.Article(a.Text);
        claim(analysed);
        return analysed;
    });

    private static CodedSentence Gold(PloverType code, bool reciprocal = false)
    {
        var role = reciprocal ? "SRC/TAR" : null;
        return new()
        {
            Id = "c",
            Text = Text,
            Events = [new() { Source = "CHLGOV", Target = "PER", Code = code, Reciprocal = reciprocal }],
            Spans = [Span(role ?? "SRC", "Chile"), Span(role ?? "TAR", "Peru"), Span("EVT", "send")],
        };
    }

    private static CodedSpan Span(string role, string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new() { Role = role, Text = words, Start = start, End = start + words.Length };
    }
}
