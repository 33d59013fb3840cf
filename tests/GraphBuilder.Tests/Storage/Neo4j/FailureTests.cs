using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Storage;
using GraphBuilder.Storage.Neo4j;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Storage.Neo4j;

/// <summary>Each failure is one sentence that says what to do.</summary>
[Collection(Neo4jTests.Name)]
[Trait("Neo4j", "failure")]
public sealed class FailureTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_names_the_variable() =>
        await FailsAsync(server.Connection with { Password = "not this one" }, "refuses user 'neo4j'", "NEO4J_PASSWORD");

    [Fact]
    public async Task No_password_names_the_variable() =>
        await FailsAsync(server.Connection with { Password = null }, "asks for a password", "NEO4J_PASSWORD");

    [Fact]
    public async Task A_missing_database_names_the_option() =>
        await FailsAsync(server.Connection with { Database = "nosuch" }, "no database 'nosuch'", "--database-name");

    [Fact]
    public async Task A_wrong_port_says_how_to_start_a_server() =>
        await FailsAsync(new() { Address = new Uri("http://localhost:1"), Password = "x", OpenFor = TimeSpan.FromSeconds(1) }, "Nothing answers at http://localhost:1", "docker compose up");

    [Fact]
    public async Task A_password_in_the_address_is_in_no_message()
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() => Neo4jGraphStore.OpenAsync(
            new() { Address = new Uri("http://neo4j:secret@localhost:1"), OpenFor = TimeSpan.Zero }, TimeProvider.System, Cancellation));

        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bolt_address_says_both_ways_out() =>
        await FailsAsync(new() { Address = new Uri("bolt://localhost:7687") }, "http://localhost:7474", "UseNeo4jDriver=true");

    [Fact]
    public async Task An_address_of_something_else_says_what_is_wanted() =>
        await FailsAsync(new() { Address = new Uri("ftp://localhost") }, "no address of a Neo4j server");

    [Theory]
    [InlineData("""{"neo4j_version":"4.4.38","transaction":"x"}""", "is version 4.4.38", "5.26")]
    [InlineData("""{"neo4j_version":"5.26.0","transaction":"x"}""", "Query API", "server.http_enabled_modules")]
    [InlineData("""{"hello":"world"}""", "is not Neo4j's Query API", "--neo4j")]
    [InlineData("<html>It works!</html>", "is not Neo4j's Query API", "--neo4j")]
    public async Task A_server_that_cannot_be_used_is_told_apart(string greeting, params string[] words)
    {
        await using var impostor = new OneAnswerServer(greeting);

        await FailsAsync(new() { Address = impostor.Address }, words);
    }

    [Fact]
    public async Task A_switched_off_query_interface_names_the_setting()
    {
        Assert.NotNull(server.Connection);
        var (container, connection) = await Neo4jServer.StartAsync(builder => builder.WithEnvironment("NEO4J_server_http__enabled__modules", "TRANSACTIONAL_ENDPOINTS,BROWSER"));
        await using (container)
            await FailsAsync(connection, "Query API", "QUERY_API_ENDPOINTS", "server.http_enabled_modules");
    }

    [Fact]
    public async Task A_full_disk_is_said()
    {
        Assert.NotNull(server.Connection);
        var (container, connection) = await Neo4jServer.StartAsync(builder => builder
            .WithCreateParameterModifier(parameters => parameters.HostConfig!.Tmpfs = new Dictionary<string, string> { ["/data"] = "size=40m,mode=1777" })
            .WithEnvironment("NEO4J_db_tx__log_preallocate", "false"));
        await using (container)
        {
            await Neo4jServer.AwaitAsync(connection, Cancellation);
            await using var store = await Neo4jGraphStore.OpenAsync(connection with { RetryFor = TimeSpan.FromSeconds(5) }, TimeProvider.System, Cancellation);
            var failure = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (var i = 0; i < 100; i++)
                    await store.UpsertAsync([Heavy(i)], Cancellation);
            });
            TestContext.Current.TestOutputHelper?.WriteLine(failure.Message);
            Assert.Contains("disk", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_article_that_no_index_can_hold_is_refused_and_the_others_are_written()
    {
        await using var store = await server.OpenEmptyAsync(TimeProvider.System);
        var articles = Newsroom.Articles(5).ToList();
        articles.Insert(2, new ArticleSketch("2bad").Entity("person:" + new string('x', 40_000), "Long Key"));

        var outcomes = await store.UpsertAsync(articles, Cancellation);

        Assert.Equal(["article:2bad"], outcomes.Where(outcome => outcome.Change == UpsertChange.Refused).Select(outcome => outcome.ArticleId));
        Assert.Contains("too large to index", outcomes[2].Reason, StringComparison.Ordinal);
        articles.RemoveAt(2);
        Assert.Equal(ArticleGraphs.Canonical(articles), Neo4jGraphStoreTests.Canonical(await store.ReadGraphAsync(Cancellation)));
    }

    [Fact]
    public async Task An_article_whose_keys_do_not_say_what_its_nodes_are_is_refused_by_name()
    {
        await using var store = await server.OpenEmptyAsync(TimeProvider.System);
        ArticleGraph article = new ArticleSketch("1").Entity("person:ann", "Ann");
        article = article with { Entities = [article.Entities[0] with { Kind = EntityKind.Group }] };

        var outcome = Assert.Single(await store.UpsertAsync([article], Cancellation));

        Assert.Equal(UpsertChange.Refused, outcome.Change);
        Assert.Contains("person:ann", outcome.Reason, StringComparison.Ordinal);
    }

    private static ArticleGraph Heavy(int number) =>
        new ArticleSketch($"heavy{number}") { Title = new string((char)('a' + (number % 26)), 900_000) }.Entity("person:ann", "Ann");

    private static async Task FailsAsync(Neo4jConnection connection, params string[] words)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(() => Neo4jGraphStore.OpenAsync(connection, TimeProvider.System, Cancellation));
        TestContext.Current.TestOutputHelper?.WriteLine(failure.Message);
        Assert.All(words, word => Assert.Contains(word, failure.Message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', failure.Message);
    }

    /// <summary>Answers every request with the same body.</summary>
    private sealed class OneAnswerServer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Task _serving;

        public OneAnswerServer(string body)
        {
            _listener.Start();
            _serving = ServeAsync(Encoding.UTF8.GetBytes(body));
        }

        public Uri Address => new($"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}");

        public async ValueTask DisposeAsync()
        {
            _listener.Stop();
            await _serving;
        }

        private async Task ServeAsync(byte[] body)
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    await using var stream = client.GetStream();
                    var buffer = new byte[4096];
                    _ = await stream.ReadAsync(buffer);
                    await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
                    await stream.WriteAsync(body);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
