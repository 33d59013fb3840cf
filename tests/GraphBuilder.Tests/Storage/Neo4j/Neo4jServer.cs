using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using GraphBuilder.Storage.Neo4j;
using GraphBuilder.Storage.Neo4j.QueryApi;

namespace GraphBuilder.Tests.Storage.Neo4j;

/// <summary>
/// The server that the tests of this collection share: the address in GRAPHBUILDER_TEST_NEO4J (user and password before the @), or a container.
/// Without both the tests are skipped, or fail where GRAPHBUILDER_REQUIRE_NEO4J says that they must run.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Password = "graph-tests-1";

    private Neo4jConnection? _connection;
    private string? _absent;

    /// <summary>The image; a machine without a registry names one of its own.</summary>
    public static string Image { get; } = Environment.GetEnvironmentVariable("GRAPHBUILDER_TEST_NEO4J_IMAGE") is { Length: > 0 } image ? image : "neo4j:5.26-community";

    /// <summary>The container; the test is skipped where the server is somebody else's.</summary>
    public IContainer Container => Own ?? throw new InvalidOperationException("The server is no container.");

    private IContainer? Own { get; set; }

    /// <summary>How to reach it; skips the test, with the reason, where there is none.</summary>
    public Neo4jConnection Connection
    {
        get
        {
            Assert.SkipWhen(_connection is null, _absent ?? "");
            return _connection!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("GRAPHBUILDER_TEST_NEO4J") is { Length: > 0 } address)
        {
            _connection = Given(new Uri(address));
            await DemandEmptyAsync();
            return;
        }

        try
        {
            Own = Build(Image);
            await Own.StartAsync(TestContext.Current.CancellationToken);
            _connection = To(Own);
            await AwaitAsync(_connection, TestContext.Current.CancellationToken);
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable("GRAPHBUILDER_REQUIRE_NEO4J") != "1")
        {
            _connection = null;
            _absent = $"No Neo4j: set GRAPHBUILDER_TEST_NEO4J to an empty server, or have Docker with {Image} ({exception.GetType().Name}: {exception.Message.Split('\n')[0]}).";
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Own is not null)
            await Own.DisposeAsync();
        else if (_connection is not null)
            await EmptyAsync();
    }

    /// <summary>Starts a server of its own for a test that breaks it; the test disposes of it.</summary>
    public static async Task<(IContainer Container, Neo4jConnection Connection)> StartAsync(Func<ContainerBuilder, ContainerBuilder> configure)
    {
        var container = configure(Settings(Image)).Build();
        await container.StartAsync(TestContext.Current.CancellationToken);
        return (container, To(container));
    }

    /// <summary>Waits until statements are answered.</summary>
    public static async Task AwaitAsync(Neo4jConnection connection, CancellationToken cancellationToken)
    {
        await using var executor = new QueryApiExecutor(connection with { OpenFor = TimeSpan.FromMinutes(2) });
        await Neo4jSchema.CheckAsync(executor, TimeProvider.System, cancellationToken);
    }

    /// <summary>An empty graph, opened.</summary>
    public async Task<Neo4jGraphStore> OpenEmptyAsync(TimeProvider time)
    {
        await EmptyAsync();
        return await Neo4jGraphStore.OpenAsync(Connection, time, TestContext.Current.CancellationToken);
    }

    /// <summary>Deletes all data; constraints and indexes stay.</summary>
    public async Task EmptyAsync() => await RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");

    /// <summary>Runs a statement of a test.</summary>
    internal async Task<CypherResult> RunAsync(string statement, CypherAccess access = CypherAccess.Write)
    {
        await using var executor = new QueryApiExecutor(Connection);
        return await executor.RunAsync(new CypherStatement(statement), access, CancellationToken.None);
    }

    private static IContainer Build(string image) => Settings(image).Build();

    private static ContainerBuilder Settings(string image) => new ContainerBuilder(image)
        .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
        .WithEnvironment("NEO4J_server_memory_heap_initial__size", "512m")
        .WithEnvironment("NEO4J_server_memory_heap_max__size", "1g")
        .WithEnvironment("NEO4J_server_memory_pagecache_size", "128m")
        .WithEnvironment("NEO4J_db_lock_acquisition_timeout", "20s")
        .WithPortBinding(7474, true)
        .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(7474).ForPath("/")));

    private static Neo4jConnection To(IContainer container) => new()
    {
        Address = new UriBuilder("http", container.Hostname, container.GetMappedPublicPort(7474)).Uri,
        Password = Password,
    };

    private static Neo4jConnection Given(Uri address)
    {
        var login = address.UserInfo.Split(':', 2);
        return new Neo4jConnection { Address = address, User = login[0].Length > 0 ? Uri.UnescapeDataString(login[0]) : "neo4j", Password = login.Length > 1 ? Uri.UnescapeDataString(login[1]) : null };
    }

    /// <summary>The tests delete everything, so they do not begin on a database that holds something.</summary>
    private async Task DemandEmptyAsync()
    {
        var nodes = (await RunAsync("MATCH (n) RETURN count(n) AS nodes", CypherAccess.Read)).Count;
        if (nodes > 0)
            throw new InvalidOperationException($"The database of GRAPHBUILDER_TEST_NEO4J holds {nodes} nodes, and the tests would delete them: empty it, or name another.");
    }
}

/// <summary>Tests that share the server run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jTests : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
