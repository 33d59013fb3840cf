using System.CommandLine;
using GraphBuilder.App.Findings;
using GraphBuilder.Graph;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Sqlite;

namespace GraphBuilder.App.Commands;

/// <summary>The options that say which graph a command works on.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> _database = new("--database", "-d") { Description = "File that holds the graph (default: GRAPHBUILDER_DATABASE, else graph.db here)", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(_database);

    /// <summary>Full path of the file.</summary>
    public string Path(ParseResult arguments) => System.IO.Path.GetFullPath(arguments.GetValue(_database) ?? Environment.GetEnvironmentVariable("GRAPHBUILDER_DATABASE") ?? "graph.db");

    /// <summary>The store, made when it is missing.</summary>
    public IGraphStore OpenOrCreate(ParseResult arguments) => SqliteGraphStore.Open(Path(arguments), TimeProvider.System);

    /// <summary>The store, which must be there.</summary>
    public IGraphStore Open(ParseResult arguments)
    {
        var path = Path(arguments);
        if (!File.Exists(path)) throw new CommandException(ExitCode.Store, $"There is no graph at {path}. Load articles first (graph-builder load PATH) or name the file with --database.");
        return SqliteGraphStore.Open(path, TimeProvider.System, create: false);
    }

    /// <summary>Reads the contributions that pass the filter and projects them.</summary>
    public static async Task<GraphReader> ReadAsync(IGraphStore store, ArticleFilter filter, CancellationToken cancellation)
    {
        var articles = new List<ArticleGraph>();
        await foreach (var article in store.ReadAsync(filter, cancellation)) articles.Add(article);
        return new GraphReader(GraphProjection.Project(articles));
    }
}
