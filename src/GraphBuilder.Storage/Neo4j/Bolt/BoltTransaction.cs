using global::Neo4j.Driver;

namespace GraphBuilder.Storage.Neo4j.Bolt;

/// <summary>A transaction in a session of its own.</summary>
internal sealed class BoltTransaction(IAsyncSession session, IAsyncTransaction transaction) : ICypherTransaction
{
    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        BoltFailure.TranslateAsync(() => BoltExecutor.ReadAsync(transaction, statement, cancellationToken));

    public Task CommitAsync(CancellationToken cancellationToken) => BoltFailure.TranslateAsync(async () =>
    {
        await transaction.CommitAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    });

    /// <summary>The driver rolls back what was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            await session.DisposeAsync().ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // What cannot be rolled back now ends with its connection.
        }
    }
}
