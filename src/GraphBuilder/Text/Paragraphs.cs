namespace GraphBuilder.Text;

/// <summary>
/// Finds the paragraphs of plain text. A blank line always parts them. A single line break parts them in text that has one
/// paragraph a line, and is white space in text that was wrapped at a column; the lines tell which of the two it is.
/// </summary>
internal static class Paragraphs
{
    private const int NarrowestWrap = 45, WidestWrap = 110;

    /// <summary>How full a wrapped line is at least, as part of the longest line, when the next word did not fit on it.</summary>
    private const double Filled = 0.9;

    /// <summary>The part of filled lines that must run on in lower case for a text to count as wrapped.</summary>
    private const double RunOn = 0.25;

    public static List<TextSpan> Find(ReadOnlySpan<char> text)
    {
        var lines = Lines(text);
        var wrapped = IsWrapped(text, lines);
        var paragraphs = new List<TextSpan>();
        for (var first = 0; first < lines.Count;)
        {
            var last = GroupEnd(lines, first);
            var width = Width(lines, first, last);
            var start = lines[first].Start;
            for (var i = first; i < last; i++)
            {
                if (i + 1 < last && Continues(text, lines[i], lines[i + 1], wrapped ? width : 0)) continue;
                paragraphs.Add(new TextSpan(start, lines[i].End));
                if (i + 1 < last) start = lines[i + 1].Start;
            }
            first = last;
        }
        return paragraphs;
    }

    private readonly record struct Line(int Start, int End, int Indent, bool AfterGap)
    {
        public int Length => End - Start;
    }

    /// <summary>The lines that are not blank, trimmed.</summary>
    private static List<Line> Lines(ReadOnlySpan<char> text)
    {
        var lines = new List<Line>();
        var gap = true;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !Characters.IsLineBreak(text[end])) end++;
            int first = at, last = end;
            while (first < last && Characters.IsBlank(text[first])) first++;
            while (last > first && Characters.IsBlank(text[last - 1])) last--;
            if (first < last) lines.Add(new Line(first, last, first - at, gap));
            gap = first == last || (end < text.Length && text[end] is '\f' or '\u2029');
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static int GroupEnd(List<Line> lines, int first)
    {
        var last = first + 1;
        while (last < lines.Count && !lines[last].AfterGap) last++;
        return last;
    }

    private static int Width(List<Line> lines, int first, int last)
    {
        var width = 0;
        for (var i = first; i < last; i++) width = Math.Max(width, lines[i].Indent + lines[i].Length);
        return width is >= NarrowestWrap and <= WidestWrap ? width : 0;
    }

    private static bool IsWrapped(ReadOnlySpan<char> text, List<Line> lines)
    {
        int filled = 0, runOn = 0;
        for (var first = 0; first < lines.Count;)
        {
            var last = GroupEnd(lines, first);
            var width = Width(lines, first, last);
            for (var i = first; i + 1 < last; i++)
            {
                if (!IsFilled(text, lines[i], lines[i + 1], width)) continue;
                filled++;
                if (char.IsLower(text[lines[i + 1].Start])) runOn++;
            }
            first = last;
        }
        return runOn > 0 && runOn >= filled * RunOn;
    }

    private static bool IsFilled(ReadOnlySpan<char> text, Line line, Line next, int width)
    {
        var word = next.Start;
        while (word < next.End && !Characters.IsBlank(text[word])) word++;
        return width > 0 && line.Indent + line.Length + 1 + word - next.Start > width * Filled;
    }

    private static bool Continues(ReadOnlySpan<char> text, Line line, Line next, int width)
    {
        if (next.Indent > line.Indent + 1 || IsListItem(text, next)) return false;
        if (IsFilled(text, line, next, width)) return true;
        // A sentence that was broken elsewhere: no mark at its end, and lower case after it.
        return char.IsLower(text[next.Start]) && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is ',' or '-' or '—' or '–' or '’' or '\'');
    }

    /// <summary>"• item", "- item", "* item", "1. item", "(a) item".</summary>
    private static bool IsListItem(ReadOnlySpan<char> text, Line line)
    {
        var at = line.Start;
        if (text[at] is '•' or '·' or '●' or '▪' or '■' or '◦' or '‣' or '→' or '✓') return true;
        if (text[at] is '*' or '-' or '–' or '—' or '+' or '>') return at + 1 < line.End && Characters.IsBlank(text[at + 1]);
        if (text[at] == '(') at++;
        var start = at;
        while (at < line.End && at - start < 3 && char.IsAsciiDigit(text[at])) at++;
        if (at == start && at < line.End && char.IsAsciiLetterLower(text[at])) at++;
        return at > start && at + 1 < line.End && text[at] is '.' or ')' && Characters.IsBlank(text[at + 1]);
    }
}
