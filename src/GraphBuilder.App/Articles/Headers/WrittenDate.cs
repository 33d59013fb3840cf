using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>What the words before a date say it is.</summary>
internal enum DateMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"Published", "Posted", "Issued" ...</summary>
    Published,

    /// <summary>"Updated", "Last modified" ...</summary>
    Updated,
}

/// <summary>A date as written in the head of an article; the year may be missing.</summary>
/// <param name="Year">The year, or null ("3 May").</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; valid in its month.</param>
/// <param name="Mark">What the words before it say.</param>
/// <param name="Text">As written, without the mark.</param>
/// <param name="Length">Code units read, the mark and a time of day included.</param>
internal sealed partial record WrittenDate(int? Year, int Month, int Day, DateMark Mark, string Text, int Length)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The date, when the year is given.</summary>
    public DateOnly? Full => Year is { } year ? new DateOnly(year, Month, Day) : null;

    /// <summary>The date in that year; null for 29 February in a common year.</summary>
    public DateOnly? In(int year) => Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    /// <summary>A text that is a date and nothing else.</summary>
    public static WrittenDate? Parse(string text)
    {
        var trimmed = text.Trim();
        return At(trimmed, 0, trimmed.Length) is { } date && date.Length == trimmed.Length ? date : null;
    }

    /// <summary>
    /// The date that begins at an offset and ends before <paramref name="end"/>, or null. Day and month in figures count only where one of them is over 12 or dots part them (day first);
    /// a weekday that does not agree with the date makes it no date.
    /// </summary>
    public static WrittenDate? At(string text, int offset, int end)
    {
        var match = Pattern().Match(text, offset, Math.Min(end - offset, 120));
        if (!match.Success) return null;
        if (Numbers(match) is not var (year, month, day) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month)) return null;
        if (year is < 1800 or > 2100) return null;
        if (year is { } y && match.Groups["weekday"] is { Success: true } weekday)
        {
            var named = Array.IndexOf(Weekdays, weekday.Value[..3].ToLowerInvariant());
            if ((int)new DateOnly(y, month, day).DayOfWeek != named) return null;
        }
        var mark = match.Groups["updated"].Success ? DateMark.Updated : match.Groups["published"].Success ? DateMark.Published : DateMark.None;
        return new WrittenDate(year, month, day, mark, match.Groups["date"].Value, match.Length);
    }

    private static (int? Year, int Month, int Day)? Numbers(Match match)
    {
        int? year = match.Groups["year"] is { Success: true } y ? Number(y.Value) : null;
        if (match.Groups["name"] is { Success: true } name) return (year, Array.IndexOf(Months, name.Value[..3].ToLowerInvariant()) + 1, Number(match.Groups["day"].Value));
        if (match.Groups["month"] is { Success: true } month) return (year, Number(month.Value), Number(match.Groups["day"].Value));
        int first = Number(match.Groups["first"].Value), second = Number(match.Groups["second"].Value);
        if (match.Groups["sign"].Value == "." || first > 12) return (year, second, first);
        if (second > 12 || first == second) return (year, first, second);
        return null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        \G
        (?: (?: (?<updated> (?:last\s+)? (?:updated|modified|revised|edited) )
              | (?<published> (?:first\s+|date\s+|originally\s+)? (?:published|posted|issued|released|filed|created) | publication\s+date | date )
            ) (?: \s+ (?:on|at) )? \s* :? \s+ )?
        (?<date>
          (?: (?<weekday> mon|tue|wed|thu|fri|sat|sun ) (?:day|s|sday|nesday|rs|r|rsday|urday)? \.?,? \s+ )?
          (?: (?<year>\d{4}) (?<dash>[-/.]) (?<month>\d{1,2}) \k<dash> (?<day>\d{1,2}) (?: [T\s] \d{2}:\d{2} (?: :\d{2} (?:\.\d+)? )? (?: \s?Z | \s?[+-]\d{2}:?\d{2} )? )?
            | (?<day>\d{1,2}) (?:st|nd|rd|th)? (?:\s+of)? [\s-] (?<name> jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)? ) \b \.?,? (?: [\s-] (?<year>\d{4}) )?
            | (?<name> jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)? ) \b \.? \s (?<day>\d{1,2}) (?:st|nd|rd|th)? \b (?: ,? \s (?<year>\d{4}) )?
            | (?<first>\d{1,2}) (?<sign>[./]) (?<second>\d{1,2}) \k<sign> (?<year>\d{4})
          )
        )
        (?! [\w] | [.,]\d | -\d )
        (?: ,? \s+ (?:at\s+|[–—|-]\s+)? \d{1,2} [:.] \d{2} (?: :\d{2} )? (?: \s? [ap]\.?m\b\.? )? (?: \s+ \(? (?: (?-i:[A-Z]{2,4}) | [+-]\d{4} ) \b \)? )? )?
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pattern();
}
