namespace GraphBuilder.EndToEnd;

/// <summary>A folder with a graph of the seeds, loaded once for a class of tests that only look.</summary>
public sealed class SeedGraph : IAsyncLifetime
{
    private readonly Scratch _scratch = new();

    public string Folder => _scratch.Folder;

    public async ValueTask InitializeAsync() => (await Executable.RunAsync(Folder, "load", Repository.At("seeds"))).Succeeded();

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }
}
