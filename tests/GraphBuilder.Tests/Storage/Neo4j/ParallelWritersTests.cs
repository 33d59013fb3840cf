using System.Diagnostics.Metrics;
using GraphBuilder.Storage.Neo4j;
using GraphBuilder.Storage.Neo4j.QueryApi;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Storage.Neo4j;

[Collection(Neo4jTests.Name)]
[Trait("Neo4j", "failure")]
public sealed class ParallelWritersTests(Neo4jServer server)
{
    private const int Writers = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Eight_writers_of_overlapping_articles_in_random_order_give_the_graph_of_one()
    {
        var articles = Newsroom.Articles(Rounds.ParallelArticles);
        var expected = ArticleGraphs.Canonical(articles);
        using var retries = new RetryCounter();
        for (var round = 1; round <= Rounds.Parallel; round++)
        {
            await using (var store = await server.OpenEmptyAsync(TimeProvider.System))
            {
                await Task.WhenAll(Enumerable.Range(1, Writers).Select(writer => Task.Run(
                    async () =>
                    {
                        var random = new Random((round * 100) + writer);
                        var share = articles.Where(_ => random.Next(2) == 0).ToArray();
                        random.Shuffle(share);
                        foreach (var batch in share.Chunk(random.Next(1, 12)))
                            await store.UpsertAsync(batch, Cancellation);
                    },
                    Cancellation)));
                await store.UpsertAsync(articles, Cancellation);
                Assert.Equal(expected, Neo4jGraphStoreTests.Canonical(await store.ReadGraphAsync(Cancellation)));
            }

            TestContext.Current.TestOutputHelper?.WriteLine(Rounds.Invariant($"round {round}: identical; retried so far: {retries}"));
        }
    }

    [Fact]
    public async Task Writers_and_removers_at_once_leave_what_the_last_of_them_left()
    {
        var articles = Newsroom.Articles(24);
        var kept = articles.Take(12).ToList();
        using var retries = new RetryCounter();
        for (var round = 1; round <= Rounds.Parallel; round++)
        {
            await using var store = await server.OpenEmptyAsync(TimeProvider.System);
            await store.UpsertAsync([.. articles.Skip(12)], Cancellation);

            await Task.WhenAll(
                [
                    .. kept.Chunk(3).Select(batch => Task.Run(() => store.UpsertAsync(batch, Cancellation), Cancellation)),
                    .. articles.Skip(12).Chunk(3).Select(batch => Task.Run(() => store.RemoveAsync([.. batch.Select(graph => graph.Article.Id)], Cancellation), Cancellation)),
                ]);

            Assert.Equal(ArticleGraphs.Canonical(kept), Neo4jGraphStoreTests.Canonical(await store.ReadGraphAsync(Cancellation)));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"retried: {retries}");
    }

    [Fact]
    public async Task A_node_that_is_deleted_while_its_lock_is_awaited_is_noticed()
    {
        await server.EmptyAsync();
        await server.RunAsync("CREATE (:Actor {id: 'person:ann'})");
        await using var executor = new QueryApiExecutor(server.Connection);
        await using var remover = await executor.BeginAsync(CypherAccess.Write, TimeSpan.FromMinutes(1), Cancellation);
        await remover.RunAsync(new CypherStatement("MATCH (n:Actor {id: 'person:ann'}) SET n.going = true DETACH DELETE n"), Cancellation);
        await using var writer = await executor.BeginAsync(CypherAccess.Write, TimeSpan.FromMinutes(1), Cancellation);

        var waiting = new RowRunner(writer).LockAsync("Actor", ["person:ann"], "read/properties.cypher", Cancellation);
        await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromSeconds(2), Cancellation));
        await remover.CommitAsync(Cancellation);

        var overtaken = await Assert.ThrowsAsync<CypherException>(() => waiting);
        Assert.Equal(CypherFault.Transient, overtaken.Fault);
    }

    [Fact]
    public async Task A_deadlock_is_run_again_until_it_passes()
    {
        await server.EmptyAsync();
        await server.RunAsync("UNWIND ['1', '2'] AS id CREATE (:Article {id: 'article:' + id, turns: 0})");
        await using var executor = new QueryApiExecutor(server.Connection);
        var resilience = new Neo4jResilience(server.Connection, TimeProvider.System);
        using var retries = new RetryCounter();
        using var both = new Barrier(2);
        var first = new[] { true, true };

        await Task.WhenAll(Crossing(0, "article:1", "article:2"), Crossing(1, "article:2", "article:1"));

        Assert.Equal(2, (await server.RunAsync("MATCH (a:Article {id: 'article:1'}) RETURN a.turns")).Count);
        Assert.Equal(2, (await server.RunAsync("MATCH (a:Article {id: 'article:2'}) RETURN a.turns")).Count);
        Assert.Contains("Neo.TransientError.Transaction.DeadlockDetected", retries.ToString(), StringComparison.Ordinal);

        Task Crossing(int writer, string one, string other) => Task.Run(
            () => resilience.RunAsync(
                async token =>
                {
                    await using var transaction = await executor.BeginAsync(CypherAccess.Write, TimeSpan.FromMinutes(1), token);
                    await TurnAsync(transaction, one, token);
                    if (first[writer])
                    {
                        first[writer] = false;
                        both.SignalAndWait(token);
                    }

                    await TurnAsync(transaction, other, token);
                    await transaction.CommitAsync(token);
                    return true;
                },
                Cancellation),
            Cancellation);

        static Task<CypherResult> TurnAsync(ICypherTransaction transaction, string id, CancellationToken token) =>
            transaction.RunAsync(new CypherStatement("MATCH (a:Article {id: $id}) SET a.turns = a.turns + 1", new Dictionary<string, object?> { ["id"] = id }), token);
    }
}

/// <summary>Counts the retries that the store reports, by code.</summary>
internal sealed class RetryCounter : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public RetryCounter()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "GraphBuilder.Neo4j")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, measurement, tags, _) =>
        {
            lock (_counts)
            {
                var code = (string)tags[0].Value!;
                _counts[code] = _counts.GetValueOrDefault(code) + measurement;
            }
        });
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    public override string ToString()
    {
        lock (_counts)
            return _counts.Count == 0 ? "nothing" : string.Join(", ", _counts.Select(count => $"{count.Key} {count.Value}"));
    }
}
