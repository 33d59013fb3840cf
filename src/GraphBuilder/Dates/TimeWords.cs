using System.Globalization;
using GraphBuilder.Lexicons;

namespace GraphBuilder.Dates;

/// <summary>What a word does in a time expression.</summary>
internal enum TimeWordKind
{
    /// <summary>Monday is 1.</summary>
    Weekday,

    /// <summary>"Mondays": no single day.</summary>
    Recurring,

    /// <summary>January is 1.</summary>
    Month,

    /// <summary>Value: its first month.</summary>
    Season,

    /// <summary>Value: days.</summary>
    Unit,

    /// <summary>"yesterday": value in days from today.</summary>
    Day,

    /// <summary>"morning".</summary>
    DayPart,

    /// <summary>"three", "a".</summary>
    Number,

    /// <summary>"third".</summary>
    Ordinal,

    /// <summary>"last" -1, "this" 0, "next" 1.</summary>
    Shift,

    /// <summary>"early" 0, "mid" 1, "late" 2.</summary>
    Part,

    /// <summary>"several".</summary>
    Vague,
}

/// <summary>The words of time expressions, from <c>Lexicons/Data/dates/words.tsv</c>.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, (TimeWordKind Kind, int Value)> _words = new(StringComparer.OrdinalIgnoreCase);

    private TimeWords()
    {
        foreach (var row in LexiconFile.Rows("dates/words.tsv", 3))
        {
            // A word may stand under two kinds ("second", "night"): the first in the file is the usual one.
            _words.TryAdd(row[0], (Enum.Parse<TimeWordKind>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture)));
        }
    }

    public static TimeWords Load() => new();

    /// <summary>The value of a word of one kind; null when it is none.</summary>
    public int? Value(string form, TimeWordKind kind) => _words.TryGetValue(form, out var word) && word.Kind == kind ? word.Value : null;

    public bool Is(string form, TimeWordKind kind) => Value(form, kind) is not null;
}
