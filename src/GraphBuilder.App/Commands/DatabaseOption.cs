using System.CommandLine;
using GraphBuilder.Storage.Sqlite;

namespace GraphBuilder.App.Commands;

/// <summary>The option that names the file of an embedded graph.</summary>
internal sealed class DatabaseOption
{
    private readonly Option<string?> _database = new("--database", "-d") { Description = "File that holds the graph (default: GRAPHBUILDER_DATABASE, else graph.db here)", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(_database);

    /// <summary>Full path of the file.</summary>
    public string Path(ParseResult arguments) => System.IO.Path.GetFullPath(arguments.GetValue(_database) ?? Environment.GetEnvironmentVariable("GRAPHBUILDER_DATABASE") ?? "graph.db");

    /// <summary>The graph, made when it is missing.</summary>
    public SqliteGraphStore OpenOrCreate(ParseResult arguments) => SqliteGraphStore.Open(Path(arguments), TimeProvider.System);

    /// <summary>The graph, which must be there.</summary>
    public SqliteGraphStore Open(ParseResult arguments)
    {
        var path = Path(arguments);
        if (!File.Exists(path)) throw new CommandException(ExitCode.Store, $"There is no graph at {path}. Load articles first (graph-builder load PATH) or name the file with --database.");
        return SqliteGraphStore.Open(path, TimeProvider.System, create: false);
    }
}
