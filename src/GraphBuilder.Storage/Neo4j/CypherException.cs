namespace GraphBuilder.Storage.Neo4j;

/// <summary>A statement failed, or the server could not be reached. The code is Neo4j's own (<c>Neo.ClientError...</c>) or one of <see cref="CypherFaults"/>' transport codes.</summary>
internal sealed class CypherException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Neo4j status code.</summary>
    public string Code { get; } = code;

    /// <summary>What to do about it.</summary>
    public CypherFault Fault { get; } = CypherFaults.Of(code, message);
}

/// <summary>What to do about a failure.</summary>
internal enum CypherFault
{
    /// <summary>The same work may succeed in a moment.</summary>
    Transient,

    /// <summary>The server is away; the same work may succeed when it is back.</summary>
    Away,

    /// <summary>Too much at once: half of it may succeed.</summary>
    Memory,

    /// <summary>One of the rows is at fault.</summary>
    Data,

    /// <summary>Trying again is useless; a person must act.</summary>
    Fatal,
}

/// <summary>The codes that matter, from Neo4j's status-code reference.</summary>
internal static class CypherFaults
{
    /// <summary>No connection, or it broke off.</summary>
    public const string Unreachable = "GraphBuilder.Unreachable";

    /// <summary>No answer in time.</summary>
    public const string TimedOut = "GraphBuilder.TimedOut";

    /// <summary>The transaction is no longer known to the server: it restarted, or the transaction idled out.</summary>
    public const string TransactionLost = "GraphBuilder.TransactionLost";

    /// <summary>A value that no Neo4j property can hold.</summary>
    public const string Unstorable = "GraphBuilder.Unstorable";

    /// <summary>Another writer deleted a node while this one waited for its lock.</summary>
    public const string Overtaken = "GraphBuilder.Overtaken";

    /// <summary>A node that was locked a moment ago is not found: the graph was changed by something that is no GraphBuilder.</summary>
    public const string RowsLost = "GraphBuilder.RowsLost";

    /// <summary>An answer that is not Neo4j's.</summary>
    public const string NotNeo4j = "GraphBuilder.NotNeo4j";

    /// <summary>Wrong user or password.</summary>
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>Too many wrong passwords in a row.</summary>
    public const string AuthenticationRateLimit = "Neo.ClientError.Security.AuthenticationRateLimit";

    /// <summary>The initial password was never changed.</summary>
    public const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";

    /// <summary>The user may not do this.</summary>
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";

    /// <summary>No database of that name.</summary>
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    /// <summary>The database is starting, stopped, or failed.</summary>
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    private static readonly Dictionary<string, CypherFault> Exact = new(StringComparer.Ordinal)
    {
        [Unreachable] = CypherFault.Away,
        [TimedOut] = CypherFault.Away,
        [TransactionLost] = CypherFault.Transient,
        [Overtaken] = CypherFault.Transient,
        [Unstorable] = CypherFault.Data,
        [DatabaseUnavailable] = CypherFault.Away,
        ["Neo.ClientError.Cluster.NotALeader"] = CypherFault.Transient,
        ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"] = CypherFault.Transient,
        ["Neo.ClientError.Security.AuthorizationExpired"] = CypherFault.Transient,
        ["Neo.ClientError.Statement.EntityNotFound"] = CypherFault.Transient,
        ["Neo.ClientError.Schema.ConstraintValidationFailed"] = CypherFault.Data,
        ["Neo.ClientError.Statement.TypeError"] = CypherFault.Data,
        ["Neo.ClientError.Statement.ArgumentError"] = CypherFault.Data,
        ["Neo.ClientError.Statement.ConstraintVerificationFailed"] = CypherFault.Data,
    };

    // The server has no code of its own for a key beyond what an index can hold (8 kB).
    private const string TooLargeToIndex = "Property value is too large to index";

    private static readonly string[] MemoryCodes =
    [
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
        "Neo.TransientError.General.OutOfMemoryError",
        "Neo.TransientError.General.TransactionOutOfMemoryError",
        "Neo.TransientError.General.StackOverFlowError",
        "Neo.DatabaseError.General.OutOfMemoryError",
    ];

    /// <summary>What to do about a failure; unknown ones are fatal, unless the server itself calls them transient.</summary>
    public static CypherFault Of(string code, string message) =>
        message.StartsWith(TooLargeToIndex, StringComparison.Ordinal) ? CypherFault.Data
        : Exact.TryGetValue(code, out var fault) ? fault
        : MemoryCodes.Contains(code, StringComparer.Ordinal) ? CypherFault.Memory
        : code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) ? CypherFault.Transient
        : CypherFault.Fatal;
}
