using System.Text;
using GraphBuilder.Text;

namespace GraphBuilder.Scoring;

/// <summary>Names as gold compares them: without case, accents, punctuation and a leading article; dots and apostrophes do not part words ("U.S.A." is "USA").</summary>
internal static class FoldedName
{
    private static readonly string[] Articles = ["the ", "a ", "an "];

    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.Value is '.' or '\'' or '\u2019') continue;
            foreach (var c in FoldedLetters.Of(rune))
            {
                if (c != FoldedLetters.Gap) folded.Append(c);
                else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
            }
        }
        var text = folded.ToString().TrimEnd();
        var article = Array.Find(Articles, a => text.StartsWith(a, StringComparison.Ordinal));
        return article is null ? text : text[article.Length..];
    }
}
