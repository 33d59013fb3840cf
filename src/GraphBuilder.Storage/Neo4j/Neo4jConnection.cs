namespace GraphBuilder.Storage.Neo4j;

/// <summary>Where a Neo4j server is and how to log in.</summary>
public sealed record Neo4jConnection
{
    /// <summary>The address that <c>docker compose up</c> gives.</summary>
    public static Uri DefaultAddress { get; } = new("http://localhost:7474");

    /// <summary><c>http://</c> or <c>https://</c> for the Query API; <c>bolt://</c> and <c>neo4j://</c> in builds with the driver.</summary>
    public Uri Address { get; init; } = DefaultAddress;

    /// <summary>The address for messages: a login before the @ is not part of it.</summary>
    public string Server => Address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <summary>User name.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>Password; null for a server without authentication.</summary>
    public string? Password { get; init; }

    /// <summary>Name of the database; Community has <c>neo4j</c> only.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long opening waits for a server that does not answer yet.</summary>
    public TimeSpan OpenFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one transaction may take.</summary>
    public TimeSpan TransactionFor { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a write is tried again while the server is away or busy.</summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Without the password, so that it can be logged.</summary>
    public override string ToString() => $"{Server} (database {Database}, user {User})";
}
