namespace GraphBuilder.Dates;

/// <summary>What a time expression says, before it is counted from a publication date.</summary>
internal abstract record TimeSpec
{
    /// <summary>A day, month or year with its year: needs no publication date.</summary>
    public sealed record Full(DateOnly Start, DateOnly End) : TimeSpec;

    /// <summary>Day and month without a year.</summary>
    public sealed record MonthDay(int Month, int First, int Last) : TimeSpec;

    /// <summary>Month without a year, or a third of one.</summary>
    public sealed record MonthOnly(int Month, int? Part, int Shift) : TimeSpec;

    /// <summary>Day of the week; a shift of -1 is "last", 1 "next". Days count on from it.</summary>
    public sealed record Weekday(int Day, int? Shift, int Days) : TimeSpec;

    /// <summary>Days from today.</summary>
    public sealed record DayOffset(int Days) : TimeSpec;

    /// <summary>A whole week, weekend, month, year or decade before, at or after the present one.</summary>
    public sealed record Period(TimePeriod Unit, int Shift, int? Part) : TimeSpec;

    /// <summary>So many days, weeks, months, years before (below 0) or after today.</summary>
    public sealed record Distance(TimePeriod Unit, int Count) : TimeSpec;

    /// <summary>Season of a year, or the last, this or next one.</summary>
    public sealed record Season(int FirstMonth, int? Year, int? Shift) : TimeSpec;

    /// <summary>From one time to another, both included.</summary>
    public sealed record Range(TimeSpec From, TimeSpec To) : TimeSpec;

    /// <summary>From a time until today.</summary>
    public sealed record Since(TimeSpec From) : TimeSpec;

    /// <summary>Says a time that cannot be counted ("several days ago").</summary>
    public sealed record Vague : TimeSpec;
}

/// <summary>Length of a calendar period.</summary>
internal enum TimePeriod
{
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Year,
    Decade,
}

/// <summary>Words of a sentence that say when.</summary>
/// <param name="First">Zero-based position of the first word.</param>
/// <param name="Last">Position of the last word, inclusive.</param>
/// <param name="Spec">What they say.</param>
internal sealed record TimeExpression(int First, int Last, TimeSpec Spec);
