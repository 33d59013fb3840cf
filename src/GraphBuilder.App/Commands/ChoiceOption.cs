using System.CommandLine;
using System.CommandLine.Parsing;

namespace GraphBuilder.App.Commands;

/// <summary>Options whose values come from a closed list: any case, completed by the shell, and a slip is answered with the nearest value.</summary>
internal static class ChoiceOption
{
    /// <summary>An option that may be given several times; empty when it is not given.</summary>
    public static Option<T[]> Many<T>(string name, string alias, string description, IEnumerable<T> values, Func<T, string> code)
    {
        var choices = Choices(values, code);
        var option = new Option<T[]>(name, alias) { Description = $"{description} ({string.Join(", ", choices.Keys)})", HelpName = Placeholder(name) };
        option.CustomParser = result => [.. result.Tokens.Select(token => Parse(name, token, choices, result)).OfType<T>()];
        option.CompletionSources.Add([.. choices.Keys]);
        return option;
    }

    /// <summary>An option with a value of its own when it is not given.</summary>
    public static Option<T> One<T>(string name, string alias, string description, T otherwise, IEnumerable<T> values, Func<T, string> code)
    {
        var choices = Choices(values, code);
        var option = new Option<T>(name, alias) { Description = $"{description} ({string.Join(", ", choices.Keys)})", HelpName = Placeholder(name), DefaultValueFactory = _ => otherwise };
        option.CustomParser = result => Parse(name, result.Tokens[0], choices, result) is T value ? value : otherwise;
        option.CompletionSources.Add([.. choices.Keys]);
        return option;
    }

    private static Dictionary<string, T> Choices<T>(IEnumerable<T> values, Func<T, string> code) => values.ToDictionary(code, StringComparer.OrdinalIgnoreCase);

    private static string Placeholder(string name) => name.TrimStart('-').ToUpperInvariant();

    private static object? Parse<T>(string name, Token token, Dictionary<string, T> choices, ArgumentResult result)
    {
        if (choices.TryGetValue(token.Value, out var value)) return value;
        var meant = Spelling.Nearest(token.Value, choices.Keys) is { } nearest ? $"did you mean '{nearest}'?" : $"choose from {string.Join(", ", choices.Keys)}.";
        result.AddError($"'{token.Value}' is no value for {name}; {meant}");
        return null;
    }
}
