using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class HtmlReaderTests
{
    private static readonly string Story = string.Concat(Enumerable.Repeat($"<p>{Reading.Prose}</p>", 5));

    [Fact]
    public async Task The_story_is_taken_and_the_page_around_it_left()
    {
        var article = await Reading.Article($"""
            <!DOCTYPE html><html lang="en"><head><title>Border Opens | Daily Planet</title>
            <link rel="canonical" href="https://example.org/border">
            <meta property="og:site_name" content="Daily Planet"><meta name="author" content="By Anna Lee">
            <meta property="article:published_time" content="2017-05-02T10:00:00+02:00"></head>
            <body><nav><a href="/">Home page of the Daily Planet</a></nav>
            <article><h1>Border Opens</h1><p>ODESSA &mdash; The first lorry crossed <b>at dawn</b>.<br>It carried grain.</p>{Story}
            <script>var x = 1;</script><figure><figcaption>A caption nobody needs.</figcaption></figure></article>
            <aside>Subscribe to our letter</aside><footer>All rights reserved.</footer></body></html>
            """, "page.html");

        Assert.Equal(("Border Opens", "Anna Lee", "Daily Planet", new DateOnly(2017, 5, 2), "https://example.org/border", "ODESSA"),
            (article.Title, article.Author, article.Publisher, article.PublishedOn!.Value, article.Url, article.Dateline));
        Assert.StartsWith("Border Opens\n\nODESSA — The first lorry crossed at dawn.\nIt carried grain.\n\nThe ministers", article.Text, StringComparison.Ordinal);
        Assert.All((string[])["Home page", "caption", "Subscribe", "rights reserved", "var x"], left => Assert.DoesNotContain(left, article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Linked_data_wins_over_meta_elements()
    {
        var article = await Reading.Article($$"""
            <html><head><title>x</title><meta property="og:title" content="Another title"><meta name="date" content="2016-01-01">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},{"@type":["NewsArticle"],"headline":"Border Opens",
            "datePublished":"2017-05-02T08:00:00Z","author":[{"@type":"Person","name":"Anna Lee"},{"name":"Tom Okri"}],"publisher":{"name":"Daily Planet"},
            "mainEntityOfPage":{"@id":"https://example.org/border"} },]}</script></head><body><main>{{Story}}</main></body></html>
            """);

        Assert.Equal(("Border Opens", "Anna Lee and Tom Okri", "Daily Planet", new DateOnly(2017, 5, 2), "https://example.org/border"),
            (article.Title, article.Author, article.Publisher, article.PublishedOn!.Value, article.Url));
    }

    [Fact]
    public async Task A_short_page_gives_its_body()
    {
        var article = await Reading.Article($"<html><body><header><p>{Reading.Prose}</p></header></body></html>");
        Assert.Equal(Reading.Prose, article.Text);
    }

    [Fact]
    public async Task A_page_without_text_is_refused_as_empty() =>
        Assert.Equal(RefusalReason.Empty, (await Reading.Refusal("<html><body><script>let a = 'text';</script><img src=x></body></html>")).Reason);

    [Theory]
    [InlineData("<div>", 500)]
    [InlineData("<div>", 500_000)]
    [InlineData("<div></span>", 50_000)]
    [InlineData("<span>a</span>", 50_000)]
    [InlineData("a<br>", 50_000)]
    public async Task A_page_with_more_markup_than_any_article_is_refused(string markup, int times) =>
        Assert.Equal(RefusalReason.Malformed, (await Reading.Refusal($"<html><body>{Reading.Prose}{string.Concat(Enumerable.Repeat(markup, times))}", "deep.html")).Reason);

    [Fact]
    public async Task The_character_set_a_page_declares_is_used()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var bytes = System.Text.Encoding.GetEncoding(1250).GetBytes($"<html><head><meta charset=\"windows-1250\"></head><body><p>Ľubica Šťastná and Łukasz met. {Reading.Prose}</p></body></html>");
        Assert.StartsWith("Ľubica Šťastná and Łukasz met.", (await Reading.Article(bytes, "page.html")).Text, StringComparison.Ordinal);
    }
}
