using BenchmarkDotNet.Attributes;

namespace GraphBuilder.Benchmarks;

/// <summary>Each stage of the pipeline alone, on one article that the stages before it have analysed afresh.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 5, iterationCount: 25, invocationCount: 1)]
public class StageBenchmarks
{
    private Pipeline? _pipeline;
    private Article? _article;
    private AnnotatedArticle? _analysed;
    private Stage? _stage;

    /// <summary>Names of the default stages, in order.</summary>
    public static IEnumerable<string> Stages
    {
        get
        {
            using var pipeline = Pipeline.CreateDefault(Samples.ModelFolder);
            return [.. pipeline.Stages.Select(s => s.GetType().Name)];
        }
    }

    /// <summary>The stage to measure.</summary>
    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = "";

    /// <summary>Loads the model.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        _pipeline = Pipeline.CreateDefault(Samples.ModelFolder);
        _article = (await Samples.ReadAsync(Samples.ArticlePath))[0];
        _stage = _pipeline.Stages.Single(s => s.GetType().Name == Stage);
    }

    /// <summary>Runs the stages before the measured one.</summary>
    [IterationSetup]
    public void Prepare()
    {
        _analysed = new AnnotatedArticle(_article!);
        foreach (var before in _pipeline!.Stages.TakeWhile(s => s != _stage))
        {
            before.Process(_analysed);
            _analysed.Provided |= before.Provides;
        }
    }

    /// <summary>The stage.</summary>
    [Benchmark]
    public void Process() => _stage!.Process(_analysed!);

    /// <summary>Frees the model.</summary>
    [GlobalCleanup]
    public void Cleanup() => _pipeline!.Dispose();
}
