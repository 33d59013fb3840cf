using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>The ways to name an article on the command line.</summary>
internal static class ArticleKey
{
    private const string Prefix = "article:";
    private const int FewestDigits = 4;
    private const int ShownDigits = 8;

    /// <summary>The beginning of a key, as tables show it and commands take it.</summary>
    public static string Short(string id) => Digits(id) is { Length: > ShownDigits } digits ? digits[..ShownDigits] : Digits(id);

    /// <summary>Articles that a word means: a key or the beginning of one, an address, or the path it was read from.</summary>
    public static IReadOnlyList<ArticleSummary> Find(string word, IReadOnlyList<ArticleSummary> articles)
    {
        var key = Digits(word);
        var exact = articles.Where(article => Digits(article.Id) == key || article.Url == word || article.Origin == word || (article.Origin is { } origin && SamePath(origin, word))).ToList();
        return exact.Count > 0 || key.Length < FewestDigits ? exact : [.. articles.Where(article => Digits(article.Id).StartsWith(key, StringComparison.Ordinal))];
    }

    private static string Digits(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    private static bool SamePath(string origin, string word) => word.Length > 0 && !word.Contains("://", StringComparison.Ordinal) && Path.GetFullPath(origin) == Path.GetFullPath(word);
}
