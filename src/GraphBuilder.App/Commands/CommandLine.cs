using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>The program as a command line: parses, runs one command, and turns every end into an exit code and at most one sentence.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var verbose = new Option<bool>("--verbose") { Description = "On an error, also print where it happened", Recursive = true };
        var arguments = Root(terminal, verbose).Parse(args);
        if (RunsCommand(arguments) && UsageErrors.In(arguments) is { Count: > 0 } errors)
        {
            foreach (var error in errors) terminal.Fail(error);
            terminal.Errors.WriteLine($"Try '{FullName(arguments.CommandResult.Command)} --help'.");
            return (int)ExitCode.Usage;
        }

        var streams = new InvocationConfiguration
        {
            Output = terminal.Data,
            Error = terminal.Errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        using var signals = new TerminationSignals();
        try
        {
            return await arguments.InvokeAsync(streams, signals.Token);
        }
        catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
        {
            terminal.Fail("Stopped before the end. What was written is complete; run the same command again for the rest.");
            return (int)signals.ExitCode;
        }
        catch (Exception exception)
        {
            var code = Code(exception);
            var details = arguments.GetValue(verbose);
            terminal.Fail(code is not null || details ? exception.Message : $"{exception.Message} (Run it again with --verbose to see where.)");
            if (details) terminal.Errors.WriteLine(exception);
            return (int)(code ?? ExitCode.Failed);
        }
    }

    /// <summary>Names of the commands in the order of the help page.</summary>
    internal static IReadOnlyList<string> Names => [.. Commands(Terminal.On(TextReader.Null, TextWriter.Null, TextWriter.Null)).Select(command => command.Name)];

    private static IReadOnlyList<AppCommand> Commands(Terminal terminal) =>
    [
        new LoadCommand(terminal),
        new ArticlesCommand(terminal),
        new ShowCommand(terminal),
        new EventsCommand(terminal),
        new PathCommand(terminal),
        new ExportCommand(terminal),
        new RemoveCommand(terminal),
        new AnnotateCommand(terminal),
        new PushCommand(terminal),
        new PullCommand(terminal),
        new VerifyCommand(terminal),
        new SchemaCommand(terminal),
        new CypherCommand(terminal),
        new CodeCommand(terminal),
        new ScoreCommand(terminal),
        new CompletionCommand(terminal),
    ];

    private static RootCommand Root(Terminal terminal, Option<bool> verbose)
    {
        var root = new RootCommand("Turns news articles into a graph of who did what to whom, each claim with its sentence.") { verbose };
        foreach (var command in Commands(terminal)) root.Add(command);
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpPage((HelpAction)help.Action!, terminal.Out.Profile.Width);
        root.SetAction(_ => root.Parse("--help").Invoke(new InvocationConfiguration { Output = terminal.Data }));
        return root;
    }

    /// <summary>Null when the fault is not one a user can be told about in advance.</summary>
    private static ExitCode? Code(Exception exception) => exception switch
    {
        CommandException expected => expected.Code,
        StoreException => ExitCode.Store,
        _ => null,
    };

    /// <summary>False when an option or directive (<c>--help</c>, <c>--version</c>, <c>[suggest]</c>) acts in the command's place.</summary>
    private static bool RunsCommand(ParseResult arguments) =>
        arguments.Action is null or ParseErrorAction || arguments.Action == arguments.CommandResult.Command.Action;

    private static string FullName(Command command) => command is RootCommand ? "graph-builder" : $"graph-builder {command.Name}";
}
