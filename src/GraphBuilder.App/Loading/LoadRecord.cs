using GraphBuilder.App.Articles;
using GraphBuilder.App.Findings;
using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Loading;

/// <summary>One document as a line of JSON: exactly one of the three is there.</summary>
internal sealed record LoadRecord(LoadRecord.LoadedDocument? Loaded, ArticleRefusal? Refused, LoadResult.Skipped? Skipped)
{
    public static LoadRecord Of(LoadResult result) => result switch
    {
        LoadResult.Loaded loaded => new LoadRecord(LoadedDocument.Of(loaded), null, null),
        LoadResult.Refused refused => new LoadRecord(null, refused.Refusal, null),
        LoadResult.Skipped skipped => new LoadRecord(null, null, skipped),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>An article with what it states.</summary>
    internal sealed record LoadedDocument(string Id, string? Origin, string? Title, string? Url, string? Author, string? Publisher, DateOnly? PublishedOn, UpsertChange Change, IReadOnlyList<string> Notes, IReadOnlyList<ActorFinding> Actors, IReadOnlyList<EventFinding> Events, IReadOnlyList<RelationFinding> Relations)
    {
        public static LoadedDocument Of(LoadResult.Loaded loaded)
        {
            var graph = new GraphReader(GraphProjection.Project([loaded.Graph]));
            var article = loaded.Article;
            return new LoadedDocument(loaded.Graph.Article.Id, article.Origin, article.Title, article.Url, article.Author, article.Publisher, article.PublishedOn, loaded.Outcome.Change, article.Notes, graph.Actors(), graph.Events(), graph.Relations());
        }
    }
}
