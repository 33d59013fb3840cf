using System.CommandLine;
using GraphBuilder.App.Articles;
using GraphBuilder.App.Findings;
using GraphBuilder.App.Scoring;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Articles;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Scoring.Revisions;

namespace GraphBuilder.App.Commands;

/// <summary>Measures the analysis against gold, and one revision of it against another.</summary>
internal sealed class ScoreCommand : AppCommand
{
    private readonly Argument<string[]> _gold = new("GOLD") { Description = "Gold articles (.json), gold sentences (.jsonl), plain sentences that state no act (.txt), or a folder of .json and .jsonl", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _corpus = new("--corpus") { Description = "Articles without gold, for --save and --compare alone", HelpName = "PATH" };
    private readonly Option<EventReaders> _readers = ChoiceOption.One("--readers", "-r", "Who finds events", EventReaders.Both, Enum.GetValues<EventReaders>(), r => r.ToString().ToLowerInvariant());
    private readonly Option<Fold> _fold = ChoiceOption.One("--fold", "-f", "Part of each sentence file: every third sentence is held", Fold.All, Enum.GetValues<Fold>(), f => f.ToString().ToLowerInvariant());
    private readonly Option<bool> _errors = new("--errors") { Description = "List what is missed, invented, swapped or put in another modality, with sentence, tree and rule" };
    private readonly Option<string?> _save = new("--save") { Description = "Write all event claims, to compare a later run with", HelpName = "FILE" };
    private readonly Option<string?> _compare = new("--compare") { Description = "List events gained, lost and altered since a run that was saved", HelpName = "FILE" };
    private readonly ModelOption _model = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object instead of tables" };

    public ScoreCommand(Terminal terminal)
        : base("score", "Precision, recall and F1 against gold articles and gold sentences", terminal, "score gold/article.json gold/sentences.jsonl", "score gold --errors --fold open", "score gold --corpus seeds --compare before.json")
    {
        Add(_gold);
        Add(_corpus);
        Add(_readers);
        Add(_fold);
        Add(_errors);
        Add(_save);
        Add(_compare);
        _model.AddTo(this);
        Add(_json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var gold = GoldFiles.Read(arguments.GetRequiredValue(_gold));
        var before = arguments.GetValue(_compare) is { } earlier ? ReadSnapshot(earlier) : null;
        using var pipeline = _model.Load(arguments, new EventsOptions { Readers = arguments.GetValue(_readers) });
        var run = new ScoreRun(pipeline.Analyze, analysed => ArticleGraphBuilder.Build(analysed, pipeline.Versions), arguments.GetValue(_fold));
        foreach (var file in gold)
        {
            cancellation.ThrowIfCancellationRequested();
            await ScoreAsync(run, file, cancellation);
        }
        foreach (var path in arguments.GetValue(_corpus) ?? [])
            await foreach (var article in ReadAsync(path, cancellation)) run.Add(article.SourceId ?? Path.GetFileName(article.Origin) ?? path, article);

        if (arguments.GetValue(_save) is { } target) await File.WriteAllTextAsync(target, run.Snapshot().ToJson(), cancellation);
        var revision = before is null ? null : RevisionReport.Between(before, run.Snapshot());
        if (arguments.GetValue(_json)) Terminal.Data.WriteJson(ScoreReport.Of(run, arguments.GetValue(_errors), revision));
        else Print(run, arguments.GetValue(_errors), revision);
        return ExitCode.Done;
    }

    private static async Task ScoreAsync(ScoreRun run, GoldFile file, CancellationToken cancellation)
    {
        switch (file)
        {
            case ArticleGoldFile article:
                await foreach (var text in ReadAsync(GoldFiles.TextOf(article), cancellation)) run.Score(article.Article, text);
                break;
            case SentenceGoldFile sentences:
                run.Score(sentences);
                break;
            case CodedGoldFile coded:
                run.Score(coded);
                break;
        }
    }

    private static async IAsyncEnumerable<Article> ReadAsync(string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var result in ArticleSource.For(path, new ReadingOptions()).ReadAsync(cancellation))
        {
            if (result is ArticleResult.Refused refused) throw new CommandException(ExitCode.Refused, refused.Refusal.ToString());
            if (result is ArticleResult.Read read) yield return read.Article;
        }
    }

    private static Snapshot ReadSnapshot(string path)
    {
        try
        {
            return Snapshot.FromJson(File.ReadAllText(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new CommandException(ExitCode.Refused, $"{path}: {fault.Message}", fault);
        }
    }

    private void Print(ScoreRun run, bool errors, RevisionReport? revision)
    {
        if (errors)
            foreach (var finding in run.Findings) FindingLines.Write(Terminal.Data, finding);
        if (revision is not null) FindingLines.Write(Terminal.Data, revision);
        if (run.Articles.Count > 1)
        {
            Terminal.Out.Write(ScoreTables.Overview(run.Articles));
            Terminal.Out.Write(ScoreTables.Article(ArticleScore.Sum($"{run.Articles.Count} articles together", run.Articles)));
        }
        else
            foreach (var score in run.Articles) Terminal.Out.Write(ScoreTables.Article(score));
        foreach (var (path, score) in run.Sentences)
        {
            Terminal.Out.Write(ScoreTables.Sentences(Path.GetFileName(path), score));
            Terminal.Out.Write(ScoreTables.Types(score.Types));
        }
        foreach (var (path, score) in run.Coded)
        {
            Terminal.Out.Write(ScoreTables.Coded(Path.GetFileName(path), score));
            Terminal.Out.Write(ScoreTables.Types(score.Types));
        }
        Terminal.Out.Write(ScoreTables.Reliability(run.Reliability));
        if (revision is not null) Terminal.Out.Write(ScoreTables.Revision(revision));
    }
}
