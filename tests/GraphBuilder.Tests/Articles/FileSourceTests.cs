using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class FileSourceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articles-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_reads_all_it_holds_in_ordinal_order_and_names_what_it_skips_and_refuses()
    {
        Write("b.txt", Reading.Prose);
        Write("Z.md", $"# Border Opens\n\n{Reading.Prose}");
        Write("a/inner.txt", Reading.Prose);
        Write("a/deeper/last.text", Reading.Prose);
        Write("broken.docx", "PK\u0003\u0004 and so on");
        Write("empty.txt", "");
        Write("README.md", Reading.Prose);
        Write(".hidden.txt", Reading.Prose);
        Write(".git/config.txt", Reading.Prose);

        var results = await Reading.From(ArticleSource.For(_folder.FullName, Reading.Options));

        Assert.Equal(
            ["skipped README.md", "read Z.md", "read a/deeper/last.text", "read a/inner.txt", "read b.txt", "UnsupportedFormat broken.docx", "Empty empty.txt"],
            results.Select(Described));
    }

    [Fact]
    public async Task A_link_that_leads_back_into_the_folder_ends()
    {
        Write("a.txt", Reading.Prose);
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "loop"), _folder.FullName);
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "self.txt"), Path.Combine(_folder.FullName, "self.txt"));

        var results = await Reading.From(ArticleSource.For(_folder.FullName, Reading.Options));

        Assert.Equal(["read a.txt", "skipped loop", "Unreadable self.txt"], results.Select(Described));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused()
    {
        var refusal = Reading.RefusalOf(Assert.Single(await Reading.From(ArticleSource.For(Path.Combine(_folder.FullName, "none.txt"), Reading.Options))));
        Assert.Equal(RefusalReason.NotFound, refusal.Reason);
    }

    [Fact]
    public async Task A_read_me_named_itself_is_read()
    {
        Write("README.md", Reading.Prose);
        Assert.Equal("read README.md", Described(Assert.Single(await Reading.From(ArticleSource.For(Path.Combine(_folder.FullName, "README.md"), Reading.Options)))));
    }

    [Fact]
    public async Task The_shared_article_is_read_with_all_that_its_head_says()
    {
        var article = Reading.ArticleOf(Assert.Single(await Reading.From(ArticleSource.For(Shared.At("articles", "trump-putin.txt"), Reading.Options))));

        Assert.Equal("Trump and Putin to Talk Amid Tension Over Syria", article.Title);
        Assert.Equal(("Peter Baker", "New York Times", "WASHINGTON", (DateOnly?)null), (article.Author, article.Publisher, article.Dateline, article.PublishedOn));
        Assert.Contains("no year", Assert.Single(article.Notes), StringComparison.Ordinal);
        Assert.Equal([RegionKind.Headline, RegionKind.Byline, RegionKind.Dateline], article.Regions.Select(r => r.Kind));
        Assert.Equal(File.ReadAllText(Shared.At("articles", "trump-putin.txt")), article.Text);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Described(ArticleResult result) => result switch
    {
        ArticleResult.Read read => $"read {Relative(read.Article.Origin!)}",
        ArticleResult.Refused refused => $"{refused.Refusal.Reason} {Relative(refused.Refusal.Origin)}",
        ArticleResult.Skipped skipped => $"skipped {Relative(skipped.Origin)}",
        _ => throw new InvalidOperationException(),
    };

    private string Relative(string path) => Path.GetRelativePath(_folder.FullName, path);
}
