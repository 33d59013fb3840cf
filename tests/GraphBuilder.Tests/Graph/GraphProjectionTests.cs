using CsCheck;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph;

public class GraphProjectionTests
{
    private const string Ann = "person:ann-lee";
    private const string Bo = "person:bo-day";
    private const string Cy = "person:cy-fox";
    private const string France = "country:FRA";

    private static readonly DateOnly May2 = new(2024, 5, 2);

    [Fact]
    public void Two_articles_about_the_same_call_are_one_event_with_two_claims()
    {
        ArticleSketch Report(string id, int day) => new ArticleSketch(id) { PublishedOn = new DateOnly(2024, 5, day) }.Event(PloverType.Consult, [Ann, Bo], [], mode: "phone", date: May2, reciprocal: true, confidence: day / 10.0);

        var graph = GraphProjection.Project([Report("1", 3), Report("2", 4)]);

        var call = Assert.Single(graph.Nodes, node => node.Labels[0] == "Event").Properties;
        Assert.Equal(2, call.WholeOf("claims"));
        Assert.Equal(2, call.WholeOf("articles"));
        Assert.Equal(new DateOnly(2024, 5, 3), call.DayOf("firstReported"));
        Assert.Equal(new DateOnly(2024, 5, 4), call.DayOf("lastReported"));
        Assert.Equal(new PropertyValue.Number(1.5), call["score"]);
        Assert.Equal(1, call.WholeOf("quad"));
        var tie = Assert.Single(graph.Edges, edge => edge.Type == "CONSULT");
        Assert.Equal((Ann, Bo), (tie.From, tie.To));
        Assert.Equal((1, 2, 2), (tie.Properties.WholeOf("events"), tie.Properties.WholeOf("claims"), tie.Properties.WholeOf("articles")));
        Assert.Equal(new PropertyValue.Number(0.4), tie.Properties["confidence"]);
        Assert.Equal((May2, May2), (tie.Properties.DayOf("firstDate"), tie.Properties.DayOf("lastDate")));
    }

    [Fact]
    public void A_reciprocal_event_ties_each_pair_once_from_the_lower_id()
    {
        var graph = GraphProjection.Project([new ArticleSketch("1").Event(PloverType.Consult, [Cy, Bo], [Ann], reciprocal: true)]);

        var ties = graph.Edges.Where(edge => edge.Type == "CONSULT").ToList();
        Assert.Equal([(Ann, Bo), (Ann, Cy), (Bo, Cy)], ties.Select(tie => (tie.From, tie.To)));
        Assert.All(ties, tie => Assert.Equal(new PropertyValue.Flag(true), tie.Properties["reciprocal"]));
    }

    [Fact]
    public void A_directed_event_ties_each_initiator_to_each_recipient()
    {
        var graph = GraphProjection.Project([new ArticleSketch("1").Event(PloverType.Accuse, [Ann, Bo], [Bo, France])]);

        var ties = graph.Edges.Where(edge => edge.Type == "ACCUSE").ToList();
        Assert.Equal([(Ann, France), (Ann, Bo), (Bo, France)], ties.Select(tie => (tie.From, tie.To)));
        Assert.All(ties, tie => Assert.False(tie.Properties.ContainsKey("reciprocal")));
    }

    [Fact]
    public void Planned_and_denied_events_are_counted_apart()
    {
        var graph = GraphProjection.Project([new ArticleSketch("1")
            .Event(PloverType.Accuse, [Ann], [Bo])
            .Event(PloverType.Accuse, [Ann], [Bo], Modality.Planned, date: May2)
            .Event(PloverType.Accuse, [Ann], [Bo], Modality.Denied, date: May2.AddDays(1))]);

        var tie = Assert.Single(graph.Edges, edge => edge.Type == "ACCUSE").Properties;
        Assert.Equal((3, 1, 1), (tie.WholeOf("events"), tie.WholeOf("planned"), tie.WholeOf("denied")));
    }

    [Fact]
    public void Participants_place_subject_and_source_are_edges_of_the_event_and_the_claim()
    {
        ArticleGraph article = new ArticleSketch("1").Event(PloverType.Accuse, [Ann], [Bo], place: "place:FRA-lyon", about: [France], says: [Cy]);
        var claim = article.Claims[0];

        var edges = GraphProjection.Project([article]).Edges.Select(edge => (edge.Type, edge.From, edge.To)).ToList();

        Assert.Contains(("STATES", "article:1", claim.Id), edges);
        Assert.Contains(("REPORTS", claim.Id, claim.EventId!), edges);
        Assert.Contains(("INITIATED", Ann, claim.EventId!), edges);
        Assert.Contains(("DIRECTED_AT", claim.EventId!, Bo), edges);
        Assert.Contains(("LOCATED_AT", claim.EventId!, "place:FRA-lyon"), edges);
        Assert.Contains(("ABOUT", claim.EventId!, France), edges);
        Assert.Contains(("ATTRIBUTED_TO", claim.Id, Cy), edges);
    }

