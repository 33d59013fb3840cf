using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Articles;
using GraphBuilder.Scoring.Gold;
using static GraphBuilder.Tests.Scoring.HandMade;

namespace GraphBuilder.Tests.Scoring;

public sealed class ArticleScorerTests
{
    private static readonly GoldEntity Ann = new() { Id = "ann", Name = "Ann B. Okafor", Aliases = ["Okafor"], Core = true };
    private static readonly GoldEntity Bo = new() { Id = "bo", Name = "Bo Lind" };
    private static readonly GoldEntity Maybe = new() { Id = "maybe", Name = "the envoys", Optional = true };

    private static readonly EntityNode AnnNode = Node("person:okafor", EntityKind.Person, "OKAFOR");
    private static readonly EntityNode BoNode = Node("person:bo-lind", EntityKind.Person, "Bo Lind");
    private static readonly EntityNode EnvoysNode = Node("group:envoys", EntityKind.Group, "envoys");
    private static readonly EntityNode OtherNode = Node("person:x", EntityKind.Person, "Someone Else");

    [Fact]
    public void Actors_match_by_any_folded_name_and_optional_ones_count_nowhere()
    {
        var score = Score(Gold([Ann, Bo, Maybe]), GraphOf([AnnNode, EnvoysNode, OtherNode]));

        Assert.Equal(new Counts(1, 2, 2), score.Actors.All);
        Assert.Equal(new Share(1, 1), score.Actors.Core);
    }

    [Fact]
    public void A_gold_actor_takes_one_node_and_the_second_is_invented()
    {
        var twice = Node("person:ann", EntityKind.Person, "Ann B. Okafor");

        var score = Score(Gold([Ann]), GraphOf([AnnNode, twice]));

        Assert.Equal(new Counts(1, 2, 1), score.Actors.All);
    }

    [Fact]
    public void Matching_is_maximal_where_the_first_choice_would_block_another()
    {
        var either = Node("person:1", EntityKind.Person, "Okafor", "Bo Lind");

        var score = Score(Gold([Ann, Bo]), GraphOf([either, AnnNode]));

        Assert.Equal(new Counts(2, 2, 2), score.Actors.All);
    }

    [Fact]
    public void A_country_is_an_invented_place_only_when_a_claim_uses_it_as_one()
    {
        var chile = Node("country:CHL", EntityKind.Country, "Chile");
        var idle = Score(Gold([]), GraphOf([chile]));
        var used = Score(Gold([]), GraphOf([chile], EventNode("1", PloverType.Consult, [], []) with { Place = "country:CHL" }));

        Assert.Equal(0, idle.Places.All.Found);
        Assert.Equal(1, used.Places.All.Found);
    }

