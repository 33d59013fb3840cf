using System.CommandLine;
using System.Diagnostics;
using GraphBuilder.App.Articles;
using GraphBuilder.App.Findings;
using GraphBuilder.App.Loading;
using GraphBuilder.Graph;

namespace GraphBuilder.App.Commands;

/// <summary>Reads, analyses and stores articles, and says what was found.</summary>
internal sealed class LoadCommand : AppCommand
{
    private readonly Argument<string[]> _inputs = new("PATH_OR_URL") { Description = "File, folder or http(s) address; - reads standard input", Arity = ArgumentArity.OneOrMore };
    private readonly Option<DateOnly?> _published = DateOption.Create("--published", "Publication date of the articles, over what they say themselves");
    private readonly Option<bool> _private = new("--allow-private-addresses") { Description = "Let addresses inside the own network be fetched" };
    private readonly StoreOptions _store = new();
    private readonly ModelOption _model = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public LoadCommand(Terminal terminal)
        : base("load", "Read articles, find who did what to whom, and store it", terminal, "load seeds", "load article.txt --published 2017-05-02", "load news.jsonl https://example.org/story.html --database news.db")
    {
        Add(_inputs);
        Add(_published);
        Add(_private);
        _store.AddTo(this);
        _model.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var inputs = arguments.GetRequiredValue(_inputs);
        var reading = new ReadingOptions { PublishedOn = arguments.GetValue(_published), AllowPrivateAddresses = arguments.GetValue(_private) };
        await using var store = await _store.OpenOrCreateAsync(arguments, cancellation);
        using var pipeline = _model.Load(arguments);
        var report = new LoadReport();
        var json = arguments.GetValue(_json);

        var documents = inputs.ToAsyncEnumerable().SelectMany(input => ArticleSource.For(input, reading).ReadAsync(cancellation));
        await LoadProgress.RunAsync(Terminal, inputs, async advance =>
        {
            await foreach (var result in new LoadPipeline(article => ArticleGraphBuilder.Build(pipeline.Analyze(article), pipeline.Versions), store).RunAsync(documents, cancellation))
            {
                advance(result);
                report.Add(result);
                if (json) Terminal.Data.WriteJson(LoadRecord.Of(result));
            }
        });

        if (!json) LoadTables.Write(report, Terminal);
        foreach (var note in report.Notes) Terminal.Note(note);
        Terminal.Note(report.Summary(watch.Elapsed));
        if (report.Articles.Count > 0) Terminal.Note($"The graph is in {_store.Place(arguments)}. Next: graph-builder events, graph-builder show NAME, graph-builder export.");
        return report.Refusals.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
