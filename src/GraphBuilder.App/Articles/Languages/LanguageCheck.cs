using System.Globalization;
using System.Text;

namespace GraphBuilder.App.Articles.Languages;

/// <summary>Tells English prose from other languages, by script and by the share of function words, and from text that is no prose.</summary>
internal static class LanguageCheck
{
    /// <summary>Enough to tell a language by; longer texts are judged on their beginning.</summary>
    private const int Judged = 20_000;

    /// <summary>Below this many words the share of function words says little, and only another language's refuses.</summary>
    private const int FewWords = 25;

    /// <summary>Fewer function words of another language may belong to names ("de la Tour").</summary>
    private const int LeastForeign = 3;

    /// <summary>Running English has 0.35 to 0.5; lists of names and tables stay below.</summary>
    private const double LeastEnglish = 0.15;

    private static readonly IReadOnlyList<(string Language, HashSet<string> Words)> FunctionWords =
        [.. ArticleData.Lines("function_words.tsv").Select(l => l.Split('\t')).Select(f => (f[0], new HashSet<string>(f[1].Split(' '), StringComparer.Ordinal)))];

    /// <summary>Why the text cannot be analysed, or null.</summary>
    public static (RefusalReason Reason, string Explanation)? Refusal(string text)
    {
        var sample = text.Length > Judged ? text[..Judged] : text;
        if (ForeignScript(sample) is { } script) return (RefusalReason.NotEnglish, $"The text is in {script} letters, not English. Only English articles are read; give a translation.");
        var words = Words(sample).ToList();
        var shares = FunctionWords.Select(f => (f.Language, Share: Share(words, f.Words))).OrderByDescending(s => s.Share).ToList();
        var english = shares.First(s => s.Language == "English").Share;
        var (language, share) = shares[0];
        if (language != "English" && share > english * 1.2 && share > 0.1 && share * words.Count >= LeastForeign)
            return (RefusalReason.NotEnglish, $"The text is not English; it looks like {language}. Only English articles are read; give a translation.");
        if (!HasSentence(sample)) return (RefusalReason.NoProse, "There is not one sentence in it. A list, a table or a caption gives no events; give the article's text.");
        if (words.Count >= FewWords && english < LeastEnglish)
            return (RefusalReason.NotEnglish, "The text has hardly any English function words, so it is in another language or no running text. Only English articles are read.");
        return null;
    }

    /// <summary>A stretch without line end or digits apart of at least four words with a lower-case one among them.</summary>
    private static bool HasSentence(string text) =>
        text.Split("\n\n").Any(p => Words(p).Take(4).Count() == 4 && p.Any(char.IsLower) && p.Count(char.IsLetter) * 2 > p.Count(c => !char.IsWhiteSpace(c)));

    private static double Share(List<string> words, HashSet<string> functionWords) => words.Count == 0 ? 0 : (double)words.Count(functionWords.Contains) / words.Count;

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0) yield return word.ToString();
    }

    /// <summary>The script of most letters, when it is not Latin.</summary>
    private static string? ForeignScript(string text)
    {
        int letters = 0, latin = 0;
        var others = new Dictionary<string, int>();
        foreach (var c in text.Where(char.IsLetter))
        {
            letters++;
            if (c < 0x0250 || c is >= '\u1E00' and <= '\u1EFF') latin++;
            else others[Script(c)] = others.GetValueOrDefault(Script(c)) + 1;
        }
        return letters == 0 || latin * 2 >= letters ? null : others.MaxBy(o => (o.Value, o.Key)).Key;
    }

    private static string Script(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' => "Greek",
        >= '\u0400' and <= '\u052F' => "Cyrillic",
        >= '\u0530' and <= '\u058F' => "Armenian",
        >= '\u0590' and <= '\u05FF' => "Hebrew",
        >= '\u0600' and <= '\u077F' => "Arabic",
        >= '\u0900' and <= '\u097F' => "Devanagari",
        >= '\u0980' and <= '\u09FF' => "Bengali",
        >= '\u0E00' and <= '\u0E7F' => "Thai",
        >= '\u10A0' and <= '\u10FF' => "Georgian",
        >= '\u1200' and <= '\u137F' => "Ethiopic",
        >= '\u3040' and <= '\u30FF' => "Japanese",
        >= '\uAC00' and <= '\uD7AF' => "Korean",
        >= '\u4E00' and <= '\u9FFF' => "Chinese",
        _ => "other than Latin",
    };
}
