using System.Collections.Concurrent;
using GraphBuilder.Storage.Neo4j;

namespace GraphBuilder.Tests.Storage.Neo4j;

/// <summary>Passes statements on and keeps their texts.</summary>
internal sealed class RecordingExecutor(ICypherExecutor inner) : ICypherExecutor
{
    private readonly ConcurrentDictionary<string, bool> _texts = new(StringComparer.Ordinal);

    public IEnumerable<string> Texts => _texts.Keys;

    public Neo4jConnection Connection => inner.Connection;

    public Task<ServerInfo> DescribeAsync(CancellationToken cancellationToken) => inner.DescribeAsync(cancellationToken);

    public Task<CypherResult> RunAsync(CypherStatement statement, CypherAccess access, CancellationToken cancellationToken)
    {
        _texts[statement.Text] = true;
        return inner.RunAsync(statement, access, cancellationToken);
    }

    public async Task<ICypherTransaction> BeginAsync(CypherAccess access, TimeSpan maximum, CancellationToken cancellationToken) =>
        new Transaction(await inner.BeginAsync(access, maximum, cancellationToken), this);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private sealed class Transaction(ICypherTransaction inner, RecordingExecutor owner) : ICypherTransaction
    {
        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            owner._texts[statement.Text] = true;
            return inner.RunAsync(statement, cancellationToken);
        }

        public Task CommitAsync(CancellationToken cancellationToken) => inner.CommitAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
