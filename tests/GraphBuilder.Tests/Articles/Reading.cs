using GraphBuilder.App.Articles;
using GraphBuilder.App.Articles.Formats;

namespace GraphBuilder.Tests.Articles;

/// <summary>Documents read from memory.</summary>
internal static class Reading
{
    public static readonly ReadingOptions Options = new();

    /// <summary>Prose long enough for every check.</summary>
    public const string Prose = "The ministers of both countries met on Monday and agreed to open the border for trade. They will meet again in the spring, and the talks are to be led by the same envoys.";

    public static async Task<List<ArticleResult>> All(byte[] bytes, string? name = null, ReadingOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        var results = new List<ArticleResult>();
        await foreach (var result in new DocumentReader(options ?? Options).ReadAsync(new Document(name ?? "-", stream) { Name = name }, TestContext.Current.CancellationToken)) results.Add(result);
        return results;
    }

    public static Task<List<ArticleResult>> All(string text, string? name = null, ReadingOptions? options = null) => All(System.Text.Encoding.UTF8.GetBytes(text), name, options);

    public static async Task<Article> Article(byte[] bytes, string? name = null, ReadingOptions? options = null) => ArticleOf(Assert.Single(await All(bytes, name, options)));

    public static async Task<Article> Article(string text, string? name = null, ReadingOptions? options = null) => ArticleOf(Assert.Single(await All(text, name, options)));

    public static async Task<ArticleRefusal> Refusal(byte[] bytes, string? name = null, ReadingOptions? options = null) => RefusalOf(Assert.Single(await All(bytes, name, options)));

    public static async Task<ArticleRefusal> Refusal(string text, string? name = null, ReadingOptions? options = null) => RefusalOf(Assert.Single(await All(text, name, options)));

    public static async Task<List<ArticleResult>> From(IArticleSource source)
    {
        var results = new List<ArticleResult>();
        await foreach (var result in source.ReadAsync(TestContext.Current.CancellationToken)) results.Add(result);
        return results;
    }

    public static Article ArticleOf(ArticleResult result) =>
        result is ArticleResult.Read read ? read.Article : throw new InvalidOperationException($"No article but {result}");

    public static ArticleRefusal RefusalOf(ArticleResult result) =>
        result is ArticleResult.Refused refused ? refused.Refusal : throw new InvalidOperationException($"No refusal but {result}");
}
