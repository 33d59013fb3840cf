using GraphBuilder.Events;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Scoring.Sentences;

namespace GraphBuilder.Tests.Scoring;

public sealed class SentenceScorerTests
{
    private const string Text = "Ministers accused rebels of raids and praised farmers .";

    [Fact]
    public void An_event_is_right_when_trigger_overlaps_and_type_is_the_same()
    {
        var score = Score([Gold(PloverType.Accuse, "accused", ["Ministers"], ["rebels"])], a => a.Claim(PloverType.Accuse, "accused", ["Ministers"], ["rebels"]));

        Assert.Equal(new Counts(1, 1, 1), score.Events);
        Assert.Equal(new Counts(2, 2, 2), score.Participants);
        Assert.Equal(new Share(1, 1), score.Modality);
    }

    [Fact]
    public void A_wrong_type_is_a_miss_and_an_invention_but_the_trigger_is_right()
    {
        var score = Score([Gold(PloverType.Accuse, "accused", [], [])], a => a.Claim(PloverType.Threaten, "accused", [], []));

        Assert.Equal(new Counts(0, 1, 1), score.Events);
        Assert.Equal(new Counts(1, 1, 1), score.Triggers);
        Assert.Equal(new Counts(0, 1, 0), score.Types[PloverType.Threaten]);
        Assert.Equal([FindingKind.Missed, FindingKind.Invented], score.Findings.Select(f => f.Kind));
    }

    [Fact]
    public void Two_claims_on_one_trigger_count_as_one_hit_and_one_invention()
    {
        var score = Score([Gold(PloverType.Accuse, "accused", ["Ministers"], [])], a =>
        {
            a.Claim(PloverType.Accuse, "accused", ["rebels"], []);
            a.Claim(PloverType.Accuse, "accused", ["Ministers"], []);
        });

        Assert.Equal(new Counts(1, 2, 1), score.Events);
        Assert.Equal(new Counts(1, 2, 1), score.Participants);
    }

    [Fact]
    public void Participants_of_missed_events_are_missed_and_those_of_invented_events_invented()
    {
        var score = Score([Gold(PloverType.Accuse, "accused", ["Ministers"], ["rebels"])], a => a.Claim(PloverType.Support, "praised", ["Ministers"], ["farmers"]));

        Assert.Equal(new Counts(0, 2, 2), score.Participants);
    }

    [Fact]
    public void Exchanged_sides_are_swaps_as_well_as_wrong_participants()
    {
        var score = Score([Gold(PloverType.Accuse, "accused", ["Ministers"], ["rebels"])], a => a.Claim(PloverType.Accuse, "accused", ["rebels"], ["Ministers"]));

        Assert.Equal(new Counts(0, 2, 2), score.Participants);
        Assert.Equal(new Share(2, 2), score.Swaps);
    }

    [Fact]
    public void A_participant_named_on_both_sides_is_no_swap()
    {
        var score = Score([Gold(PloverType.Accuse, "accused", ["Ministers"], [])], a => a.Claim(PloverType.Accuse, "accused", ["Ministers"], ["Ministers"]));

        Assert.Equal(new Counts(1, 2, 1), score.Participants);
        Assert.Equal(new Share(0, 1), score.Swaps);
    }

    [Fact]
    public void Modality_is_counted_on_right_events_alone()
    {
        var score = Score(
            [Gold(PloverType.Accuse, "accused", [], []), Gold(PloverType.Support, "praised", [], [])],
            a => a.Claim(PloverType.Accuse, "accused", [], [], Modality.Denied));

        Assert.Equal(new Share(0, 1), score.Modality);
    }

    [Fact]
    public void A_sentence_without_an_act_that_gets_one_is_a_false_alarm_once()
    {
        var score = Score([], a =>
        {
            a.Claim(PloverType.Accuse, "accused", [], []);
            a.Claim(PloverType.Support, "praised", [], []);
        });

        Assert.Equal(new Share(1, 1), score.FalseAlarms);
        Assert.Equal(new Counts(0, 2, 0), score.Events);
    }

    [Fact]
    public void Macro_F1_is_the_mean_over_the_types_of_the_gold()
    {
        var score = Score(
            [Gold(PloverType.Accuse, "accused", [], []), Gold(PloverType.Support, "praised", [], [])],
            a =>
            {
                a.Claim(PloverType.Accuse, "accused", [], []);
                a.Claim(PloverType.Assault, "raids", [], []);
            });

        Assert.Equal(0.5, score.MacroF1);
    }

    [Fact]
    public void The_publication_date_reaches_the_analysis()
    {
        DateOnly? seen = null;
        SentenceScorer.Score([new GoldSentence { Id = "s", Text = Text, Events = [], Date = new(2021, 4, 5) }], a =>
        {
            seen = a.PublishedOn;
            return HandMade.Article(a.Text);
        });

        Assert.Equal(new DateOnly(2021, 4, 5), seen);
    }

    private static SentenceScore Score(IReadOnlyList<MarkedEvent> gold, Action<AnnotatedArticle> claim) =>
        SentenceScorer.Score([new GoldSentence { Id = "s", Text = Text, Events = gold }], a =>
        {
            var analysed = HandMade.Article(a.Text);
            claim(analysed);
            return analysed;
        });

    private static MarkedEvent Gold(PloverType type, string trigger, string[] sources, string[] targets) =>
        new() { Type = type, Modality = Modality.Asserted, Trigger = Words(trigger), Source = [.. sources.Select(Words)], Target = [.. targets.Select(Words)] };

    private static MarkedWords Words(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new() { Text = words, Start = start, End = start + words.Length };
    }
}
