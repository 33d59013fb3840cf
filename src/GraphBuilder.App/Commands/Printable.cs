using System.Globalization;
using System.Text;

namespace GraphBuilder.App.Commands;

/// <summary>Text of articles made safe to print: whoever writes an article must not be able to steer the reader's terminal.</summary>
internal static class Printable
{
    /// <summary>The text on one line: runs of white space become one space; control characters and bidirectional overrides are dropped.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse))
                line.Append(rune);
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The line cut after a word to at most <paramref name="length"/> characters, with an ellipsis where something is left out.</summary>
    public static string Shortened(string text, int length)
    {
        var line = Line(text);
        if (line.Length <= length) return line;
        var cut = line.LastIndexOf(' ', length - 1);
        if (cut < length / 2) cut = length - 1;
        if (char.IsHighSurrogate(line[cut - 1])) cut--;
        return line[..cut].TrimEnd() + "…";
    }
}
