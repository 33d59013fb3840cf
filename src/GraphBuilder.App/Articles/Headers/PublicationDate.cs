using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.App.Articles.Headers;

/// <summary>Where a date that may be the day of publication stands, the most reliable first.</summary>
internal enum DateSource
{
    /// <summary>Given with the article as its date: front matter, page metadata, JSON Lines.</summary>
    Metadata,

    /// <summary>"Published: 3 May 2017" in the text.</summary>
    Published,

    /// <summary>In the credit line, or on a line of its own at the head.</summary>
    Credit,

    /// <summary>In the dateline.</summary>
    Dateline,

    /// <summary>In the path of the address: "/2017/05/03/".</summary>
    Address,

    /// <summary>At the beginning of the file name.</summary>
    FileName,

    /// <summary>"Last updated 3 May 2017".</summary>
    Updated,
}

/// <summary>A date and where it stands.</summary>
internal sealed record DateEvidence(WrittenDate Date, DateSource Source);

/// <summary>Decides on the day of publication.</summary>
internal static partial class PublicationDate
{
    /// <summary>Most days between a date without a year and the full date that lends it one: a paper prints an article a day or two after the site has it.</summary>
    private const int LendingDays = 3;

    /// <summary>
    /// The day, and a note for the user where it is not simply stated. A date without a year never counts by itself: a full date near it, or a year given
    /// with the article, lends the year; otherwise the day stays unknown.
    /// </summary>
    public static (DateOnly? Day, string? Note) Decide(IReadOnlyList<DateEvidence> evidence, int? year = null)
    {
        var inOrder = evidence.OrderBy(e => e.Source).ToList();
        var full = inOrder.FirstOrDefault(e => e.Date.Year is not null);
        var partial = inOrder.FirstOrDefault(e => e.Date.Year is null);
        if (partial is not null && (full is null || partial.Source < full.Source))
        {
            if (full?.Date.Full is { } near && Lent(partial.Date, near) is { } lent)
                return (lent, $"\"{partial.Date.Text}\" has no year; {near.Year} is taken from {Named(full)}.");
            if (year is { } given && partial.Date.In(given) is { } day) return (day, $"\"{partial.Date.Text}\" has no year; {given} is given with the article.");
            if (full is null) return (null, $"\"{partial.Date.Text}\" has no year and nothing else gives one, so the day of publication stays unknown and relative dates are not resolved; --published sets it.");
        }
        var note = full?.Source is DateSource.Address or DateSource.FileName or DateSource.Updated or DateSource.Dateline
            ? $"The day of publication, {full.Date.Full:yyyy-MM-dd}, is taken from {Named(full)}."
            : null;
        return (full?.Date.Full, note);
    }

    /// <summary>The date in an address's path, as "/2017/05/03/", "/2017/may/03/" or "/2017-05-03".</summary>
    public static DateEvidence? InAddress(Uri address) => Evidence(InPath().Match(address.AbsolutePath), DateSource.Address);

    /// <summary>The date at the beginning of a file name, as "2017-05-03-talks.txt" or "20170503.txt".</summary>
    public static DateEvidence? InFileName(string name) => Evidence(InName().Match(name), DateSource.FileName);

    private static DateEvidence? Evidence(Match match, DateSource source)
    {
        if (!match.Success) return null;
        var month = match.Groups["month"].Value;
        var text = char.IsLetter(month[0])
            ? $"{match.Groups["day"].Value} {month[..3]} {match.Groups["year"].Value}"
            : $"{match.Groups["year"].Value}-{month}-{match.Groups["day"].Value}";
        return WrittenDate.Parse(text) is { } date ? new DateEvidence(date, source) : null;
    }

    private static DateOnly? Lent(WrittenDate partial, DateOnly near)
    {
        for (var year = near.Year - 1; year <= near.Year + 1; year++)
            if (partial.In(year) is { } day && Math.Abs(day.DayNumber - near.DayNumber) <= LendingDays) return day;
        return null;
    }

    private static string Named(DateEvidence evidence) => evidence.Source switch
    {
        DateSource.Address => "its address",
        DateSource.FileName => "the file name",
        DateSource.Dateline => $"the dateline (\"{evidence.Date.Text}\")",
        DateSource.Updated => string.Create(CultureInfo.InvariantCulture, $"the date of its last change (\"{evidence.Date.Text}\")"),
        _ => $"\"{evidence.Date.Text}\"",
    };

    [GeneratedRegex(@"/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[/-](?<day>\d{1,2})(?=[/_.-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InPath();

    [GeneratedRegex(@"^(?<year>(?:19|20)\d{2})(?<dash>[-_.]?)(?<month>\d{2})\k<dash>(?<day>\d{2})(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex InName();
}
