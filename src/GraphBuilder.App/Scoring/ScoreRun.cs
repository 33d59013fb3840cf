using GraphBuilder.Graph;
using GraphBuilder.Scoring;
using GraphBuilder.Scoring.Articles;
using GraphBuilder.Scoring.Gold;
using GraphBuilder.Scoring.Revisions;
using GraphBuilder.Scoring.Sentences;

namespace GraphBuilder.App.Scoring;

/// <summary>Analyses gold and further texts, scores what has gold, and keeps all analyses for a snapshot.</summary>
/// <param name="analyse">The pipeline.</param>
/// <param name="contribute">Makes the graph of an analysed article.</param>
/// <param name="fold">Part of each sentence corpus.</param>
internal sealed class ScoreRun(Func<Article, AnnotatedArticle> analyse, Func<AnnotatedArticle, ArticleGraph> contribute, Fold fold)
{
    private readonly List<(string Document, AnnotatedArticle Article)> _documents = [];

    public List<ArticleScore> Articles { get; } = [];

    public List<(string Path, SentenceScore Score)> Sentences { get; } = [];

    public List<(string Path, CodedScore Score)> Coded { get; } = [];

    public IEnumerable<Finding> Findings => Articles.SelectMany(a => a.Findings).Concat(Sentences.SelectMany(s => s.Score.Findings)).Concat(Coded.SelectMany(c => c.Score.Findings));

    /// <summary>Over everything that has exhaustive gold: articles and marked sentences.</summary>
    public Reliability Reliability => Reliability.Of([.. Articles.SelectMany(a => a.Judged), .. Sentences.SelectMany(s => s.Score.Judged)]);

    public void Score(GoldArticle gold, Article article)
    {
        var analysed = Analyse(gold.Doc, gold.Published is { } published ? article with { PublishedOn = published } : article);
        Articles.Add(ArticleScorer.Score(gold, contribute(analysed), analysed));
    }

    public void Score(SentenceGoldFile file) => Sentences.Add((file.Path, SentenceScorer.Score(file.Sentences.In(fold), a => Analyse(a.SourceId!, a))));

    public void Score(CodedGoldFile file) => Coded.Add((file.Path, CodedScorer.Score(file.Sentences.In(fold), a => Analyse(a.SourceId!, a))));

    /// <summary>A text without gold, for the snapshot alone.</summary>
    public void Add(string document, Article article) => Analyse(document, article);

    public Snapshot Snapshot() => GraphBuilder.Scoring.Revisions.Snapshot.Of(_documents);

    private AnnotatedArticle Analyse(string document, Article article)
    {
        var analysed = analyse(article);
        _documents.Add((document, analysed));
        return analysed;
    }
}
