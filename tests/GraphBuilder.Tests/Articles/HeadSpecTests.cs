using System.Globalization;
using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

/// <summary>Runs Specs/bylines.md.</summary>
public sealed class HeadSpecTests
{
    public static TheoryData<string> Names => [.. Cases().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_head_of_an_article_is_read_as_specified(string name)
    {
        var spec = Cases().Single(c => c.Name == name);
        var article = Reading.ArticleOf(new ArticleDraft { Origin = "-", Body = spec.Text, Url = spec.Url, FileName = spec.File }.ToResult(Reading.Options));

        Assert.Equal(spec.Expected.Where(e => !e.StartsWith("note:", StringComparison.Ordinal)), Found(article));
        var notes = spec.Expected.Where(e => e.StartsWith("note:", StringComparison.Ordinal)).Select(e => e[6..]).ToList();
        Assert.Equal(notes.Count, article.Notes.Count);
        Assert.All(notes, n => Assert.Contains(article.Notes, note => note.Contains(n, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Found(Article article)
    {
        if (article.Title is { } title) yield return $"title: {title}";
        if (article.Author is { } author) yield return $"author: {author}";
        if (article.Publisher is { } publisher) yield return $"publisher: {publisher}";
        if (article.Dateline is { } dateline) yield return $"dateline: {dateline}";
        if (article.PublishedOn is { } day) yield return string.Create(CultureInfo.InvariantCulture, $"published: {day:yyyy-MM-dd}");
        foreach (var region in article.Regions) yield return $"region: {region.Kind.ToString().ToLowerInvariant()}: {region.Span.Of(article.Text)}";
    }

    private static IEnumerable<Case> Cases()
    {
        var order = new[] { "title", "author", "publisher", "dateline", "published", "region", "note" };
        foreach (var part in File.ReadAllText(Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Specs", "bylines.md")).Split("\n### ")[1..])
        {
            var fences = part.Split("```\n");
            var head = fences[0].Split('\n');
            var expected = fences[2].Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..]);
            yield return new Case(head[0], Field(head, "file: "), Field(head, "url: "), fences[1].TrimEnd('\n'), [.. expected.OrderBy(e => Array.IndexOf(order, e[..e.IndexOf(':')]))]);
        }
    }

    private static string? Field(string[] lines, string mark) => lines.FirstOrDefault(l => l.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];

    private sealed record Case(string Name, string? File, string? Url, string Text, List<string> Expected);
}