    [Fact]
    public void An_event_needs_type_or_alternative_and_both_sides()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Accuse, ["ann"], ["bo"]) with { Alt = [PloverType.Reject] });
        var alternative = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Reject, [AnnNode.Id], [BoNode.Id])));
        var wrongType = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Support, [AnnNode.Id], [BoNode.Id])));
        var oneSide = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Accuse, [AnnNode.Id], [])));

        Assert.Equal(new Counts(1, 1, 1), alternative.Events.All);
        Assert.Equal(new Counts(0, 1, 1), wrongType.Events.All);
        Assert.Equal(new Counts(0, 1, 1), oneSide.Events.All);
    }

    [Fact]
    public void A_side_that_the_gold_leaves_empty_must_be_empty()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Protest, ["ann"], []));
        var empty = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Protest, [AnnNode.Id], [])));
        var full = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Protest, [AnnNode.Id], [BoNode.Id])));

        Assert.Equal(1, empty.Events.All.Hits);
        Assert.Equal(0, full.Events.All.Hits);
    }

    [Fact]
    public void Either_annotation_may_be_followed()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Protest, ["ann"], []) with { Targets = [[], ["bo"]] });

        var score = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Protest, [AnnNode.Id], [BoNode.Id])));

        Assert.Equal(1, score.Events.All.Hits);
    }

    [Fact]
    public void A_direction_swap_is_a_miss_and_is_counted_apart()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Accuse, ["ann"], ["bo"]));

        var score = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Accuse, [BoNode.Id], [AnnNode.Id])));

        Assert.Equal(new Counts(0, 1, 1), score.Events.All);
        Assert.Equal(new Share(1, 1), score.Swaps);
        Assert.Contains(score.Findings, f => f.Kind == FindingKind.Swapped);
    }

    [Fact]
    public void A_reciprocal_event_matches_either_way_round_and_with_all_parties_as_initiators()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Consult, ["ann"], ["bo"]) with { Reciprocal = true });
        var turned = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Consult, [BoNode.Id], [AnnNode.Id])));
        var together = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Consult, [AnnNode.Id, BoNode.Id], [], reciprocal: true)));
        var alone = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Consult, [AnnNode.Id], [], reciprocal: true)));

        Assert.Equal(1, turned.Events.All.Hits);
        Assert.Equal(1, together.Events.All.Hits);
        Assert.Equal(0, alone.Events.All.Hits);
    }

    [Fact]
    public void Several_claims_of_one_event_count_once()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Accuse, ["ann"], ["bo"]));
        var first = EventNode("1", PloverType.Accuse, [AnnNode.Id], [BoNode.Id], eventId: "event:a");

        var score = Score(gold, GraphOf([AnnNode, BoNode], first, first with { Id = "2" }));

        Assert.Equal(new Counts(1, 1, 1), score.Events.All);
        Assert.Equal(2, score.Judged.Count);
    }

    [Fact]
    public void An_event_that_matches_optional_gold_counts_nowhere()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Accuse, ["ann"], ["bo"]) with { Optional = true });

        var score = Score(gold, GraphOf([AnnNode, BoNode], EventNode("1", PloverType.Accuse, [AnnNode.Id], [BoNode.Id])));

        Assert.Equal(new Counts(0, 0, 0), score.Events.All);
        Assert.Empty(score.Judged);
    }

    [Fact]
    public void Modality_date_place_and_attribution_are_judged_on_the_claim_with_the_gold_evidence()
    {
        var gold = Gold([Ann, Bo], Event(PloverType.Accuse, ["ann"], ["bo"]) with
        {
            Evidence = "On Monday Okafor blamed",
            Modalities = [Modality.Rumoured],
            Dates = ["2021-04"],
            AttributedTo = "bo",
            Place = "oslo",
        }) with
        { Places = [new() { Id = "oslo", Name = "Oslo" }] };
        var elsewhere = EventNode("1", PloverType.Accuse, [AnnNode.Id], [BoNode.Id], sentence: "Okafor is angry .", eventId: "event:a");
        var there = elsewhere with
        {
            Id = "2",
            Sentence = "On Monday Okafor blamed Lind .",
            Modality = "rumoured",
            DateStart = new(2021, 4, 5),
            DateEnd = new(2021, 4, 5),
            AttributedTo = [BoNode.Id],
            Place = "place:oslo",
        };

        var score = Score(gold, GraphOf([AnnNode, BoNode, Node("place:oslo", EntityKind.Place, "Oslo")], elsewhere, there));

        Assert.Equal(new Share(1, 1), score.Modality);
        Assert.Equal(new Counts(1, 1, 1), score.Dates);
        Assert.Equal(new Counts(1, 1, 1), score.EventPlaces);
        Assert.Equal(new Counts(1, 1, 1), score.Attribution);
    }

    [Fact]
    public void Relations_match_by_type_and_both_ends()
    {
        var gold = Gold([Ann, Bo]) with { Relations = [new() { Type = "MEMBER_OF", From = "ann", To = "bo" }, new() { Type = "LEADS", From = "ann", To = "bo" }] };
        var claim = RelationNode("1", "MEMBER_OF", AnnNode.Id, BoNode.Id);

        var score = Score(gold, GraphOf([AnnNode, BoNode], claim, claim with { Id = "2" }, RelationNode("3", "LEADS", BoNode.Id, AnnNode.Id)));

        Assert.Equal(new Counts(1, 2, 2), score.Relations.All);
    }

    private static ArticleScore Score(GoldArticle gold, ArticleGraph graph) => ArticleScorer.Score(gold, graph);

    private static GoldArticle Gold(IReadOnlyList<GoldEntity> actors, params GoldEvent[] events) => new() { Doc = "d", Actors = actors, Events = events };

    private static GoldEvent Event(PloverType type, string[] sources, string[] targets) =>
        new() { Id = "e", Type = type, Modalities = [Modality.Asserted], Sources = [sources], Targets = [targets] };
}
