using System.CommandLine;

namespace GraphBuilder.App.Commands;

/// <summary>Copies the graph on a Neo4j server into a file, the other way than <see cref="PushCommand"/>.</summary>
internal sealed class PullCommand : AppCommand
{
    private readonly DatabaseOption _file = new();
    private readonly Neo4jOptions _neo4j = new();
    private readonly Option<bool> _exact = new("--exact") { Description = "Also remove the articles from the file that Neo4j does not hold" };

    public PullCommand(Terminal terminal)
        : base("pull", "Copy the graph on a Neo4j server into a file", terminal, "pull", "pull --database copy.db --neo4j http://localhost:7474")
    {
        _file.AddTo(this);
        _neo4j.AddTo(this);
        Add(_exact);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var server = await _neo4j.OpenAsync(arguments, cancellation);
        await using var file = _file.OpenOrCreate(arguments);
        var copy = await StoreCopy.RunAsync(server, file, arguments.GetValue(_exact), cancellation);
        copy.Report(Terminal, file.Path);
        return copy.Refused.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
