using BenchmarkDotNet.Attributes;
using GraphBuilder.Graph;
using GraphBuilder.Storage.Sqlite;

namespace GraphBuilder.Benchmarks;

/// <summary>What follows the analysis: the contribution, its way into the embedded store and out of it, and the projection.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 5, iterationCount: 25)]
public class GraphBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-builder-bench").FullName;
    private AnnotatedArticle? _analysed;
    private AnalysisVersions? _versions;
    private ArticleGraph? _graph;
    private SqliteGraphStore? _store;

    /// <summary>Analyses the article once and opens a store on a new file.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        using var pipeline = Pipeline.CreateDefault(Samples.ModelFolder);
        _analysed = pipeline.Analyze((await Samples.ReadAsync(Samples.ArticlePath))[0]);
        _versions = pipeline.Versions;
        _graph = ArticleGraphBuilder.Build(_analysed, _versions);
        _store = SqliteGraphStore.Open(Path.Combine(_folder, "graph.db"), TimeProvider.System);
    }

    /// <summary>Analysed article to contribution.</summary>
    [Benchmark]
    public ArticleGraph Contribute() => ArticleGraphBuilder.Build(_analysed!, _versions!);

    /// <summary>Contribution to nodes and edges.</summary>
    [Benchmark]
    public PropertyGraph Project() => GraphProjection.Project([_graph!]);

    /// <summary>One transaction in, one out, both on disk.</summary>
    [Benchmark]
    public async Task StoreAndRemove()
    {
        await _store!.UpsertAsync([_graph!], CancellationToken.None);
        await _store.RemoveAsync([_graph!.Article.Id], CancellationToken.None);
    }

    /// <summary>Deletes the store.</summary>
    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _store!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
