using System.CommandLine;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>Copies an embedded graph into Neo4j. What is there already is passed over, so that a push that was cut short goes on where it stopped.</summary>
internal sealed class PushCommand : AppCommand
{
    private readonly DatabaseOption _file = new();
    private readonly Neo4jOptions _neo4j = new();
    private readonly Option<bool> _exact = new("--exact") { Description = "Also remove the articles from Neo4j that the file does not hold" };

    public PushCommand(Terminal terminal)
        : base("push", "Copy the graph of a file into Neo4j", terminal, "push", "push --database news.db --neo4j http://localhost:7474 --exact")
    {
        _file.AddTo(this);
        _neo4j.AddTo(this);
        Add(_exact);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var file = _file.Open(arguments);
        await using var server = await _neo4j.OpenAsync(arguments, cancellation);
        var copy = await StoreCopy.RunAsync(file, server, arguments.GetValue(_exact), cancellation);
        copy.Report(Terminal, server.Address);
        return copy.Refused.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
