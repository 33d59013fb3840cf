using GraphBuilder.Events;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Articles;
using GraphBuilder.Scoring.Revisions;
using GraphBuilder.Scoring.Sentences;

namespace GraphBuilder.App.Scoring;

/// <summary>Scores in the form that <c>score --json</c> prints: counts with their ratios as fractions, types by their codes.</summary>
internal sealed record ScoreReport
{
    public required IReadOnlyList<ArticleFigures> Articles { get; init; }

    public required IReadOnlyList<SentenceFigures> Sentences { get; init; }

    public required IReadOnlyList<CodedFigures> Coded { get; init; }

    public required Reliability Reliability { get; init; }

    /// <summary>Only when asked for.</summary>
    public IReadOnlyList<FindingFigures>? Findings { get; init; }

    /// <summary>Only when compared.</summary>
    public RevisionReport? Revision { get; init; }

    public static ScoreReport Of(ScoreRun run, bool findings, RevisionReport? revision) => new()
    {
        Articles = [.. run.Articles.Select(ArticleFigures.Of)],
        Sentences = [.. run.Sentences.Select(s => SentenceFigures.Of(s.Path, s.Score))],
        Coded = [.. run.Coded.Select(c => CodedFigures.Of(c.Path, c.Score))],
        Reliability = run.Reliability,
        Findings = findings ? [.. run.Findings.Select(FindingFigures.Of)] : null,
        Revision = revision,
    };

    internal static Dictionary<string, Counts> ByCode(IReadOnlyDictionary<PloverType, Counts> types) => types.OrderBy(t => t.Key).ToDictionary(t => t.Key.Code(), t => t.Value);
}

internal sealed record ArticleFigures(string Doc, ItemScore Actors, Counts Aliases, ItemScore Places, ItemScore Events, Share Swaps, Share Modality, Counts Dates, Counts EventPlaces, Counts Attribution, ItemScore Relations)
{
    public static ArticleFigures Of(ArticleScore s) => new(s.Doc, s.Actors, s.Aliases, s.Places, s.Events, s.Swaps, s.Modality, s.Dates, s.EventPlaces, s.Attribution, s.Relations);
}

internal sealed record SentenceFigures(string File, int Sentences, Counts Events, Counts Triggers, double MacroF1, Counts Participants, Share Modality, Share Swaps, Share FalseAlarms, IReadOnlyDictionary<string, Counts> Types)
{
    public static SentenceFigures Of(string file, SentenceScore s) => new(file, s.Sentences, s.Events, s.Triggers, s.MacroF1, s.Participants, s.Modality, s.Swaps, s.FalseAlarms, ScoreReport.ByCode(s.Types));
}

internal sealed record CodedFigures(string File, int Sentences, Share TypeRight, Share QuadRight, Share ActorsRight, Share Swaps, Counts Micro, double MacroF1, IReadOnlyDictionary<string, Counts> Types)
{
    public static CodedFigures Of(string file, CodedScore s) => new(file, s.Sentences, s.TypeRight, s.QuadRight, s.ActorsRight, s.Swaps, s.Micro, s.MacroF1, ScoreReport.ByCode(s.Types));
}

internal sealed record FindingFigures(FindingKind Kind, FindingSubject Subject, string Document, string What, string? Sentence, string? Tree, string? Rule, double? Confidence, ModelView? Model)
{
    public static FindingFigures Of(Finding f) => new(f.Kind, f.Subject, f.Document, f.What, f.SentenceText, f.Sentence is null ? null : TreeText.Of(f.Sentence), f.Rule, f.Confidence, f.Model);
}