    [Fact]
    public void Mentions_hold_every_place_in_the_text_and_events_are_mentioned_by_their_triggers()
    {
        ArticleGraph article = new ArticleSketch("1").Entity(Ann, "Ann Lee").Mention(Ann, "she", MentionForm.Pronoun).Event(PloverType.Aid, [Ann], []);

        var mentions = GraphProjection.Project([article]).Edges.Where(edge => edge.Type == "MENTIONS").ToDictionary(edge => edge.To, edge => edge.Properties);

        Assert.Equal(["Ann Lee", "she"], mentions[Ann].TextsOf("names"));
        Assert.Equal(2, mentions[Ann].WholeOf("count"));
        Assert.Equal(new PropertyValue.Wholes([0, 8]), mentions[Ann]["starts"]);
        Assert.Equal(new PropertyValue.Wholes([7, 11]), mentions[Ann]["ends"]);
        Assert.Equal(["Acted"], mentions[article.Claims[0].EventId!].TextsOf("names"));
    }

    [Fact]
    public void An_event_that_no_claim_reports_is_not_in_the_graph()
    {
        ArticleGraph other = new ArticleSketch("2").Event(PloverType.Aid, [Bo], []);
        ArticleGraph article = new ArticleSketch("1").Event(PloverType.Aid, [Ann], [], partOf: other.Claims[0].EventId).Mention(other.Claims[0].EventId!, "the aid", MentionForm.Nominal);

        Assert.DoesNotContain(GraphProjection.Project([article]).Edges, edge => edge.To == other.Claims[0].EventId);
        Assert.Single(GraphProjection.Project([article, other]).Edges, edge => edge.Type == "PART_OF");
    }

    [Fact]
    public void A_relation_is_counted_over_the_claims_that_state_it()
    {
        var graph = GraphProjection.Project([
            new ArticleSketch("1").Relation(RelationType.HoldsOffice, Ann, France, "president").Relation(RelationType.HoldsOffice, Ann, France, "President", former: true),
            new ArticleSketch("2") { PublishedOn = May2 }.Relation(RelationType.HoldsOffice, Ann, France, "president"),
            new ArticleSketch("3").Relation(RelationType.MemberOf, Bo, "org:union", former: true),
        ]);

        var office = Assert.Single(graph.Edges, edge => edge.Type == "HOLDS_OFFICE").Properties;
        Assert.Equal("president", office.TextOf("title"));
        Assert.Equal((2, 3), (office.WholeOf("articles"), office.WholeOf("claims")));
        Assert.Equal(May2, office.DayOf("lastReported"));
        Assert.False(office.ContainsKey("former"));
        Assert.True(Assert.Single(graph.Edges, edge => edge.Type == "MEMBER_OF").Properties.ContainsKey("former"));
    }

    [Fact]
    public void The_days_most_claims_give_are_the_days_of_the_event()
    {
        ArticleSketch Report(string id, int until) => new ArticleSketch(id).Event(PloverType.Aid, [Ann], [], date: May2, until: new DateOnly(2024, 5, until));

        var graph = GraphProjection.Project([Report("1", 9), Report("2", 5), Report("3", 9), Report("4", 7)]);

        var aid = Assert.Single(graph.Nodes, node => node.Labels[0] == "Event").Properties;
        Assert.Equal((May2, new DateOnly(2024, 5, 9)), (aid.DayOf("dateStart"), aid.DayOf("dateEnd")));
    }

    [Fact]
    public void An_event_without_a_name_is_described_by_who_did_what_to_whom()
    {
        var graph = GraphProjection.Project([new ArticleSketch("1").Entity(Ann, "Ann Lee").Entity(France, "France").Event(PloverType.Assault, [Ann], [France], mode: "aerial").Event(PloverType.Aid, [], [France], name: "Lyon relief")]);

        Assert.Equal(["Ann Lee → France: assault (aerial)", "Lyon relief"], graph.Nodes.Where(node => node.Labels[0] == "Event").Select(node => node.Caption).Order());
    }

    [Fact]
    public void An_article_twice_is_refused() => Assert.Throws<ArgumentException>(() => GraphProjection.Project([new ArticleSketch("1"), new ArticleSketch("1")]));

    [Fact]
    public void The_order_of_articles_does_not_matter() =>
        ArticleGraphs.Set.SelectMany(articles => Gen.Shuffle(articles).Select(shuffled => (articles, shuffled)))
            .Sample((articles, shuffled) => ArticleGraphs.Canonical(articles) == ArticleGraphs.Canonical(shuffled));

    [Fact]
    public void Nodes_and_edges_are_sorted_unique_and_complete() => ArticleGraphs.Set.Sample(articles =>
    {
        var graph = GraphProjection.Project(articles);
        var ids = graph.Nodes.Select(node => node.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        var keys = graph.Edges.Select(edge => $"{edge.Type}\0{edge.From}\0{edge.To}").ToList();
        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), keys);
        Assert.Subset(ids.ToHashSet(), graph.Edges.SelectMany(edge => new[] { edge.From, edge.To }).ToHashSet());
    });

    [Fact]
    public void Every_event_and_derived_edge_rests_on_a_claim() => ArticleGraphs.Set.Sample(articles =>
    {
        var graph = GraphProjection.Project(articles);
        var reported = graph.Edges.Where(edge => edge.Type == "REPORTS").Select(edge => edge.To).ToHashSet();
        Assert.All(graph.Nodes.Where(node => node.Labels[0] == "Event"), node => Assert.Contains(node.Id, reported));
        Assert.All(graph.Edges.Where(edge => PloverTypes.TryParse(edge.Type, out _)), edge =>
        {
            Assert.InRange(edge.Properties.WholeOf("events") ?? 0, 1, edge.Properties.WholeOf("claims") ?? 0);
            Assert.InRange(edge.Properties.WholeOf("articles") ?? 0, 1, edge.Properties.WholeOf("claims") ?? 0);
        });
    });
}
