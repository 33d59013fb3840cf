using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphBuilder.Graph;

namespace GraphBuilder.Tests.Graph;

public class GraphKeysTests
{
    [Theory]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Vladimir V. Putin", "vladimir-v-putin")]
    [InlineData("Jean-Claude  O'Neill", "jean-claude-o-neill")]
    [InlineData("  «Ærø Straße» ", "aero-strasse")]
    [InlineData("İstanbul Iğdır", "istanbul-igdir")]
    [InlineData("Владимир Путин", "владимир-путин")]
    [InlineData("G20", "g20")]
    [InlineData("half \uD83D pair", "half-pair")]
    [InlineData("...", "")]
    public void A_slug_keeps_letters_and_digits_without_case_and_accents(string text, string slug) => Assert.Equal(slug, GraphKeys.Slug(text));

    [Theory]
    [InlineData("the United States", "united-states")]
    [InlineData("A Coruña", "coruna")]
    [InlineData("Theodore", "theodore")]
    public void A_search_key_has_no_leading_article(string name, string key) => Assert.Equal(key, GraphKeys.SearchKey(name));

    [Fact]
    public void An_article_is_known_by_its_address_then_by_its_source_then_by_its_text()
    {
        var article = new Article { Text = "Some  text\r\nof news.\n", Url = "https://example.org/News?id=1", SourceId = "guid-1" };

        Assert.Equal("article:" + Hex("https://example.org/News?id=1"), GraphKeys.Article(article));
        Assert.Equal("article:" + Hex("guid-1"), GraphKeys.Article(article with { Url = " " }));
        Assert.Equal("article:" + Hex("Some text of news."), GraphKeys.Article(article with { Url = null, SourceId = null }));
    }

    [Fact]
    public void A_place_within_the_page_and_the_case_of_the_host_do_not_make_another_article()
    {
        var article = new Article { Text = "x", Url = "HTTPS://Example.org/News#comments" };

        Assert.Equal(GraphKeys.Article(article with { Url = "https://example.org/News" }), GraphKeys.Article(article));
        Assert.NotEqual(GraphKeys.Article(article with { Url = "https://example.org/news" }), GraphKeys.Article(article));
    }

    [Fact]
    public void Keys_of_entities_follow_the_design()
    {
        Assert.Equal("person:smith@1f3a", GraphKeys.PersonOfArticle("Smith", "article:1f3a"));
        Assert.Equal("person:ann-lee", GraphKeys.Person("Ann Lee"));
        Assert.Equal("country:FRA", GraphKeys.Country("FRA"));
        Assert.Equal("place:RUS-sochi", GraphKeys.Place("RUS", "Sochi"));
        Assert.Equal("place:sochi", GraphKeys.Place(null, "Sochi"));
    }

    [Theory]
    [InlineData("2024-05-02", "2024-05-02", "2024-05-02")]
    [InlineData("2024-05-02", null, "2024-05-02")]
    [InlineData("2024-05-01", "2024-05-31", "2024-05")]
    [InlineData("2024-05-30", "2024-06-02", "undated")]
    [InlineData(null, null, "undated")]
    public void An_event_is_dated_by_day_or_month_or_not_at_all(string? start, string? end, string field) =>
        Assert.Equal(field, GraphKeys.DateField(start is null ? null : DateOnly.Parse(start, CultureInfo.InvariantCulture), end is null ? null : DateOnly.Parse(end, CultureInfo.InvariantCulture)));

    [Fact]
    public void An_event_key_hashes_type_participants_date_and_name()
    {
        var day = new DateOnly(2024, 5, 2);

        Assert.Equal("event:" + Hex("CONSULT\na:1,b:2\n\n2024-05-02"), GraphKeys.Event("CONSULT", ["b:2", "a:1", "b:2"], [], day, day, null));
        Assert.Equal("event:" + Hex("CONSULT\n\nc:3\nundated\nharbour-talks"), GraphKeys.Event("CONSULT", [], ["c:3"], null, null, "the Harbour Talks"));
    }

    [Fact]
    public void A_claim_key_hashes_article_span_kind_type_and_participants() =>
        Assert.Equal("claim:" + Hex("article:1\n10-14\nrelation\nLEADS\na:1\nb:2"), GraphKeys.Claim("article:1", 10, 14, ClaimKind.Relation, "LEADS", ["a:1"], ["b:2"]));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
