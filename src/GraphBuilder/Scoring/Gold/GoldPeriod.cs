using System.Globalization;

namespace GraphBuilder.Scoring.Gold;

/// <summary>A day, month or year as gold writes it.</summary>
internal readonly record struct GoldPeriod(DateOnly Start, DateOnly End)
{
    private const int LongestRangeBegunOnADay = 7;

    public static bool TryParse(string text, out GoldPeriod period)
    {
        const DateTimeStyles None = DateTimeStyles.None;
        var culture = CultureInfo.InvariantCulture;
        period = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, None, out var day)) period = new(day, day);
        else if (DateOnly.TryParseExact(text, "yyyy-MM", culture, None, out var month)) period = new(month, month.AddMonths(1).AddDays(-1));
        else if (DateOnly.TryParseExact(text, "yyyy", culture, None, out var year)) period = new(year, year.AddYears(1).AddDays(-1));
        else return false;
        return true;
    }

    /// <summary>True when the found period begins in this one and is no vaguer; gold gives only the first day of "Wednesday and the next day".</summary>
    public bool Accepts(DateOnly start, DateOnly end)
    {
        var longest = Math.Max(End.DayNumber - Start.DayNumber + 1, LongestRangeBegunOnADay);
        return start >= Start && start <= End && end.DayNumber - start.DayNumber < longest;
    }
}
