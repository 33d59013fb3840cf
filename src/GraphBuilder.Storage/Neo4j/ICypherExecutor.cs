namespace GraphBuilder.Storage.Neo4j;

/// <summary>Runs Cypher on a server: the one seam between the store and a transport. A failure is a <see cref="CypherException"/>; nothing is retried here.</summary>
internal interface ICypherExecutor : IAsyncDisposable
{
    /// <summary>Where it runs, as the user wrote it, without credentials.</summary>
    Neo4jConnection Connection { get; }

    /// <summary>What the server says of itself, before any login.</summary>
    Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken);

    /// <summary>Runs one statement in a transaction of its own.</summary>
    Task<CypherResult> RunAsync(CypherStatement statement, CypherAccess access, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that the server ends by itself after <paramref name="maximum"/>.</summary>
    Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan maximum, CancellationToken cancellationToken);
}

/// <summary>An open transaction; disposing one that was not committed rolls it back.</summary>
internal interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs one statement.</summary>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Commits. When the answer is lost, whether it committed is unknown: run the same work again, all of it is idempotent.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}

/// <summary>What a statement may do.</summary>
internal enum CypherAccess
{
    /// <summary>The server refuses writes.</summary>
    Read,

    /// <summary>Everything.</summary>
    Write,
}

/// <summary>What a server says of itself.</summary>
/// <param name="Version">For example 5.26.30 or 2025.6.0; null when what answers is no Neo4j.</param>
/// <param name="AcceptsStatements">False when the interface that the transport needs is switched off.</param>
internal sealed record ServerInfo(Version? Version, bool AcceptsStatements);
