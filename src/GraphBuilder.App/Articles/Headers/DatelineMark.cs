using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GraphBuilder.Text;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>The place before the first sentence: "KYIV, Ukraine, March 3 (AP) —".</summary>
/// <param name="Span">From the place to the dash.</param>
/// <param name="Place">The place as written, with its region or country.</param>
/// <param name="Agency">The agency in brackets.</param>
/// <param name="Date">The date of filing.</param>
internal sealed partial record DatelineMark(TextSpan Span, string Place, string? Agency, WrittenDate? Date)
{
    private static readonly FrozenSet<string> NotPlaces = ArticleData.Set("not_places.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The dateline at the beginning of a line. A place in capitals needs a dash after it; one in ordinary letters also needs an agency or a date,
    /// and so does a colon in place of the dash.
    /// </summary>
    public static DatelineMark? Read(string text, TextSpan line)
    {
        var match = City().Match(text, line.Start, Math.Min(line.Length, 160));
        if (!match.Success || NotPlaces.Contains(match.Groups["city"].Value)) return null;
        var at = line.Start + match.Length;
        var date = DateAt(text, ref at, line.End);
        string? agency = null;
        if (Bracket().Match(text, at, line.End - at) is { Success: true } bracket)
        {
            agency = bracket.Groups["agency"].Value;
            at += bracket.Length;
            date ??= DateAt(text, ref at, line.End);
        }
        var sign = Sign().Match(text, at, line.End - at);
        if (!sign.Success) return null;
        var marked = agency is not null || date is not null;
        if (!marked && (sign.Groups["colon"].Success || match.Groups["plain"].Success)) return null;
        return new DatelineMark(new TextSpan(line.Start, at + sign.Groups["sign"].Index + sign.Groups["sign"].Length - at), match.Value.Trim(), agency, date);
    }

    private static WrittenDate? DateAt(string text, ref int at, int end)
    {
        var start = at;
        while (start < end && text[start] is ' ' or ',') start++;
        if (start == at || WrittenDate.At(text, start, end) is not { } date) return null;
        at = start + date.Length;
        return date;
    }

    [GeneratedRegex("""
        \G (?: (?<city> \p{Lu}[\p{Lu}'’.-]+ (?: [\s/-] \p{Lu}[\p{Lu}'’.-]* ){0,3} )
             | (?<plain> (?<city> \p{Lu}[\p{L}'’.-]+ (?: [\s/-] \p{Lu}[\p{L}'’.-]+ ){0,3} ) ) )
           (?: ,\s (?! (?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d | (?i:mon|tues|wednes|thurs|fri|satur|sun)day )
               \p{Lu}[\p{L}'’.-]+ (?: \s \p{Lu}[\p{L}'’.-]+ ){0,2} )?
           (?= [\s,:(–—-] )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex City();

    [GeneratedRegex(@"\G,?\s*[(\[](?<agency>\p{Lu}[\p{L}\p{N} ./&-]{1,39})[)\]]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Bracket();

    [GeneratedRegex("""\G(?<sign>\s*(?:--+|[–—])|\s+-|\s?(?<colon>:))\s*(?=[\p{L}\p{N}"“‘'«$€£(])""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Sign();
}
