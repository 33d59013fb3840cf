using GraphBuilder.Events;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Scoring.Revisions;

namespace GraphBuilder.Tests.Scoring;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("The U.S.A.", "usa")]
    [InlineData("Asunción", "asuncion")]
    [InlineData("al-Haddad", "al haddad")]
    [InlineData("  St.  John’s ", "st johns")]
    [InlineData("Theodora", "theodora")]
    public void Names_are_compared_without_case_accents_punctuation_and_article(string name, string folded) => Assert.Equal(folded, FoldedName.Of(name));

    [Theory]
    [InlineData("2021-04-05", "2021-04-05", "2021-04-05", true)]
    [InlineData("2021-04-05", "2021-04-05", "2021-04-06", true)]
    [InlineData("2021-04-05", "2021-04-04", "2021-04-05", false)]
    [InlineData("2021-04-01", "2021-04-01", "2021-04-30", false)]
    [InlineData("2021-04", "2021-04-20", "2021-04-30", true)]
    [InlineData("2021-04", "2021-01-01", "2021-12-31", false)]
    [InlineData("2021", "2021-01-01", "2021-12-31", true)]
    public void A_date_is_right_when_it_begins_in_the_gold_period_and_is_no_vaguer(string gold, string start, string end, bool right)
    {
        Assert.True(GoldPeriod.TryParse(gold, out var period));
        Assert.Equal(right, period.Accepts(DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")));
    }

    [Fact]
    public void Every_third_record_is_held()
    {
        IReadOnlyList<int> records = [1, 2, 3, 4, 5, 6, 7];

        Assert.Equal([3, 6], records.In(Fold.Held));
        Assert.Equal([1, 2, 4, 5, 7], records.In(Fold.Open));
        Assert.Equal(records, records.In(Fold.All));
    }

    [Fact]
    public void Reliability_sets_promise_beside_outcome()
    {
        var reliability = Reliability.Of([new(0.81, true), new(0.85, false), new(0.2, false), new(1, true)]);

        Assert.Equal([0.2, 0.8, 0.9], reliability.Bins.Select(b => b.From));
        Assert.Equal([new Share(0, 1), new Share(1, 2), new Share(1, 1)], reliability.Bins.Select(b => b.Right));
        Assert.Equal((0.2 + 0.33 * 2 + 0) / 4, reliability.CalibrationError, 6);
    }

    [Fact]
    public void Two_runs_differ_in_claims_gained_lost_and_altered_and_not_in_confidence()
    {
        var report = RevisionReport.Between(
            Run(a =>
            {
                a.Claim(PloverType.Accuse, "accused", ["Ann"], ["Bo"]);
                a.Claim(PloverType.Support, "praised", ["Bo"], []);
                a.Claim(PloverType.Assault, "raids", [], []);
            }),
            Run(a =>
            {
                a.Claim(PloverType.Accuse, "accused", ["Ann"], ["Bo"], confidence: 0.3);
                a.Claim(PloverType.Support, "praised", ["Bo"], ["Cy"], Modality.Planned);
                a.Claim(PloverType.Protest, "march", [], []);
            }));

        Assert.Equal(1, report.Unchanged);
        Assert.Equal(["march"], report.Gained.Select(c => c.Trigger));
        Assert.Equal(["raids"], report.Lost.Select(c => c.Trigger));
        Assert.Equal(["modality asserted -> planned", "recipients - -> Cy"], Assert.Single(report.Altered).Differences);
    }

    [Fact]
    public void A_sentence_that_only_one_run_has_is_not_compared()
    {
        var report = RevisionReport.Between(Run(a => a.Claim(PloverType.Accuse, "accused", [], [])), Snapshot.Of([("other", HandMade.Article("Nothing happened ."))]));

        Assert.Empty(report.Lost);
        Assert.Equal(2, report.SentencesNotShared);
    }

    [Fact]
    public void A_snapshot_survives_writing_and_reading()
    {
        var json = Run(a => a.Claim(PloverType.Accuse, "accused", ["Ann"], ["Bo"])).ToJson();

        Assert.Equal(json, Snapshot.FromJson(json).ToJson());
        Assert.Throws<FormatException>(() => Snapshot.FromJson("{}"));
    }

    private static Snapshot Run(Action<AnnotatedArticle> claim)
    {
        var article = HandMade.Article("Ann accused Bo of raids and praised Cy for the march .");
        claim(article);
        return Snapshot.Of([("doc", article)]);
    }
}
