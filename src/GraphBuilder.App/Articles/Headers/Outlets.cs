namespace GraphBuilder.App.Articles.Headers;

/// <summary>Names of newspapers, agencies and broadcasters, and the words by which an unknown one is told.</summary>
internal static class Outlets
{
    private static readonly HashSet<string> Known = new(ArticleData.Lines("outlets.txt").Select(Bare), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> LastWords = new(ArticleData.Lines("outlet_words.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>A name in the list, with or without "The".</summary>
    public static bool IsKnown(string name) => Known.Contains(Bare(name));

    /// <summary>A known name, or up to five capitalised words of which the last is one that names of outlets end in ("Springfield Gazette").</summary>
    public static bool LooksLikeOne(string name)
    {
        if (IsKnown(name)) return true;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && LastWords.Contains(words[^1]) && words.All(w => char.IsUpper(w[0]) || w is "of" or "and" or "de" or "&");
    }

    private static string Bare(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
