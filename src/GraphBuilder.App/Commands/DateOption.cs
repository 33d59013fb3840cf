using System.CommandLine;
using System.Globalization;

namespace GraphBuilder.App.Commands;

/// <summary>An option whose value is a day, written year-month-day in every locale.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"'{result.Tokens[0].Value}' is no day for {name}: write it as 2017-05-02.");
            return null;
        },
    };
}
