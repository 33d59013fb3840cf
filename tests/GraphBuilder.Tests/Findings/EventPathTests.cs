using GraphBuilder.App.Findings;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Relations;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Findings;

public class EventPathTests
{
    private static readonly GraphReader Archive = new(GraphProjection.Project(
    [
        new ArticleSketch("1").Event(PloverType.Consult, ["country:NOR", "country:POL"], [], reciprocal: true).Build(),
        new ArticleSketch("2").Event(PloverType.Accuse, ["country:POL"], ["country:PER"]).Relation(RelationType.HoldsOffice, "person:ada-lima", "country:PER").Build(),
        new ArticleSketch("3").Event(PloverType.Aid, ["country:GHA"], ["country:KEN"]).Build(),
    ]));

    [Fact]
    public void A_path_goes_through_events_and_relations_with_a_sentence_for_each_step()
    {
        var path = new EventPath(Archive).Between("country:NOR", "person:ada-lima");
        Assert.Equal(["country:POL", "country:PER", "person:ada-lima"], path.Select(step => step.To.Id));
        Assert.Equal("CONSULT", path[0].Event?.Type);
        Assert.Equal("ACCUSE", path[1].Event?.Type);
        Assert.Equal("HOLDS_OFFICE", path[2].Relation?.Type);
        Assert.All(path, step => Assert.NotEmpty((step.Event?.Evidence ?? step.Relation!.Evidence)[0].Sentence));
    }

    [Fact]
    public void What_nothing_connects_has_no_path() => Assert.Empty(new EventPath(Archive).Between("country:NOR", "country:KEN"));
}
