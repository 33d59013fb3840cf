using GraphBuilder.App.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Loading;

/// <summary>What became of one document.</summary>
internal abstract record LoadResult
{
    private LoadResult()
    {
    }

    /// <summary>Analysed and written.</summary>
    public sealed record Loaded(Article Article, ArticleGraph Graph, UpsertOutcome Outcome) : LoadResult;

    /// <summary>Not loaded, for a reason the user is told.</summary>
    public sealed record Refused(ArticleRefusal Refusal) : LoadResult;

    /// <summary>Passed over on purpose.</summary>
    public sealed record Skipped(string Origin, string Explanation) : LoadResult;
}
