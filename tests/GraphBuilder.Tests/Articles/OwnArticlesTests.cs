using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

/// <summary>The articles that ship with the project: seeds to load, and the corpus to evaluate on.</summary>
public sealed class OwnArticlesTests
{
    private static readonly string Corpus = Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Corpus");

    [Fact]
    public async Task Every_seed_is_an_article_with_title_author_and_date_and_nothing_to_note()
    {
        var results = await Reading.From(ArticleSource.For(Path.Combine(Repository.Root, "seeds"), Reading.Options));

        Assert.True(results.Count >= 10);
        Assert.All(results.Select(Reading.ArticleOf), a =>
        {
            Assert.Equal("graphbuilder seeds", a.Author?.ToLowerInvariant());
            Assert.NotNull(a.Title);
            Assert.NotNull(a.PublishedOn);
            Assert.InRange(Words(a), 350, 720);
            Assert.Empty(a.Notes);
        });
    }

    [Fact]
    public async Task Every_article_of_the_corpus_is_read()
    {
        var articles = new List<Article>();
        foreach (var file in Directory.EnumerateFiles(Corpus).Where(f => Path.GetExtension(f) is ".md" or ".txt" && Path.GetFileName(f) != "negatives.txt"))
            articles.Add(Reading.ArticleOf(Assert.Single(await Reading.From(ArticleSource.For(file, Reading.Options)))));

        Assert.True(articles.Count >= 40);
        Assert.All(articles, a =>
        {
            Assert.NotNull(a.Title);
            Assert.InRange(Words(a), 150, 380);
        });
        Assert.All(articles.Where(a => a.Origin!.EndsWith(".md", StringComparison.Ordinal)), a => Assert.NotNull(a.PublishedOn));
    }

    [Fact]
    public void There_are_two_hundred_sentences_without_an_act() =>
        Assert.Equal(200, File.ReadLines(Path.Combine(Corpus, "negatives.txt")).Where(l => !l.StartsWith('#')).Distinct().Count());

    private static int Words(Article article) => article.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}
