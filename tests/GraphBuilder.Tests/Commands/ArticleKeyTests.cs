using GraphBuilder.App.Commands;
using GraphBuilder.Storage;

namespace GraphBuilder.Tests.Commands;

public class ArticleKeyTests
{
    private static readonly ArticleSummary[] Loaded =
    [
        Summary("article:1f3a09c200000000", "https://example.org/a", "news/a.txt"),
        Summary("article:1f3a77b100000000", null, "news/b.txt"),
    ];

    [Theory]
    [InlineData("article:1f3a09c200000000")]
    [InlineData("1f3a09c2")]
    [InlineData("article:1f3a0")]
    [InlineData("https://example.org/a")]
    [InlineData("news/a.txt")]
    [InlineData("./news/../news/a.txt")]
    public void An_article_is_named_by_key_beginning_address_or_path(string word) => Assert.Equal(Loaded[0].Id, Assert.Single(ArticleKey.Find(word, Loaded)).Id);

    [Fact]
    public void A_beginning_that_fits_several_gives_them_all() => Assert.Equal(2, ArticleKey.Find("1f3a", Loaded).Count);

    [Theory]
    [InlineData("1f3")]
    [InlineData("")]
    [InlineData("news/c.txt")]
    public void Too_few_digits_or_an_unknown_path_name_nothing(string word) => Assert.Empty(ArticleKey.Find(word, Loaded));

    private static ArticleSummary Summary(string id, string? url, string origin) => new(id, null, null, null, url, origin, 0, 0);
}
