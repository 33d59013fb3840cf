using System.Globalization;
using System.Text;

namespace GraphBuilder.Scoring;

/// <summary>Names as gold compares them: without case, accents, punctuation and a leading article.</summary>
internal static class FoldedName
{
    private static readonly string[] Articles = ["the ", "a ", "an "];

    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (c is '.' or '\'' or '\u2019' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        var text = folded.ToString().Trim();
        var article = Array.Find(Articles, a => text.StartsWith(a, StringComparison.Ordinal));
        return article is null ? text : text[article.Length..];
    }
}
