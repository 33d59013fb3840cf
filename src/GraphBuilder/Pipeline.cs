using GraphBuilder.Events;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Graph;
using GraphBuilder.Language;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;
using GraphBuilder.Resolution;
using GraphBuilder.Text;

namespace GraphBuilder;

/// <summary>The stages of the analysis in order. Thread-safe: articles may be analysed side by side.</summary>
public sealed class Pipeline : IDisposable
{
    private readonly IReadOnlyList<Stage> _stages;
    private readonly IReadOnlyList<IDisposable> _owned;

    private Pipeline(IReadOnlyList<Stage> stages, IReadOnlyList<IDisposable> owned, AnalysisVersions versions) => (_stages, _owned, Versions) = (stages, owned, versions);

    /// <summary>Version of the analysis: raised whenever a change can alter what an article gives.</summary>
    public const string Version = "1";

    /// <summary>What produced the claims, kept on each of them.</summary>
    public AnalysisVersions Versions { get; }

    /// <summary>Puts stages together.</summary>
    /// <exception cref="InvalidOperationException">A stage requires a layer that none before it provides; all such faults are named at once.</exception>
    public static Pipeline Build(params IReadOnlyList<Stage> stages) => Build(stages, [], new AnalysisVersions(Version, "none", "none"));

    /// <summary>The default order.</summary>
    /// <param name="modelFolder">Folder with the language model.</param>
    /// <param name="events">Options of the events stage; null for the shipped ones.</param>
    /// <exception cref="FileNotFoundException">The model is not there; the message names the path.</exception>
    public static Pipeline CreateDefault(string modelFolder, EventsOptions? events = null)
    {
        // The three take about as long as each other, and a cold start is mostly them.
        var loading = Task.Run(() => LanguageModel.Load(modelFolder));
        var reading = Task.Run(EventLexicon.Load);
        var knowledge = KnowledgeBase.Load();
        var lexicon = reading.GetAwaiter().GetResult();
        var model = loading.GetAwaiter().GetResult();
        return Build(
            [
                new WordsStage(),
                new LanguageStage(model),
                new MentionsStage(knowledge),
                new ResolutionStage(knowledge),
                new RelationsStage(knowledge),
                new EventsStage(lexicon, events),
            ],
            [model],
            new AnalysisVersions(Version, lexicon.Version, model.Version));
    }

    /// <summary>The stages in order, for measuring them one by one.</summary>
    internal IReadOnlyList<Stage> Stages => _stages;

    /// <summary>Runs every stage over one article.</summary>
    public AnnotatedArticle Analyze(Article article)
    {
        var annotated = new AnnotatedArticle(article);
        foreach (var stage in _stages)
        {
            stage.Process(annotated);
            annotated.Provided |= stage.Provides;
        }
        return annotated;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }

    private static Pipeline Build(IReadOnlyList<Stage> stages, IReadOnlyList<IDisposable> owned, AnalysisVersions versions)
    {
        var provided = Annotations.None;
        var faults = new List<string>();
        foreach (var stage in stages)
        {
            var missing = stage.Requires & ~provided;
            if (missing != Annotations.None) faults.Add($"{stage.GetType().Name} requires {missing}");
            provided |= stage.Provides;
        }
        if (faults.Count > 0) throw new InvalidOperationException($"The pipeline does not fit together: {string.Join("; ", faults)}, which no stage before provides.");
        return new Pipeline(stages, owned, versions);
    }
}
