using GraphBuilder.Storage.Neo4j.QueryApi;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Chooses the transport by the scheme of the address.</summary>
internal static class CypherExecutors
{
    private static readonly HashSet<string> DriverSchemes = new(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"], StringComparer.Ordinal);

    /// <exception cref="StoreException">No transport for the scheme.</exception>
    public static ICypherExecutor Create(Neo4jConnection connection)
    {
        var address = connection.Address;
        if (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            return new QueryApiExecutor(connection);
        if (!DriverSchemes.Contains(address.Scheme))
            throw new StoreException($"'{connection.Server}' is no address of a Neo4j server: give one that begins with http://, https://, bolt:// or neo4j://.");
#if NEO4J_DRIVER
        return new Bolt.BoltExecutor(connection);
#else
        throw new StoreException(
            $"This build cannot open {connection.Server}: give the address of Neo4j's HTTP connector (http://{address.Host}:7474, or https:// on Aura), or build with -p:UseNeo4jDriver=true.");
#endif
    }
}
