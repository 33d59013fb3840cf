using GraphBuilder.Events;
using GraphBuilder.Graph;

namespace GraphBuilder.Tests.Graph;

public class EventStatusTests
{
    private const string Ann = "person:ann-lee";
    private const string Bo = "person:bo-day";

    [Theory]
    [InlineData("occurred", Modality.Asserted)]
    [InlineData("occurred", Modality.Historical, Modality.Planned)]
    [InlineData("occurred", Modality.Rumoured, Modality.Asserted, Modality.Hypothetical)]
    [InlineData("cancelled", Modality.Cancelled, Modality.Asserted)]
    [InlineData("denied", Modality.Denied, Modality.Denied)]
    [InlineData("planned", Modality.Proposed, Modality.Planned, Modality.Denied)]
    [InlineData("proposed", Modality.Hypothetical, Modality.Proposed, Modality.Rumoured)]
    [InlineData("hypothetical", Modality.Rumoured, Modality.Hypothetical)]
    [InlineData("rumoured", Modality.Rumoured, Modality.Denied)]
    public void The_status_is_the_first_that_the_claims_of_one_source_allow(string status, params Modality[] modalities)
    {
        var article = new ArticleSketch("1");
        foreach (var modality in modalities) article.Event(PloverType.Assault, [Ann], [Bo], modality);

        Assert.Equal(status, Status(article));
    }

    [Fact]
    public void What_one_source_asserts_and_another_denies_is_disputed()
    {
        var article = new ArticleSketch("1").Event(PloverType.Assault, [Ann], [Bo], Modality.Cancelled).Event(PloverType.Assault, [Ann], [Bo]).Event(PloverType.Assault, [Ann], [Bo], Modality.Denied, says: [Ann]);

        Assert.Equal("disputed", Status(article));
    }

    [Fact]
    public void A_publisher_is_one_source_and_two_publishers_are_two()
    {
        ArticleSketch Report(string id, string publisher, Modality modality) => new ArticleSketch(id) { Publisher = publisher }.Event(PloverType.Assault, [Ann], [Bo], modality);

        Assert.Equal("occurred", Status(Report("1", "Courier", Modality.Asserted), Report("2", "Courier", Modality.Denied)));
        Assert.Equal("disputed", Status(Report("1", "Courier", Modality.Asserted), Report("2", "Herald", Modality.Denied)));
    }

    [Fact]
    public void A_negated_act_is_a_denied_one()
    {
        Assert.Equal("denied", Status(new ArticleSketch("1").Event(PloverType.Assault, [Ann], [Bo], Modality.Asserted, Polarity.Negative)));
        Assert.Equal("cancelled", Status(new ArticleSketch("1").Event(PloverType.Assault, [Ann], [Bo], Modality.Cancelled, Polarity.Negative)));
    }

    private static string? Status(params ArticleSketch[] articles) =>
        Assert.Single(GraphProjection.Project(articles.Select(article => article.Build())).Nodes, node => node.Labels[0] == "Event").Properties.TextOf("status");
}
