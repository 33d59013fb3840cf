using System.Collections;
using global::Neo4j.Driver;

namespace GraphBuilder.Storage.Neo4j.Bolt;

/// <summary>Cypher over Bolt: Neo4j's official driver. Its own retries are not used, for the store's pipeline has them.</summary>
internal sealed class BoltExecutor : ICypherExecutor
{
    private readonly IDriver _driver;

    /// <summary>Each session reads what the ones before it wrote, on whichever member of a cluster.</summary>
    private readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public BoltExecutor(Neo4jConnection connection)
    {
        Connection = connection;
        var login = connection.Password is { } password ? AuthTokens.Basic(connection.User, password) : AuthTokens.None;
        _driver = GraphDatabase.Driver(new Uri(connection.Server), login, _ => { });
    }

    public Neo4jConnection Connection { get; }

    public Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken) => BoltFailure.TranslateAsync(async () =>
    {
        var server = await _driver.GetServerInfoAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return new ServerInfo(Version.TryParse(server.Agent.Split('/')[^1].Split('-', '+')[0], out var version) ? version : null, AcceptsStatements: true);
    });

    public Task<CypherResult> RunAsync(CypherStatement statement, CypherAccess access, CancellationToken cancellationToken) => BoltFailure.TranslateAsync(async () =>
    {
        var session = Session(access);
        await using (session.ConfigureAwait(false))
            return await ReadAsync(session, statement, cancellationToken).ConfigureAwait(false);
    });

    public Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan maximum, CancellationToken cancellationToken) => BoltFailure.TranslateAsync<ICypherTransaction>(async () =>
    {
        var session = Session(access);
        try
        {
            return new BoltTransaction(session, await session.BeginTransactionAsync(options => options.WithTimeout(maximum)).WaitAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    });

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    public static async Task<CypherResult> ReadAsync(IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancellationToken)
    {
        var cursor = await runner.RunAsync(statement.Text, Parameters(statement.Parameters)).WaitAsync(cancellationToken).ConfigureAwait(false);
        var fields = await cursor.KeysAsync().ConfigureAwait(false);
        var values = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().WaitAsync(cancellationToken).ConfigureAwait(false))
            values.Add([.. fields.Select(field => Value(cursor.Current.Values[field]))]);

        var summary = await cursor.ConsumeAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var counts = summary.Counters;
        return new CypherResult(fields, values, new CypherCounters(counts.NodesCreated, counts.NodesDeleted, counts.RelationshipsCreated, counts.RelationshipsDeleted, counts.PropertiesSet))
        {
            PlanOperators = summary.Plan is { } plan ? [.. Operators(plan)] : [],
        };
    }

    private IAsyncSession Session(CypherAccess access) => _driver.AsyncSession(options => options
        .WithDatabase(Connection.Database)
        .WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write)
        .WithBookmarkManager(_bookmarks));

    private static Dictionary<string, object?> Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(parameter => parameter.Key, parameter => Parameter(parameter.Value), StringComparer.Ordinal);

    private static object? Parameter(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => Parameters(map),
        string => value,
        IEnumerable list => list.Cast<object?>().Select(Parameter).ToList(),
        _ => value,
    };

    /// <summary>The shapes that <see cref="CypherResult"/> promises; dates and times as their ISO text.</summary>
    private static object? Value(object? value) => value switch
    {
        null or string or bool or long or double => value,
        INode node => new Dictionary<string, object?> { ["labels"] = node.Labels.Cast<object?>().ToList(), ["properties"] = Map(node.Properties) },
        IRelationship edge => new Dictionary<string, object?> { ["type"] = edge.Type, ["properties"] = Map(edge.Properties) },
        IPath path => path.Nodes.Select(Value).ToList(),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IDictionary<string, object?> map => map.ToDictionary(member => member.Key, member => Value(member.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Value).ToList(),
        _ => value.ToString(),
    };

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, object?> map) => map.ToDictionary(member => member.Key, member => Value(member.Value), StringComparer.Ordinal);

    private static IEnumerable<string> Operators(IPlan plan) => plan.Children.SelectMany(Operators).Prepend(plan.OperatorType.Split('@')[0]);
}
