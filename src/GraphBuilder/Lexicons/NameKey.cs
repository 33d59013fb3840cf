using System.Globalization;
using System.Text;

namespace GraphBuilder.Lexicons;

/// <summary>Forms of a name without what writers vary: case, accents, punctuation, "St." for "Saint".</summary>
public static class NameKey
{
    /// <summary>Letters and digits in lower case without accents, nothing else: "Côte d'Ivoire" gives <c>cotedivoire</c>, "U.S." gives <c>us</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        AppendFolded(text, folded);
        return folded.ToString();
    }

    /// <summary>Letters and digits in lower case without accents, everything else one hyphen: the part of a graph key that stands for a name.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in Decomposed(text))
        {
            if (IsMark(c)) continue;
            if (!char.IsLetterOrDigit(c))
            {
                gap = slug.Length > 0;
                continue;
            }
            if (gap) slug.Append('-');
            gap = false;
            AppendBase(c, slug);
        }
        return slug.ToString();
    }

    /// <summary>
    /// Folded words with one space between: hyphens and slashes part words, dots and apostrophes do not, but the possessive stands apart as UD has it.
    /// "People's Republic" gives <c>people s republic</c>, "St. Kitts &amp; Nevis" <c>saint kitts and nevis</c>.
    /// </summary>
    internal static string OfName(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var part in name.Split(Separators, StringSplitOptions.RemoveEmptyEntries)) AppendWord(part, key);
        return ExpandSaint(key);
    }

    /// <summary>The same over UD words.</summary>
    internal static string OfWords(IReadOnlyList<Text.Word> words, int start, int length)
    {
        var key = new StringBuilder();
        for (var i = start; i < start + length; i++)
            foreach (var part in words[i].Form.Split(Separators, StringSplitOptions.RemoveEmptyEntries)) AppendWord(part, key);
        return ExpandSaint(key);
    }

    private static readonly char[] Separators = [' ', '\u00A0', '-', '\u2010', '\u2011', '\u2013', '/', ',', '(', ')'];

    private static void AppendWord(string part, StringBuilder key)
    {
        if (part == "&") part = "and";
        if (part[^1] == '+')
        {
            if (part.Length > 1) AppendWord(part[..^1], key);
            part = "plus";
        }
        var possessive = part.Length > 2 && part[^1] is 's' or 'S' && part[^2] is '\'' or '\u2019';
        var before = key.Length;
        if (before > 0) key.Append(' ');
        var start = key.Length;
        AppendFolded(possessive ? part.AsSpan(0, part.Length - 2) : part, key);
        if (key.Length == start) key.Length = before;
        if (possessive) key.Append(" s");
    }

    private static string ExpandSaint(StringBuilder key)
    {
        var text = key.ToString();
        if (text.StartsWith("st ", StringComparison.Ordinal)) text = "saint " + text[3..];
        return text.Contains(" st ", StringComparison.Ordinal) ? text.Replace(" st ", " saint ", StringComparison.Ordinal) : text;
    }

    private static void AppendFolded(ReadOnlySpan<char> text, StringBuilder folded)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            foreach (var c in text)
                if (char.IsAsciiLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            return;
        }
        foreach (var c in Decomposed(text.ToString()))
            if (char.IsLetterOrDigit(c)) AppendBase(c, folded);
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Normalize throws on a lone surrogate, which a badly decoded file can hold.
    private static string Decomposed(string text) =>
        System.Text.Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD);

    // Letters that Unicode does not decompose into a base letter and a mark.
    private static void AppendBase(char c, StringBuilder into)
    {
        switch (char.ToLowerInvariant(c))
        {
            case 'ł': into.Append('l'); break;
            case 'ø': into.Append('o'); break;
            case 'đ' or 'ð': into.Append('d'); break;
            case 'ħ': into.Append('h'); break;
            case 'ı': into.Append('i'); break;
            case 'ŧ': into.Append('t'); break;
            case 'ß': into.Append("ss"); break;
            case 'æ': into.Append("ae"); break;
            case 'œ': into.Append("oe"); break;
            case 'þ': into.Append("th"); break;
            // Signs that transliterations write for a glottal stop and Unicode counts as letters.
            case 'ʻ' or 'ʼ' or 'ʿ' or 'ʾ': break;
            case var lower: into.Append(lower); break;
        }
    }
}
