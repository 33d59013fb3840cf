using GraphBuilder.Text;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>What the first and last lines of an article say about it.</summary>
internal sealed class ArticleHead
{
    private const int TopLines = 8;
    private const int ProseLines = 4;
    private const int EndLines = 4;
    private const int LongestHeadline = 160;

    private readonly List<ArticleRegion> _regions = [];
    private readonly List<DateEvidence> _dates = [];

    private ArticleHead()
    {
    }

    /// <summary>Headline, byline and dateline, in order.</summary>
    public IReadOnlyList<ArticleRegion> Regions => _regions;

    /// <summary>All dates that may be the day of publication.</summary>
    public IReadOnlyList<DateEvidence> Dates => _dates;

    /// <summary>The headline.</summary>
    public string? Title { get; private set; }

    /// <summary>The names in the byline.</summary>
    public string? Author { get; private set; }

    /// <summary>The outlet or agency.</summary>
    public string? Publisher { get; private set; }

    /// <summary>The place in the dateline.</summary>
    public string? Dateline { get; private set; }

    /// <summary>Reads the head of a text whose first <paramref name="titleLength"/> code units are a title known already (0: none).</summary>
    public static ArticleHead Read(string text, int titleLength)
    {
        var head = new ArticleHead();
        if (titleLength > 0) head.Take(RegionKind.Headline, new TextSpan(0, titleLength));
        head.Title = titleLength > 0 ? text[..titleLength] : null;
        var lines = Lines(text, titleLength);
        var (next, prose) = (0, 0);
        for (; next < lines.Count && next < TopLines && prose < ProseLines; next++)
            if (!head.ReadTop(text, lines, next, prose)) prose++;
        for (var i = Math.Max(next, lines.Count - EndLines); i < lines.Count; i++) head.ReadEnd(text, lines[i]);
        head._regions.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return head;
    }

    /// <summary>False when the line is prose from its first word.</summary>
    private bool ReadTop(string text, List<TextSpan> lines, int index, int prose)
    {
        var line = lines[index];
        var credit = CreditLine.Read(text, line);
        if (credit is not null) Take(credit);
        if (credit is { IsWhole: true }) return true;
        if (Title is null && prose == 0 && credit is null && index + 1 < lines.Count && IsHeadline(text, line, lines[index + 1]))
        {
            Title = line.Of(text);
            Take(RegionKind.Headline, line);
            return true;
        }
        var start = credit?.Span.End ?? line.Start;
        while (start < line.End && text[start] == ' ') start++;
        if (Dateline is null && DatelineMark.Read(text, new TextSpan(start, line.End)) is { } dateline)
        {
            Dateline = dateline.Place;
            Publisher ??= dateline.Agency;
            if (dateline.Date is not null) _dates.Add(new DateEvidence(dateline.Date, DateSource.Dateline));
            Take(RegionKind.Dateline, dateline.Span);
        }
        return false;
    }

    /// <summary>At the end only what says of itself what it is: "Published: 3 May 2017", "Source: Reuters", "(Reporting by Jane Doe)".</summary>
    private void ReadEnd(string text, TextSpan line)
    {
        if (CreditLine.ReadEnd(text, line) is { } names)
        {
            Take(names);
            return;
        }
        if (CreditLine.Read(text, line) is not { IsWhole: true } credit) return;
        var marked = credit.Date is { Mark: not DateMark.None } || (credit.Date is null && (credit.Author is not null || credit.Publisher is not null));
        if (marked) Take(credit);
    }

    private void Take(CreditLine credit)
    {
        Author ??= credit.Author;
        Publisher ??= credit.Publisher;
        if (credit.Date is { } date)
        {
            _dates.Add(new DateEvidence(date, date.Mark switch
            {
                DateMark.Published => DateSource.Published,
                DateMark.Updated => DateSource.Updated,
                _ => DateSource.Credit,
            }));
        }
        Take(RegionKind.Byline, credit.Span);
    }

    private void Take(RegionKind kind, TextSpan span) => _regions.Add(new ArticleRegion(kind, span));

    /// <summary>Short, no full stop at its end, and a paragraph or a credit line after it.</summary>
    private static bool IsHeadline(string text, TextSpan line, TextSpan next)
    {
        var words = line.Of(text);
        if (words.Length > LongestHeadline || words.Count(c => c == ' ') is < 1 or > 25 || !words.Any(char.IsLetter)) return false;
        if (words[^1] is ',' or ';' or ':' || (words[^1] == '.' && !EndsInInitials(words))) return false;
        if (words[^1] is '"' or '”' or '’' or '\'' && words.Length > 1 && words[^2] is '.' or ',') return false;
        return text.AsSpan(line.End, next.Start - line.End).Count('\n') > 1 || CreditLine.Read(text, next) is { IsWhole: true };
    }

    /// <summary>"U.S." or "D.C." at the end of a headline.</summary>
    private static bool EndsInInitials(string words) => words.Length > 4 && words[^3] == '.' && char.IsUpper(words[^2]) && char.IsUpper(words[^4]);

    private static List<TextSpan> Lines(string text, int from)
    {
        var lines = new List<TextSpan>();
        for (var start = from; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var first = start;
            while (first < end && text[first] == ' ') first++;
            if (first < end) lines.Add(new TextSpan(first, end));
            start = end + 1;
        }
        return lines;
    }
}
