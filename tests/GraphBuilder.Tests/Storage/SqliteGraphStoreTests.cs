using GraphBuilder.Storage;
using GraphBuilder.Storage.Sqlite;

namespace GraphBuilder.Tests.Storage;

public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private int _stores;

    protected override Task<IGraphStore> OpenEmptyAsync() =>
        Task.FromResult<IGraphStore>(SqliteGraphStore.Open(_folder.File($"{Interlocked.Increment(ref _stores)}.db"), new SteppingTime()));

    public void Dispose() => _folder.Dispose();
}
