using System.CommandLine;

namespace GraphBuilder.App.Commands;

/// <summary>One command of the program: its options, its examples for the help page, and what it does.</summary>
internal abstract class AppCommand : Command
{
    protected AppCommand(string name, string description, Terminal terminal, params IReadOnlyList<string> examples)
        : base(name, description)
    {
        Terminal = terminal;
        Examples = examples;
        SetAction(async (arguments, cancellation) => (int)await RunAsync(arguments, cancellation));
    }

    /// <summary>Command lines that work as they stand, without the program's name.</summary>
    public IReadOnlyList<string> Examples { get; }

    protected Terminal Terminal { get; }

    /// <exception cref="CommandException">The user can do something about it.</exception>
    protected abstract Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation);
}
