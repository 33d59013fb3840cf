using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Neo4j;

namespace GraphBuilder.Tests.Storage.Neo4j;

[Collection(Neo4jTests.Name)]
public sealed class Neo4jGraphStoreTests : GraphStoreContract
{
    private readonly Neo4jServer _server;

    public Neo4jGraphStoreTests(Neo4jServer server)
    {
        _server = server;
        Assert.NotNull(server.Connection);
    }

    protected override int Histories => 8;

    protected override async Task<IGraphStore> OpenEmptyAsync() => await _server.OpenEmptyAsync(new SteppingTime());

    /// <summary>The world layer on the server is what the contributions project to.</summary>
    protected override async Task<string> Canonical(IGraphStore store)
    {
        var projected = await base.Canonical(store);
        Assert.Equal(projected, Canonical(await ((Neo4jGraphStore)store).ReadGraphAsync(CancellationToken.None)));
        return projected;
    }

    internal static string Canonical(PropertyGraph graph)
    {
        using var writer = new StringWriter();
        JsonExport.Write(graph, writer, canonical: true);
        return writer.ToString();
    }
}
