using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Tests.Graph;

public class NamingTests
{
    private const string Ann = "person:ann-lee";
    private const string France = "country:FRA";

    [Fact]
    public void The_most_frequent_full_form_over_all_articles_is_the_name()
    {
        var ann = Node(Ann, new ArticleSketch("1").Entity(Ann, "Ann C. Lee", times: 2), new ArticleSketch("2").Entity(Ann, "Ann Lee"), new ArticleSketch("3").Entity(Ann, "Ann Lee", times: 2));

        Assert.Equal("Ann Lee", ann.Properties.TextOf("name"));
        Assert.Equal(["Ann C. Lee"], ann.Properties.TextsOf("aliases"));
    }

    [Fact]
    public void Ties_are_broken_by_ordinal_order()
    {
        var ann = Node(Ann, new ArticleSketch("1").Entity(Ann, "ann lee"), new ArticleSketch("2").Entity(Ann, "Ann Lee"));

        Assert.Equal("Ann Lee", ann.Properties.TextOf("name"));
    }

    [Fact]
    public void The_name_of_the_knowledge_base_wins_over_any_number_of_others()
    {
        var ann = Node(Ann, new ArticleSketch("1").Entity(Ann, "Ann Lee", times: 9), new ArticleSketch("2").Entity(Ann, "A. Lee", knownName: "Dr Ann Lee"), new ArticleSketch("3").Entity(Ann, "A. Lee", knownName: "Ann Lee MP"));

        Assert.Equal("Ann Lee MP", ann.Properties.TextOf("name"));
    }

    [Fact]
    public void Names_are_kept_as_written_and_pronouns_are_no_aliases()
    {
        var ann = Node(Ann, new ArticleSketch("1").Entity(Ann, "Ann \"Red\" lee").Mention(Ann, "the minister", MentionForm.Nominal).Mention(Ann, "she", MentionForm.Pronoun).Mention(Ann, "British", MentionForm.Demonym));

        Assert.Equal("Ann \"Red\" lee", ann.Properties.TextOf("name"));
        Assert.Equal(["the minister"], ann.Properties.TextsOf("aliases"));
    }

    [Fact]
    public void Demonyms_are_aliases_of_countries()
    {
        var france = Node(France, new ArticleSketch("1").Entity(France, "France").Mention(France, "French", MentionForm.Demonym).Mention(France, "Paris"));

        Assert.Equal(["Actor", "Place", "Country"], france.Labels);
        Assert.Equal("FRA", france.Properties.TextOf("iso3"));
        Assert.Equal(["French", "Paris"], france.Properties.TextsOf("aliases"));
    }

    [Fact]
    public void Each_kind_has_its_labels_and_properties()
    {
        ArticleGraph article = new ArticleSketch("1").Entity(Ann, "Ann Lee", sector: "GOV").Entity("org:union", "Union", country: "FRA").Entity("group:rebels", "rebels").Entity("place:FRA-lyon", "Lyon", country: "FRA");

        var nodes = GraphProjection.Project([article]).Nodes.Where(node => node.Labels[0] != "Article").ToDictionary(node => string.Join(':', node.Labels), node => string.Join(' ', node.Properties.Keys));

        Assert.Equal(new Dictionary<string, string> { ["Actor:Person"] = "aliases name sector", ["Actor:Organization"] = "aliases country name", ["Actor:Group"] = "aliases name", ["Place"] = "country name" }, nodes);
    }

    private static GraphNode Node(string id, params ArticleSketch[] articles) => Assert.Single(GraphProjection.Project(articles.Select(article => article.Build())).Nodes, node => node.Id == id);
}
