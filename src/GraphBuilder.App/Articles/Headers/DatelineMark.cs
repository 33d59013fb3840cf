using System.Collections.Frozen;
using System.Text.RegularExpressions;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
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
    /// The dateline at the beginning of a line: a place with an agency or a date behind it and then a dash or colon. Without agency and date, a place in
    /// capitals and a dash; in ordinary letters it must be a known city and a sentence begin after the dash; with a colon a known place in capitals.
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
        if (agency is null && date is null && !IsPlace(match, sign.Groups["colon"].Success, text[at + sign.Length])) return null;
        return new DatelineMark(new TextSpan(line.Start, at + sign.Groups["sign"].Index + sign.Groups["sign"].Length - at), match.Value.Trim(), agency, date);
    }

    private static bool IsPlace(Match place, bool colon, char next)
    {
        var known = KnowledgeBase.Load().Find(place.Groups["city"].Value.Split('/')[0]).Select(e => e.Kind).ToList();
        if (place.Groups["plain"].Success) return !colon && known.Contains(EntityKind.Place) && !char.IsLower(next);
        var isKnown = known.Contains(EntityKind.Place) || known.Contains(EntityKind.Country);
        return isKnown || (!colon && known.Count == 0);
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
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex City();

    [GeneratedRegex(@"\G,?\s*[(\[](?<agency>\p{Lu}[\p{L}\p{N} ./&-]{1,39})[)\]]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Bracket();

    [GeneratedRegex("""\G(?<sign>\s*(?:--+|[–—])|\s+-|\s?(?<colon>:))\s*(?=[\p{L}\p{N}"“‘'«$€£(])""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sign();
}
