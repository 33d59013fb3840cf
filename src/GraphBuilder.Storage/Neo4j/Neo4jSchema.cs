namespace GraphBuilder.Storage.Neo4j;

/// <summary>Constraints and indexes, and the conditions under which a server can be written to at all.</summary>
internal static class Neo4jSchema
{
    /// <summary>The oldest server whose Query API and Cypher the statements need.</summary>
    public static Version Floor { get; } = new(5, 26);

    /// <summary>The files, in the order in which they run.</summary>
    public static IReadOnlyList<string> Files { get; } = ["schema/constraints.cypher", "schema/indexes.cypher", "schema/fulltext.cypher"];

    /// <summary>Waits until the server answers, checks version and interface, logs in, and waits until the database is there.</summary>
    /// <exception cref="StoreException">Not a server that can be used.</exception>
    public static async Task CheckAsync(ICypherExecutor executor, TimeProvider time, CancellationToken cancellationToken)
    {
        var connection = executor.Connection;
        var started = time.GetTimestamp();
        try
        {
            var server = await PollAsync(executor.DescribeAsync).ConfigureAwait(false);
            if (server.Version is null)
                throw new CypherException(CypherFaults.NotNeo4j, "it names no neo4j_version");
            if (server.Version < Floor)
                throw Neo4jFailure.TooOld(server.Version, connection);
            if (!server.AcceptsStatements)
                throw Neo4jFailure.QueryApiOff(connection);

            await PollAsync(token => executor.RunAsync(new CypherStatement(CypherScripts.Text("schema/ping.cypher")), CypherAccess.Read, token)).ConfigureAwait(false);
        }
        catch (CypherException exception)
        {
            throw Neo4jFailure.Explain(exception, connection);
        }

        async Task<T> PollAsync<T>(Func<CancellationToken, Task<T>> attempt)
        {
            while (true)
            {
                try
                {
                    return await attempt(cancellationToken).ConfigureAwait(false);
                }
                catch (CypherException exception) when (exception.Fault is CypherFault.Away or CypherFault.Transient && time.GetElapsedTime(started) < connection.OpenFor)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(250), time, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Makes what is missing, each statement in a transaction of its own; safe to repeat, and by several writers at once.</summary>
    /// <returns>Names of the constraints and indexes that were made.</returns>
    public static async Task<IReadOnlyList<string>> ApplyAsync(ICypherExecutor executor, Neo4jResilience resilience, CancellationToken cancellationToken)
    {
        var present = (await RunAsync("schema/names.cypher", CypherAccess.Read).ConfigureAwait(false)).Rows.Select(row => row.Text("name")).ToHashSet(StringComparer.Ordinal);
        var missing = Files.SelectMany(file => CypherScripts.Statements(CypherScripts.Text(file))).Where(statement => !present.Contains(NameOf(statement))).ToList();
        foreach (var statement in missing)
            await RunTextAsync(statement, CypherAccess.Write).ConfigureAwait(false);
        if (missing.Count > 0)
            await RunAsync("schema/wait.cypher", CypherAccess.Write).ConfigureAwait(false);
        return missing.ConvertAll(NameOf);

        Task<CypherResult> RunAsync(string script, CypherAccess access) => RunTextAsync(CypherScripts.Text(script), access);

        Task<CypherResult> RunTextAsync(string text, CypherAccess access) =>
            resilience.RunAsync(token => executor.RunAsync(new CypherStatement(text), access, token), cancellationToken);
    }

    /// <summary>The word before IF NOT EXISTS.</summary>
    private static string NameOf(string statement) => statement[..statement.IndexOf(" IF NOT EXISTS", StringComparison.Ordinal)].Split(' ')[^1];
}
