namespace GraphBuilder.Storage.Neo4j;

/// <summary>Neo4j's status codes as sentences a person can act on.</summary>
internal static class Neo4jFailure
{
    /// <summary>Puts a failure into a sentence.</summary>
    public static StoreException Explain(CypherException exception, Neo4jConnection at)
    {
        var address = at.Server;
        return new StoreException(exception.Code switch
        {
            CypherFaults.Unreachable =>
                $"Nothing answers at {address}: start Neo4j (docker compose up -d neo4j) or give its address with --neo4j ({OneLine(exception.Message)}).",
            CypherFaults.TimedOut =>
                $"Neo4j at {address} did not answer in time: look at its load and its log, then run the same command again; what was written stays and is not written twice.",
            CypherFaults.NotNeo4j =>
                $"What answers at {address} is not Neo4j's Query API: give the address of Neo4j's HTTP connector with --neo4j, usually port 7474 ({OneLine(exception.Message)}).",
            CypherFaults.Unauthorized when at.Password is null =>
                $"Neo4j at {address} asks for a password: set NEO4J_PASSWORD.",
            CypherFaults.Unauthorized =>
                $"Neo4j at {address} refuses user '{at.User}' with this password: correct NEO4J_PASSWORD or --user.",
            CypherFaults.AuthenticationRateLimit =>
                $"Neo4j at {address} has locked user '{at.User}' for some seconds after wrong passwords: correct NEO4J_PASSWORD, wait 5 seconds and try again.",
            CypherFaults.CredentialsExpired =>
                $"Neo4j at {address} wants the initial password of user '{at.User}' changed: change it in Neo4j Browser, then set NEO4J_PASSWORD to the new one.",
            CypherFaults.Forbidden =>
                $"User '{at.User}' may not do this on Neo4j at {address}: give a user with write and schema rights with --user.",
            CypherFaults.DatabaseNotFound =>
                $"Neo4j at {address} has no database '{at.Database}': give an existing one with --database-name (Community Edition has 'neo4j' only).",
            CypherFaults.DatabaseUnavailable =>
                $"The database '{at.Database}' on Neo4j at {address} is not available: it is starting, stopped or failed (often a full disk); see the server's log, free space and restart it, then run the same command again.",
            "Neo.ClientError.Statement.AccessMode" =>
                "The statement writes, and only reading was asked for: add --write if it is meant to.",
            "Neo.ClientError.Statement.SyntaxError" or "Neo.ClientError.Statement.ParameterMissing" or "Neo.ClientError.Statement.SemanticError" =>
                $"Neo4j does not accept the statement: {OneLine(exception.Message)}",
            CypherFaults.RowsLost =>
                $"Nodes vanished from Neo4j at {address} while they were written: keep other programs from changing the graph, then run the same command again ({OneLine(exception.Message)}).",
            "Neo.DatabaseError.Transaction.TransactionCommitFailed" or "Neo.DatabaseError.Transaction.TransactionLogError" =>
                $"Neo4j at {address} could not write to its disk, which most likely is full: free space, restart the server, then run the same command again ({exception.Code}).",
            _ when exception.Message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase) =>
                $"The disk of Neo4j at {address} is full: free space, restart the server, then run the same command again.",
            _ when exception.Fault == CypherFault.Memory =>
                $"Neo4j at {address} has too little memory even for one article: raise server.memory.heap.max_size or dbms.memory.transaction.total.max ({exception.Code}).",
            _ when exception.Fault == CypherFault.Transient =>
                $"Neo4j at {address} stayed busy or locked for {at.RetryFor.TotalSeconds:0} s: lower the number of parallel writers, or try again later ({exception.Code}).",
            _ => $"Neo4j at {address} failed with {exception.Code}: {OneLine(exception.Message)}",
        }, exception);
    }

    /// <summary>The server is older than what the statements need.</summary>
    public static StoreException TooOld(Version version, Neo4jConnection at) =>
        new($"Neo4j at {at.Server} is version {version}, and {Neo4jSchema.Floor} or newer is needed: upgrade the server (image neo4j:5.26-community).");

    /// <summary>The server runs, but not what the transport needs.</summary>
    public static StoreException QueryApiOff(Neo4jConnection at) =>
        new($"The Query API of Neo4j at {at.Server} is off: add QUERY_API_ENDPOINTS to server.http_enabled_modules in neo4j.conf and restart the server.");

    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
