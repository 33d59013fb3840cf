using System.Globalization;
using GraphBuilder.Text;

namespace GraphBuilder.Dates;

/// <summary>Finds time expressions in the words of a sentence, left to right, the longest at each place.</summary>
internal sealed class TimeScanner(TimeWords words)
{
    /// <summary>All expressions in order; they do not overlap.</summary>
    public IReadOnlyList<TimeExpression> Scan(Sentence sentence)
    {
        var found = new List<TimeExpression>();
        for (var at = 0; at < sentence.Words.Count;)
        {
            var reader = new Cursor(sentence.Words, words) { Start = at };
            if (reader.Expression() is { } spec)
            {
                var last = reader.At - 1;
                found.Add(new TimeExpression(at, last, spec));
                at = last + 1;
            }
            else at++;
        }
        return found;
    }

    /// <summary>Reads one expression from a position on; <see cref="At"/> is left after the last word read.</summary>
    private sealed class Cursor(IReadOnlyList<Word> sentence, TimeWords words)
    {
        private int _start;

        public required int Start
        {
            init => _start = At = value;
        }

        public int At { get; private set; }

        public TimeSpec? Expression()
        {
            if (Try(Since) is { } since) return since;
            if (Try(FromTo) is { } range) return range;
            if (Single() is not { } first) return null;
            return Continued(first);
        }

        /// <summary>"April 3 - 5", "Wednesday and the next day", "1991 to 2001".</summary>
        private TimeSpec Continued(TimeSpec first)
        {
            var mark = At;
            if (first is TimeSpec.Weekday weekday && Take("and") && Take("the") && (Take("next") || Take("following")) && Take("day")) return weekday with { Days = weekday.Days + 1 };
            At = mark;
            if ((Take("to") || Take("through") || Take("until") || Take("-") || Take("–")) && Single() is { } last && Joins(first, last)) return new TimeSpec.Range(first, last);
            At = mark;
            if (Take("and") && Single() is TimeSpec.Weekday second && first is TimeSpec.Weekday one && (second.Day - one.Day + 7) % 7 == 1) return one with { Days = one.Days + 1 };
            At = mark;
            return first;
        }

        private static bool Joins(TimeSpec first, TimeSpec last) => first.GetType() == last.GetType() || (first is TimeSpec.MonthDay && last is TimeSpec.Full);

        private TimeSpec? Since()
        {
            if (!Take("since")) return null;
            Take("the");
            return Single() is { } from ? new TimeSpec.Since(from) : null;
        }

        private TimeSpec? FromTo()
        {
            var between = Take("between");
            if (!between && !Take("from")) return null;
            if (Single() is not { } first) return null;
            if (!(between ? Take("and") : Take("to") || Take("until") || Take("through") || Take("till"))) return null;
            return Single() is { } last && Joins(first, last) ? new TimeSpec.Range(first, last) : null;
        }

        private TimeSpec? Single() =>
            Try(IsoDate) ?? Try(DayFirst) ?? Try(MonthFirst) ?? Try(SeasonOf) ?? Try(Ago) ?? Try(In) ?? Try(Shifted) ?? Try(PartOfYear) ?? Try(NamedDay) ?? Try(BareWeekday) ?? Try(DecadeOf) ?? Try(BareYear);

