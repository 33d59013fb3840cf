using System.CommandLine;
using GraphBuilder.App.Findings;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>The options that say which graph a command works on: a file, or a Neo4j server.</summary>
internal sealed class StoreOptions
{
    private readonly DatabaseOption _file = new();
    private readonly Option<StoreKind> _kind = ChoiceOption.One("--store", "-S", "Where the graph is kept", StoreKind.Sqlite, Enum.GetValues<StoreKind>(), kind => kind.ToString().ToLowerInvariant());
    private readonly Neo4jOptions _neo4j = new();

    public void AddTo(Command command)
    {
        _file.AddTo(command);
        command.Add(_kind);
        _neo4j.AddTo(command);
    }

    /// <summary>Where the graph is, for people.</summary>
    public string Place(ParseResult arguments) => IsNeo4j(arguments) ? $"Neo4j at {_neo4j.Connection(arguments)}" : _file.Path(arguments);

    /// <summary>The store, made when it is missing.</summary>
    public async Task<IGraphStore> OpenOrCreateAsync(ParseResult arguments, CancellationToken cancellation) =>
        IsNeo4j(arguments) ? await _neo4j.OpenAsync(arguments, cancellation) : _file.OpenOrCreate(arguments);

    /// <summary>The store, which must be there.</summary>
    public async Task<IGraphStore> OpenAsync(ParseResult arguments, CancellationToken cancellation) =>
        IsNeo4j(arguments) ? await _neo4j.OpenAsync(arguments, cancellation) : _file.Open(arguments);

    /// <summary>Reads the contributions that pass the filter and projects them.</summary>
    public static async Task<GraphReader> ReadAsync(IGraphStore store, ArticleFilter filter, CancellationToken cancellation)
    {
        var articles = new List<ArticleGraph>();
        await foreach (var article in store.ReadAsync(filter, cancellation)) articles.Add(article);
        return new GraphReader(GraphProjection.Project(articles));
    }

    /// <summary>An address says enough: whoever gives --neo4j need not give --store.</summary>
    private bool IsNeo4j(ParseResult arguments) => arguments.GetValue(_kind) == StoreKind.Neo4j || _neo4j.IsGiven(arguments);
}
