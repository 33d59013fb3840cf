using System.Buffers;
using System.Text.RegularExpressions;
using GraphBuilder.Text;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>Author, publisher and date at the beginning of a line: "By Peter Baker – New York Times – 3 May –".</summary>
/// <param name="Span">From the first to the last item, with the sign that parts it from what follows.</param>
/// <param name="Author">The names after "By", as written.</param>
/// <param name="Publisher">The outlet named.</param>
/// <param name="Date">The date named; of several, the one marked as published.</param>
/// <param name="IsWhole">True when the line holds nothing else.</param>
internal sealed partial record CreditLine(TextSpan Span, string? Author, string? Publisher, WrittenDate? Date, bool IsWhole)
{
    private static readonly SearchValues<char> PartingSigns = SearchValues.Create("–—|•·-");

    /// <summary>The credit at the beginning of a line, when it is certain: it fills the line, or a dash or bar parts it from the prose after it.</summary>
    public static CreditLine? Read(string text, TextSpan line)
    {
        var items = new CreditItems(text, line.End);
        var (at, parted) = (line.Start, false);
        while (at < line.End && items.Take(at) is { } next)
        {
            var sign = Separator().Match(text, next, line.End - next);
            at = next + sign.Length;
            parted = sign.ValueSpan.IndexOfAny(PartingSigns) >= 0;
        }
        if (at >= line.End) return items.IsCertain ? Credit(line, isWhole: true) : null;
        if (items.Author is null && items.Date?.Year is null) return null;
        if (!parted && DatelineMark.Read(text, new TextSpan(at, line.End)) is null) return null;
        while (text[at - 1] == ' ') at--;
        return Credit(new TextSpan(line.Start, at), isWhole: false);

        CreditLine Credit(TextSpan span, bool isWhole) => new(span, items.Author, items.Publisher, items.Date, isWhole);
    }

    /// <summary>The reporters an agency names in brackets below its text: "(Reporting by Jane Doe in Kyiv; editing by Alan Roe)".</summary>
    public static CreditLine? ReadEnd(string text, TextSpan line)
    {
        if (text[line.Start] != '(' || !text.AsSpan(line.Start, line.Length).TrimEnd().EndsWith(")")) return null;
        var items = new CreditItems(text, line.End);
        return items.Take(line.Start + 1) is not null && items.Author is not null ? new CreditLine(line, items.Author, null, null, IsWhole: true) : null;
    }

    [GeneratedRegex(@"\G\s*(?:[–—|•·,;/-]+\s*)*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Separator();
}
