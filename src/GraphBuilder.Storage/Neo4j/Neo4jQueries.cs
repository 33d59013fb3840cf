namespace GraphBuilder.Storage.Neo4j;

/// <summary>Statements of people on a server, and the schema that a graph needs there.</summary>
public sealed class Neo4jQueries : IAsyncDisposable
{
    private readonly ICypherExecutor _executor;
    private readonly Neo4jResilience _resilience;

    private Neo4jQueries(ICypherExecutor executor, Neo4jResilience resilience)
    {
        _executor = executor;
        _resilience = resilience;
    }

    /// <summary>Connects and checks the server; nothing is written.</summary>
    /// <exception cref="StoreException">The server cannot be used; the message says what to do.</exception>
    public static async Task<Neo4jQueries> OpenAsync(Neo4jConnection connection, TimeProvider time, CancellationToken cancellationToken)
    {
        var executor = CypherExecutors.Create(connection);
        try
        {
            await Neo4jSchema.CheckAsync(executor, time, cancellationToken).ConfigureAwait(false);
            return new Neo4jQueries(executor, new Neo4jResilience(connection, time));
        }
        catch
        {
            await executor.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes the constraints and indexes that are missing; returns their names.</summary>
    public Task<IReadOnlyList<string>> ApplySchemaAsync(CancellationToken cancellationToken) => Neo4jSchema.ApplyAsync(_executor, _resilience, cancellationToken);

    /// <summary>Runs one statement in a transaction of its own.</summary>
    /// <param name="statement">Cypher.</param>
    /// <param name="parameters">Values for the names after a <c>$</c>.</param>
    /// <param name="write">False lets the server refuse a statement that writes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StoreException">It failed; the message says why.</exception>
    public async Task<QueryRows> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, bool write, CancellationToken cancellationToken)
    {
        try
        {
            var result = await _resilience.RunAsync(
                token => _executor.RunAsync(new CypherStatement(statement, parameters), write ? CypherAccess.Write : CypherAccess.Read, token), cancellationToken).ConfigureAwait(false);
            return new QueryRows(result.Fields, result.Values);
        }
        catch (CypherException exception)
        {
            throw Neo4jFailure.Explain(exception, _executor.Connection);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _executor.DisposeAsync();
}

/// <summary>What a statement returned. A value is null, a string (dates and times too), bool, long, double, <c>List&lt;object?&gt;</c> or <c>Dictionary&lt;string, object?&gt;</c>.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">Values in the order of the columns.</param>
public sealed record QueryRows(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows);
