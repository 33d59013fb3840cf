using GraphBuilder.Events;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Readers;

namespace GraphBuilder.Tests.Events.Lexicon;

public sealed class EventLexiconTests
{
    private static readonly EventLexicon Shipped = EventLexicon.Load();

    [Fact]
    public void The_shipped_files_hold_together() => Assert.True(Shipped.Count > 2500);

    [Fact]
    public void The_version_is_a_short_hash_of_the_data() => Assert.Matches("^[0-9a-f]{12}$", Shipped.Version);

    [Fact]
    public void Every_type_has_verbs_and_nouns() =>
        Assert.All(PloverTypes.All, t => Assert.Equal([".n", ".v"], Shipped.Entries.Where(e => e.Type == t).Select(e => e.Id[^2..]).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_frame_in_use_says_who_acts() => Assert.All(Shipped.Entries, e => Assert.NotEmpty(e.Frame.Initiator));

    [Fact]
    public void Shares_of_the_acts_of_a_sense_add_up_to_one_at_most() => Assert.All(Shipped.Entries, e => Assert.InRange(e.ActChance, 0, 1.05));

    [Fact]
    public void The_policy_covers_every_type()
    {
        var policy = EventPolicy.Load();

        Assert.All(PloverTypes.All, t => Assert.InRange(policy.Threshold(t), 0.3, 0.9));
    }

    [Fact]
    public void The_sense_with_the_most_conditions_comes_first() => Assert.True(Shipped.Senses("call", verb: true)[0].Conditions.Count > 0);

    [Theory]
    [InlineData("a.v\tattack\tsbj:x\tASSAULT\t-\tsubj-obj\t0.5\t-", "unknown condition")]
    [InlineData("a.v\tattack\t-\tATTACK\t-\tsubj-obj\t0.5\t-", "unknown type")]
    [InlineData("a.v\tattack\t-\tASSAULT\t-\tnowhere\t0.5\t-", "unknown frame")]
    [InlineData("a.v\tattack\t-\tASSAULT\t-\tsubj-obj\t1.5\t-", "a chance lies")]
    [InlineData("a.v\tattack\tobj:@no\tASSAULT\t-\tsubj-obj\t0.5\t-", "unknown class")]
    [InlineData("a.v\tattack\tprt\tASSAULT\t-\tsubj-obj\t0.5\t-", "names no word")]
    [InlineData("a.v\tattack\t-\tASSAULT\t-\tsubj-obj\t0.5", "columns expected")]
    [InlineData("a.v\tattack\t-\tASSAULT\t-\tsubj-obj\t0.5\tPROTEST", "no type with its chance")]
    public void A_malformed_line_is_named(string line, string fault) => Assert.Contains(fault, Assert.Throws<InvalidDataException>(() => With(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_senses_under_the_same_conditions_conflict() =>
        Assert.Contains("same conditions", Assert.Throws<InvalidDataException>(() => With("a.v\tattack\t-\tASSAULT\t-\tsubj-obj\t0.5\t-", "b.v\tattack\t-\tACCUSE\t-\tsubj-obj\t0.5\t-")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_id_stands_once() =>
        Assert.Contains("stands twice", Assert.Throws<InvalidDataException>(() => With("a.v\tattack\t-\tASSAULT\t-\tsubj-obj\t0.5\t-", "a.v\tbomb\t-\tASSAULT\t-\tsubj-obj\t0.5\t-")).Message, StringComparison.Ordinal);

    private static EventLexicon With(params string[] verbs) => EventLexicon.Load(file => (file switch
    {
        "verbs" => verbs,
        "frames" => ["subj-obj\t-\tsubj\tobj"],
        _ => [],
    }).Select(l => l.Split('\t')));
}
