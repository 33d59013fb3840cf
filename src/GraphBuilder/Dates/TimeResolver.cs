using GraphBuilder.Events;

namespace GraphBuilder.Dates;

/// <summary>Counts what a time expression says from the publication date: backward in the past tense, forward for what is planned.</summary>
internal static class TimeResolver
{
    /// <summary>First and last day; null when a publication date is needed and there is none, or the words are too vague.</summary>
    public static (DateOnly Start, DateOnly End)? Resolve(TimeSpec spec, DateOnly? published, bool ahead) => spec switch
    {
        TimeSpec.Full full => (full.Start, full.End),
        TimeSpec.Season { Year: { } year } season => Season(new DateOnly(year, season.FirstMonth, 1)),
        TimeSpec.Range range => Between(Resolve(range.From, published, ahead), Resolve(range.To, published, ahead), range),
        TimeSpec.Since since => Resolve(since.From, published, ahead: false) is { } from ? (from.Start, published ?? from.End) : null,
        TimeSpec.Vague => null,
        _ when published is { } day => Count(spec, day, ahead),
        _ => null,
    };

    /// <summary>Whether the words hold a year of their own.</summary>
    public static bool IsExplicit(TimeSpec spec) => spec switch
    {
        TimeSpec.Full => true,
        TimeSpec.Season season => season.Year is not null,
        TimeSpec.Range range => IsExplicit(range.To),
        TimeSpec.Since since => IsExplicit(since.From),
        _ => false,
    };

    private static (DateOnly Start, DateOnly End)? Between((DateOnly Start, DateOnly End)? from, (DateOnly Start, DateOnly End)? to, TimeSpec.Range range)
    {
        if (from is not { } first || to is not { } last)
        {
            // "from 3 May to 4 June 2016": the year stands once, at the end.
            if (range is { From: TimeSpec.MonthDay early, To: TimeSpec.Full full }) return (new DateOnly(full.End.Year, early.Month, early.First), full.End);
            return null;
        }
        if (range is { From: TimeSpec.MonthDay day, To: TimeSpec.Full dated }) first.Start = new DateOnly(dated.End.Year, day.Month, day.First);
        if (range.To is TimeSpec.Weekday && last.End < first.Start) last.End = last.End.AddDays(7);
        return first.Start <= last.End ? (first.Start, last.End) : null;
    }

    private static (DateOnly Start, DateOnly End)? Count(TimeSpec spec, DateOnly today, bool ahead) => spec switch
    {
        TimeSpec.DayOffset offset => Days(today.AddDays(offset.Days), 0),
        TimeSpec.Weekday weekday => Days(Weekday(weekday, today, ahead), weekday.Days),
        TimeSpec.MonthDay date => MonthDay(date, today, ahead),
        TimeSpec.MonthOnly month => TimeScanner.ThirdOf(Month(month, today, ahead), month.Part),
        TimeSpec.Period period => Period(period, today),
        TimeSpec.Distance distance => Distance(distance, today),
        TimeSpec.Season season => Season(SeasonStart(season, today)),
        _ => null,
    };

    private static (DateOnly Start, DateOnly End) Days(DateOnly first, int more) => (first, first.AddDays(more));

    private static DateOnly Weekday(TimeSpec.Weekday weekday, DateOnly today, bool ahead)
    {
        var back = ((int)today.DayOfWeek + 6) % 7 + 1 - weekday.Day;
        var same = back == 0;
        back = (back + 7) % 7;
        return weekday.Shift switch
        {
            < 0 => today.AddDays(same ? -7 : -back),
            > 0 => today.AddDays(same ? 7 : 7 - back),
            0 when ahead => today.AddDays(same ? 0 : 7 - back),
            0 => today.AddDays(-back),
            _ => ahead && !same ? today.AddDays(7 - back) : today.AddDays(-back),
        };
    }

    private static (DateOnly Start, DateOnly End)? MonthDay(TimeSpec.MonthDay date, DateOnly today, bool ahead)
    {
        for (var year = today.Year + (ahead ? 0 : 1); year >= today.Year - 4 && year <= today.Year + 4; year += ahead ? 1 : -1)
        {
            if (date.Last > DateTime.DaysInMonth(year, date.Month)) continue;
            var start = new DateOnly(year, date.Month, date.First);
            if (ahead ? start >= today : start <= today) return (start, new DateOnly(year, date.Month, date.Last));
        }
        return null;
    }

    private static DateOnly Month(TimeSpec.MonthOnly month, DateOnly today, bool ahead)
    {
        var start = new DateOnly(today.Year, month.Month, 1);
        if (month.Shift > 0) return start <= today ? start.AddYears(1) : start;
        if (month.Shift < 0) return start.AddMonths(1) > today ? start.AddYears(-1) : start;
        return ahead && start.AddMonths(1) <= today ? start.AddYears(1) : !ahead && start > today ? start.AddYears(-1) : start;
    }

    private static (DateOnly Start, DateOnly End) Period(TimeSpec.Period period, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        switch (period.Unit)
        {
            case TimePeriod.Week:
                return Days(monday.AddDays(7 * period.Shift), 6);
            case TimePeriod.Fortnight:
                return Days(monday.AddDays(14 * period.Shift), 13);
            case TimePeriod.Weekend:
                return Days(monday.AddDays(5 + 7 * period.Shift), 1);
            case TimePeriod.Month:
                return TimeScanner.ThirdOf(new DateOnly(today.Year, today.Month, 1).AddMonths(period.Shift), period.Part);
            case TimePeriod.Decade:
                var decade = new DateOnly(today.Year / 10 * 10, 1, 1).AddYears(10 * period.Shift);
                return (decade, decade.AddYears(10).AddDays(-1));
            default:
                var year = new DateOnly(today.Year + period.Shift, 1, 1);
                return period.Part is { } part ? (year.AddMonths(4 * part), year.AddMonths(4 * (part + 1)).AddDays(-1)) : (year, year.AddYears(1).AddDays(-1));
        }
    }

    /// <summary>A distance is as exact as its unit: "three days ago" is a day, "three years ago" a year.</summary>
    private static (DateOnly Start, DateOnly End) Distance(TimeSpec.Distance distance, DateOnly today)
    {
        switch (distance.Unit)
        {
            case TimePeriod.Day:
                return Days(today.AddDays(distance.Count), 0);
            case TimePeriod.Week or TimePeriod.Fortnight or TimePeriod.Weekend:
                var day = today.AddDays(distance.Count * (distance.Unit == TimePeriod.Fortnight ? 14 : 7));
                return Days(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), 6);
            case TimePeriod.Month:
                return TimeScanner.ThirdOf(new DateOnly(today.Year, today.Month, 1).AddMonths(distance.Count), null);
            default:
                var year = new DateOnly(today.Year + (distance.Unit == TimePeriod.Decade ? 10 : 1) * distance.Count, 1, 1);
                return (year, year.AddYears(1).AddDays(-1));
        }
    }

    private static DateOnly SeasonStart(TimeSpec.Season season, DateOnly today)
    {
        var start = new DateOnly(today.Year, season.FirstMonth, 1);
        return season.Shift switch
        {
            < 0 => start.AddMonths(3) > today ? start.AddYears(-1) : start,
            > 0 => start <= today ? start.AddYears(1) : start,
            _ => start,
        };
    }

    private static (DateOnly Start, DateOnly End) Season(DateOnly start) => (start, start.AddMonths(3).AddDays(-1));
}
