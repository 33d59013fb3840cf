using System.CommandLine;
using System.CommandLine.Parsing;

namespace GraphBuilder.App.Commands;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class UsageErrors
{
    /// <summary>Empty when the line is right. Something that looks like an option and is none counts as wrong, although the parser would take it as an argument; after <c>--</c> anything goes.</summary>
    public static IReadOnlyList<string> In(ParseResult arguments)
    {
        var unknown = UnknownOptions(arguments).ToList();
        if (unknown.Count > 0) return [.. unknown.Select(option => Unknown("option", option, Options(arguments.CommandResult.Command)))];
        if (arguments.UnmatchedTokens is [var word, ..])
            return arguments.CommandResult.Command is { Subcommands: { Count: > 0 } commands }
                ? [Unknown("command", word, commands.Select(command => command.Name))]
                : [$"There is nothing for '{word}' to mean here: '{arguments.CommandResult.Command.Name}' takes fewer arguments. Put a name of several words in quotes."];
        return [.. arguments.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> UnknownOptions(ParseResult arguments) => arguments.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !double.TryParse(token.Value, out _))
        .Select(token => token.Value.Split('=')[0]);

    private static IEnumerable<string> Options(Command command)
    {
        var own = command.Options;
        var inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return own.Concat(inherited).SelectMany(option => option.Aliases.Append(option.Name)).Where(name => name.StartsWith('-'));
    }

    private static string Unknown(string what, string word, IEnumerable<string> known) => Spelling.Nearest(word, known) is { } nearest
        ? $"There is no {what} '{word}'; did you mean '{nearest}'?"
        : $"There is no {what} '{word}'.";
}
