using System.Text;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>Makes the text that is stored and that all offsets refer to.</summary>
internal static class TextCleaner
{
    /// <summary>
    /// Line ends become <c>\n</c>, form feeds paragraph breaks, other blanks a space; control, invisible and broken characters go; lines lose the blanks
    /// at their end, and the text the empty lines around it. Cleaning twice changes nothing.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    if (i + 1 >= text.Length || text[i + 1] != '\n') EndLine(clean);
                    break;
                case '\n' or '\u0085' or '\u2028' or '\v':
                    EndLine(clean);
                    break;
                case '\f' or '\u2029':
                    EndLine(clean);
                    EndLine(clean);
                    break;
                case '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064'):
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
                    else if (char.IsSurrogate(c)) clean.Append('\uFFFD');
                    else if (c == '\t' || char.IsWhiteSpace(c)) clean.Append(' ');
                    else if (!char.IsControl(c)) clean.Append(c);
                    break;
            }
        }
        return clean.ToString().TrimEnd().TrimStart('\n');
    }

    /// <summary>
    /// Gives every paragraph a blank line after it where a file has none between its paragraphs and puts each on a line of its own, as scraped text does;
    /// text wrapped at a fixed width stays as it is, where a single line end is a blank.
    /// </summary>
    public static string SeparateParagraphs(string text)
    {
        if (text.Contains("\n\n", StringComparison.Ordinal) || !text.Contains('\n')) return text;
        var lines = text.Split('\n');
        var whole = lines.Count(l => l.Length > 0 && ".!?”\"’')".Contains(l[^1], StringComparison.Ordinal));
        return lines.Max(l => l.Length) > 120 || whole * 2 >= lines.Length ? text.Replace("\n", "\n\n", StringComparison.Ordinal) : text;
    }

    /// <summary>White space as single blanks, for titles and names.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null) return null;
        var words = Clean(text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static void EndLine(StringBuilder clean)
    {
        var end = clean.Length;
        while (end > 0 && clean[end - 1] == ' ') end--;
        clean.Length = end;
        clean.Append('\n');
    }
}
