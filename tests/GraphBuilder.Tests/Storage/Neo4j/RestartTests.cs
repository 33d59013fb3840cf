using System.Diagnostics;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Neo4j;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Storage.Neo4j;

[Collection(Neo4jTests.Name)]
[Trait("Neo4j", "failure")]
public sealed class RestartTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_killed_and_started_again_during_a_load_ends_with_the_same_graph()
    {
        Assert.NotNull(server.Connection);
        var port = FreePort();
        var (container, connection) = await Neo4jServer.StartAsync(builder => builder.WithPortBinding(port, 7474));
        await using (container)
        {
            await Neo4jServer.AwaitAsync(connection, Cancellation);
            var articles = Newsroom.Articles(Rounds.Articles);
            using var retries = new RetryCounter();
            var stops = 0;
            await using var store = await Neo4jGraphStore.OpenAsync(connection with { RetryFor = TimeSpan.FromMinutes(3) }, TimeProvider.System, Cancellation);
            var load = LoadAsync(store, articles, () => stops++);
            for (var kill = 1; kill <= Rounds.Kills; kill++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(400 + (kill * 150)), Cancellation);
                await DockerAsync("kill", container.Id);
                await DockerAsync("start", container.Id);
                await Neo4jServer.AwaitAsync(connection, Cancellation);
            }

            await load;
            Assert.Equal(ArticleGraphs.Canonical(articles), Neo4jGraphStoreTests.Canonical(await store.ReadGraphAsync(Cancellation)));
            TestContext.Current.TestOutputHelper?.WriteLine(Rounds.Invariant($"{Rounds.Kills} kills, {articles.Count} articles, stopped with a message and resumed {stops} times; retried: {retries}"));
        }
    }

    /// <summary>Goes on until everything is written and the server was killed often enough: what is there already costs little.</summary>
    private static async Task LoadAsync(Neo4jGraphStore store, IReadOnlyList<GraphBuilder.Graph.ArticleGraph> articles, Action stopped)
    {
        foreach (var batch in articles.Chunk(5))
        {
            while (true)
            {
                try
                {
                    await store.UpsertAsync(batch, Cancellation);
                    break;
                }
                catch (StoreException exception)
                {
                    Assert.Contains(store.Address, exception.Message, StringComparison.Ordinal);
                    stopped();
                }
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Stopping through the library would be orderly, and give the container another port.</summary>
    private static async Task DockerAsync(string verb, string id)
    {
        using var process = Process.Start(new ProcessStartInfo("docker", [verb, id]) { RedirectStandardOutput = true })!;
        await process.WaitForExitAsync(Cancellation);
        Assert.Equal(0, process.ExitCode);
    }
}
