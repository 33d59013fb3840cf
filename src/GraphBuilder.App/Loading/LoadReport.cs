using System.Globalization;
using GraphBuilder.App.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Loading;

/// <summary>What a run has done so far, in little memory: contributions are kept for the first articles alone.</summary>
internal sealed class LoadReport
{
    private const int KeptContributions = 3;
    private const string NoDate = "The publication date is unknown, so that relative dates such as \"Tuesday\" stay unresolved. Give it with --published.";

    private readonly List<LoadedArticle> _articles = [];
    private readonly List<ArticleGraph> _contributions = [];
    private readonly List<ArticleRefusal> _refusals = [];
    private readonly List<LoadResult.Skipped> _skipped = [];
    private readonly Dictionary<string, int> _notes = new(StringComparer.Ordinal);

    /// <summary>Articles in the order of the input.</summary>
    public IReadOnlyList<LoadedArticle> Articles => _articles;

    /// <summary>What every article contributed when they are few enough to show one by one, else empty.</summary>
    public IReadOnlyList<ArticleGraph> Contributions => _articles.Count <= KeptContributions ? _contributions : [];

    public IReadOnlyList<ArticleRefusal> Refusals => _refusals;

    public IReadOnlyList<LoadResult.Skipped> Skipped => _skipped;

    /// <summary>What readers remarked, each remark once, with the number of articles it is about.</summary>
    public IEnumerable<string> Notes => _notes.Select(note => note.Value == 1 ? note.Key : $"{note.Key} ({note.Value} articles)");

    public void Add(LoadResult result)
    {
        switch (result)
        {
            case LoadResult.Loaded loaded:
                _articles.Add(LoadedArticle.Of(loaded));
                if (_contributions.Count < KeptContributions) _contributions.Add(loaded.Graph);
                var undated = loaded.Article.PublishedOn is null ? [NoDate] : Array.Empty<string>();
                foreach (var note in loaded.Article.Notes.Concat(undated)) _notes[note] = _notes.GetValueOrDefault(note) + 1;
                break;
            case LoadResult.Refused refused:
                _refusals.Add(refused.Refusal);
                break;
            case LoadResult.Skipped skipped:
                _skipped.Add(skipped);
                break;
        }
    }

    /// <summary>One sentence: how many, what became of them, and how long it took.</summary>
    public string Summary(TimeSpan time)
    {
        var changes = Enum.GetValues<UpsertChange>().Select(change => (Change: change, Count: _articles.Count(article => article.Change == change))).Where(change => change.Count > 0)
            .Select(change => $"{change.Count} {change.Change.ToString().ToLowerInvariant()}");
        var parts = new List<string> { $"{Count(_articles.Count, "article")} loaded{(_articles.Count == 0 ? "" : $" ({string.Join(", ", changes)})")}" };
        if (_refusals.Count > 0) parts.Add($"{_refusals.Count} refused");
        if (_skipped.Count > 0) parts.Add($"{_skipped.Count} skipped");
        return $"{string.Join(", ", parts)}, in {time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s.";
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}

/// <summary>One line of the report.</summary>
internal sealed record LoadedArticle(string Id, string Title, UpsertChange Change, int Actors, int Events, int Relations)
{
    public static LoadedArticle Of(LoadResult.Loaded loaded) => new(
        loaded.Graph.Article.Id,
        loaded.Article.Title ?? loaded.Article.Origin ?? loaded.Graph.Article.Id,
        loaded.Outcome.Change,
        loaded.Graph.Entities.Count,
        loaded.Graph.Claims.Where(claim => claim.Kind == ClaimKind.Event).DistinctBy(claim => claim.EventId).Count(),
        loaded.Graph.Claims.Count(claim => claim.Kind == ClaimKind.Relation));
}
