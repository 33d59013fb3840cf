using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GraphBuilder.App.Commands;

/// <summary>The help of a command: the parser's own page, then examples, environment and exit codes.</summary>
internal sealed class HelpPage(HelpAction usage, int width) : SynchronousCommandLineAction
{
    private static readonly (string Name, string Meaning)[] Environment =
    [
        ("GRAPHBUILDER_DATABASE", "the database when --database is not given (default: graph.db here)"),
        ("NO_COLOR", "no colours"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usage.MaxWidth = width;
        usage.Invoke(parseResult);
        var page = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is AppCommand { Examples.Count: > 0 } command)
        {
            page.WriteLine("Examples:");
            foreach (var example in command.Examples) page.WriteLine($"  graph-builder {example}");
            page.WriteLine();
        }
        page.WriteLine("Environment:");
        foreach (var (name, meaning) in Environment) page.WriteLine($"  {name,-23}{meaning}");
        page.WriteLine();
        page.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes.Meanings) page.WriteLine($"  {(int)code,-5}{meaning}");
        return (int)ExitCode.Done;
    }
}