        private TimeSpec? IsoDate()
        {
            if (Form is not { Length: 10 } form || !DateOnly.TryParseExact(form, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
            At++;
            return new TimeSpec.Full(day, day);
        }

        /// <summary>"13 April 2017", "the 13th of April", "3 - 4 May".</summary>
        private TimeSpec? DayFirst()
        {
            Take("the");
            if (Day() is not { } first) return null;
            var last = first;
            var mark = At;
            if ((Take("-") || Take("–") || Take("to") || Take("and")) && Day() is { } second && second > first) last = second;
            else At = mark;
            Take("of");
            if (Value(TimeWordKind.Month) is not { } month || !IsCapital) return null;
            At++;
            return Dated(month, first, last);
        }

        /// <summary>"April 13, 2017", "early April", "April 2017", "May 3 and 4".</summary>
        private TimeSpec? MonthFirst()
        {
            int? shift = Value(TimeWordKind.Shift);
            if (shift is not null) At++;
            int? part = Part();
            if (part is null && Take("the") && (Take("end") || Take("beginning") || Take("start") || Take("middle"))) part = sentence[At - 1].Form is "end" ? 2 : sentence[At - 1].Form == "middle" ? 1 : 0;
            if (part is not null) Take("of");
            if (Value(TimeWordKind.Month) is not { } month || !IsCapital || IsModal) return null;
            At++;
            var mark = At;
            if (part is null && shift is null && Day() is { } first)
            {
                var last = first;
                var after = At;
                if ((Take("-") || Take("–") || Take("to") || Take("and")) && Day() is { } second && second > first) last = second;
                else At = after;
                return Dated(month, first, last);
            }
            At = mark;
            Take(",");
            if (Year() is { } year) return new TimeSpec.Full(Third(new DateOnly(year, month, 1), part).Start, Third(new DateOnly(year, month, 1), part).End);
            At = mark;
            return new TimeSpec.MonthOnly(month, part, shift ?? 0);
        }

        private TimeSpec Dated(int month, int first, int last)
        {
            var mark = At;
            Take(",");
            if (Year() is { } year && last <= DateTime.DaysInMonth(year, month)) return new TimeSpec.Full(new DateOnly(year, month, first), new DateOnly(year, month, last));
            At = mark;
            return new TimeSpec.MonthDay(month, first, last);
        }

        private TimeSpec? SeasonOf()
        {
            int? shift = Value(TimeWordKind.Shift);
            if (shift is not null) At++;
            else Take("the");
            if (Value(TimeWordKind.Season) is not { } month) return null;
            At++;
            var mark = At;
            if (shift is null)
            {
                Take("of");
                if (Year() is { } year) return new TimeSpec.Season(month, year, null);
                At = mark;
                return null;
            }
            return new TimeSpec.Season(month, null, shift);
        }

        /// <summary>"three days ago", "a year earlier", "several weeks ago".</summary>
        private TimeSpec? Ago()
        {
            Skip("more", "than", "about", "nearly", "almost", "over", "some", "around", "roughly", "just");
            var vague = false;
            int count;
            if (Value(TimeWordKind.Vague) is not null) vague = true;
            else if (Is("a") && At + 1 < sentence.Count && words.Is(sentence[At + 1].Form, TimeWordKind.Vague)) At++;
            if (Value(TimeWordKind.Vague) is not null)
            {
                vague = true;
                At++;
                Take("of");
                count = 0;
            }
            else if (Count() is { } number) count = number;
            else return null;
            if (PeriodHere() is not { } unit) return null;
            At++;
            if (!(Take("ago") || Take("earlier"))) return null;
            return vague ? new TimeSpec.Vague() : new TimeSpec.Distance(unit, -count);
        }

        /// <summary>"in three days", "within two weeks".</summary>
        private TimeSpec? In()
        {
            if (!(Take("in") || Take("within")) || Count() is not { } count || PeriodHere() is not { } unit) return null;
            At++;
            return Is("of") ? null : new TimeSpec.Distance(unit, count);
        }

        /// <summary>"last week", "next month", "late last year", "this weekend", "last Tuesday", "this morning".</summary>
        private TimeSpec? Shifted()
        {
            var part = Part();
            if (part is null) Skip("earlier", "later");
            Take("the");
            if (Value(TimeWordKind.Shift) is not { } shift) return null;
            At++;
            if (Value(TimeWordKind.Weekday) is { } day)
            {
                At++;
                DayPart();
                return new TimeSpec.Weekday(day, shift, 0);
            }
            if (shift <= 0 && Value(TimeWordKind.DayPart) is not null)
            {
                At++;
                return new TimeSpec.DayOffset(Is("night") ? shift : 0);
            }
            if (Form is "night")
            {
                At++;
                return new TimeSpec.DayOffset(shift);
            }
            if (PeriodHere() is not { } unit || Form!.EndsWith('s')) return null;
            At++;
            // "the same day", "the next day" count from another event.
            return unit == TimePeriod.Day ? null : new TimeSpec.Period(unit, shift, part);
        }

        /// <summary>"early 2016", "the end of 2015".</summary>
        private TimeSpec? PartOfYear()
        {
            var part = Part();
            if (part is null && Take("the") && (Take("end") || Take("beginning") || Take("start") || Take("middle"))) part = sentence[At - 1].Form is "end" ? 2 : sentence[At - 1].Form == "middle" ? 1 : 0;
            if (part is null) return null;
            Take("of");
            if (Year() is not { } year) return null;
            var start = new DateOnly(year, 1 + (4 * part.Value), 1);
            return new TimeSpec.Full(start, start.AddMonths(4).AddDays(-1));
        }

        private TimeSpec? NamedDay()
        {
            if (Value(TimeWordKind.Day) is not { } days) return null;
            At++;
            DayPart();
            return new TimeSpec.DayOffset(days);
        }

        private TimeSpec? BareWeekday()
        {
            if (Value(TimeWordKind.Weekday) is not { } day || !IsCapital) return null;
            At++;
            DayPart();
            return new TimeSpec.Weekday(day, null, 0);
        }

        /// <summary>"the 1990s".</summary>
        private TimeSpec? DecadeOf()
        {
            Take("the");
            if (Form is not { Length: 5 } form || form[4] != 's' || !int.TryParse(form[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 2090) return null;
            At++;
            return new TimeSpec.Full(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31));
        }

        /// <summary>A year after a preposition of time, or before a noun ("the 2016 election").</summary>
        private TimeSpec? BareYear()
        {
            var at = At;
            if (Year() is not { } year) return null;
            var word = sentence[at];
            var before = at > 0 ? sentence[at - 1].Form.ToLowerInvariant() : "";
            var attributive = word.Head > at && word.Relation is "nummod" or "compound" or "nmod" or "amod" && sentence[word.Head].Form is { Length: > 0 } noun && !noun.EndsWith('s') && before is "the" or "his" or "her" or "its" or "their" or "a" or "'s";
            var inRange = at > _start && before is "from" or "to" or "and" or "through" or "between" or "-" or "–";
            return inRange || attributive || before is "in" or "of" or "since" or "until" or "by" or "during"
                ? new TimeSpec.Full(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null;
        }

        private string? Form => At < sentence.Count ? sentence[At].Form : null;

        private bool IsCapital => Form is { } form && char.IsUpper(form[0]);

        /// <summary>"May" the verb.</summary>
        private bool IsModal => sentence[At].Upos is "AUX" or "VERB";

        private bool Is(string form) => Form is { } here && here.Equals(form, StringComparison.OrdinalIgnoreCase);

        private bool Take(string form)
        {
            if (!Is(form)) return false;
            At++;
            return true;
        }

        private void Skip(params ReadOnlySpan<string> forms)
        {
            while (Form is { } form && forms.Contains(form.ToLowerInvariant())) At++;
        }

        private int? Value(TimeWordKind kind) => Form is { } form ? words.Value(form, kind) : null;

        private int? Part()
        {
            if (Value(TimeWordKind.Part) is not { } part) return null;
            At++;
            Take("-");
            Take("in");
            return part;
        }

        private void DayPart()
        {
            if (Value(TimeWordKind.DayPart) is not null || Is("night")) At++;
        }

        private int? Count()
        {
            if (Form is not { } form) return null;
            if (Value(TimeWordKind.Number) is { } number || (form.Length <= 3 && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out number)))
            {
                At++;
                return number;
            }
            return null;
        }

        private int? Day()
        {
            if (Form is not { } form) return null;
            var digits = form.Length > 2 && form[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? form[..^2] : form;
            if (digits.Length > 2 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31) return null;
            At++;
            return day;
        }

        private int? Year()
        {
            if (Form is not { Length: 4 } form || !int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 2099) return null;
            At++;
            return year;
        }

        private TimePeriod? PeriodHere() => Form?.ToLowerInvariant() switch
        {
            "day" or "days" or "night" or "nights" or "hour" or "hours" or "minute" or "minutes" => TimePeriod.Day,
            "week" or "weeks" => TimePeriod.Week,
            "fortnight" => TimePeriod.Fortnight,
            "weekend" => TimePeriod.Weekend,
            "month" or "months" => TimePeriod.Month,
            "year" or "years" => TimePeriod.Year,
            "decade" or "decades" => TimePeriod.Decade,
            _ => null,
        };

        private TimeSpec? Try(Func<TimeSpec?> read)
        {
            var mark = At;
            if (read() is { } spec) return spec;
            At = mark;
            return null;
        }

        internal static (DateOnly Start, DateOnly End) Third(DateOnly month, int? part)
        {
            var end = month.AddMonths(1).AddDays(-1);
            return part switch
            {
                0 => (month, month.AddDays(9)),
                1 => (month.AddDays(10), month.AddDays(19)),
                2 => (month.AddDays(20), end),
                _ => (month, end),
            };
        }
    }

    /// <summary>The first, middle or last ten days of a month; the whole of it without a part.</summary>
    public static (DateOnly Start, DateOnly End) ThirdOf(DateOnly month, int? part) => Cursor.Third(month, part);
}
