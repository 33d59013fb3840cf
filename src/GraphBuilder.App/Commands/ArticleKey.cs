using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>The ways to name an article on the command line.</summary>
internal static class ArticleKey
{
    private const string Prefix = "article:";
    private const int FewestDigits = 4;

    /// <summary>The key without its kind, as tables show it.</summary>
    public static string Short(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    /// <summary>Articles that a word means: a key or the beginning of one, an address, or the path it was read from.</summary>
    public static IReadOnlyList<ArticleSummary> Find(string word, IReadOnlyList<ArticleSummary> articles)
    {
        var key = Short(word);
        var exact = articles.Where(article => Short(article.Id) == key || article.Url == word || article.Origin == word || (article.Origin is { } origin && SamePath(origin, word))).ToList();
        return exact.Count > 0 || key.Length < FewestDigits ? exact : [.. articles.Where(article => Short(article.Id).StartsWith(key, StringComparison.Ordinal))];
    }

    private static bool SamePath(string origin, string word) => word.Length > 0 && !word.Contains("://", StringComparison.Ordinal) && Path.GetFullPath(origin) == Path.GetFullPath(word);
}
