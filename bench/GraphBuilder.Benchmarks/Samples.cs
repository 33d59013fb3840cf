using GraphBuilder.App.Articles;

namespace GraphBuilder.Benchmarks;

/// <summary>The texts that are measured.</summary>
internal static class Samples
{
    /// <summary>A news article of 650 words.</summary>
    public static string ArticlePath => Path.Combine(AppContext.BaseDirectory, "article.txt");

    public static string ModelFolder => Path.Combine(AppContext.BaseDirectory, "models");

    public static async Task<IReadOnlyList<Article>> ReadAsync(string path)
    {
        var articles = new List<Article>();
        await foreach (var result in ArticleSource.For(path, new ReadingOptions()).ReadAsync())
            if (result is ArticleResult.Read read) articles.Add(read.Article);
        return articles.Count > 0 ? articles : throw new InvalidDataException($"{path} holds no article.");
    }
}
