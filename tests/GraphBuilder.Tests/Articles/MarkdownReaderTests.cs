using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class MarkdownReaderTests
{
    [Fact]
    public async Task Front_matter_gives_what_it_names_and_the_body_becomes_plain_paragraphs()
    {
        var article = await Reading.Article("""
            ---
            title: "Border Opens: A First Step"
            authors: [Anna Lee, Tom Okri]
            publisher: Daily Planet
            published: 2017-05-02
            url: https://example.org/border
            tags:
              - trade
            ---
            The **ministers** of both countries met on [Monday](https://example.org/monday "title") and
            agreed to open the border &amp; its roads. ![a map](map.png)

            > "It is a start," one of them said.

            - Trade comes first.
            - Travel follows later.

            ```
            code that nobody reads
            ```

            <script>alert(1)</script>
            """, "border.md");

        Assert.Equal(("Border Opens: A First Step", "Anna Lee and Tom Okri", "Daily Planet", new DateOnly(2017, 5, 2), "https://example.org/border"),
            (article.Title, article.Author, article.Publisher, article.PublishedOn!.Value, article.Url));
        Assert.Equal("""
            Border Opens: A First Step

            The ministers of both countries met on Monday and agreed to open the border & its roads.

            "It is a start," one of them said.

            Trade comes first.

            Travel follows later.
            """, article.Text);
    }

    [Fact]
    public async Task A_first_heading_is_the_title_and_a_byline_below_it_is_read()
    {
        var article = await Reading.Article($"# Border Opens\n\nBy Anna Lee\n\nGENEVA (AP) — {Reading.Prose}\n", "border.md");

        Assert.Equal(("Border Opens", "Anna Lee", "AP", "GENEVA"), (article.Title, article.Author, article.Publisher, article.Dateline));
        Assert.All(article.Regions, r => Assert.DoesNotContain('\n', r.Span.Of(article.Text)));
    }

    [Fact]
    public async Task Front_matter_that_is_no_yaml_is_refused() =>
        Assert.Equal(RefusalReason.Malformed, (await Reading.Refusal($"---\ntitle: [open\n---\n{Reading.Prose}", "border.md")).Reason);

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("[a](")]
    public async Task Markup_nested_without_end_gives_a_result(string markup) =>
        Assert.NotEmpty(await Reading.All($"{string.Concat(Enumerable.Repeat(markup, 10_000))}\n\n{Reading.Prose}", "deep.md"));

    [Fact]
    public async Task Front_matter_nested_without_end_gives_a_result() =>
        Assert.NotEmpty(await Reading.All($"---\ntitle: {new string('[', 10_000)}\n---\n{Reading.Prose}", "deep.md"));

    [Fact]
    public async Task A_paragraph_longer_than_any_is_refused() =>
        Assert.Equal(RefusalReason.Malformed, (await Reading.Refusal(string.Concat(Enumerable.Repeat("[a](", 100_000)), "long.md")).Reason);

    [Fact]
    public async Task A_year_in_the_front_matter_completes_a_date_without_one()
    {
        var article = await Reading.Article($"---\nyear: 2017\n---\nBy Anna Lee – 3 May – {Reading.Prose}", "border.md");
        Assert.Equal(new DateOnly(2017, 5, 3), article.PublishedOn);
    }

    [Fact]
    public async Task The_date_set_by_the_user_wins_over_all_evidence()
    {
        var article = await Reading.Article($"---\npublished: 2017-05-02\n---\n{Reading.Prose}", "2018-01-01.md", new ReadingOptions { PublishedOn = new DateOnly(2020, 2, 29) });
        Assert.Equal(new DateOnly(2020, 2, 29), article.PublishedOn);
    }
}
