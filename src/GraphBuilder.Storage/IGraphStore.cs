using GraphBuilder.Graph;

namespace GraphBuilder.Storage;

/// <summary>
/// A store of article graphs. It holds contributions, article by article; the world layer is derived from them, so that the
/// graph is a function of the set of current articles: any order, any repeat, any crash in between gives the same.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>
    /// Writes each article in one transaction of its own, replacing what it contributed before. An article whose
    /// <see cref="ArticleNode.Origin"/> last gave another article (a changed file) replaces that one too.
    /// </summary>
    /// <returns>One outcome per article, in the same order.</returns>
    Task<IReadOnlyList<UpsertOutcome>> UpsertAsync(IReadOnlyList<ArticleGraph> articles, CancellationToken cancellationToken);

    /// <summary>Removes articles and all that only they support.</summary>
    /// <returns>The ids that were there.</returns>
    Task<IReadOnlyList<string>> RemoveAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken);

    /// <summary>Current contributions in ordinal order of article id.</summary>
    IAsyncEnumerable<ArticleGraph> ReadAsync(ArticleFilter filter, CancellationToken cancellationToken);

    /// <summary>Articles without their claims, in ordinal order of id.</summary>
    Task<IReadOnlyList<ArticleSummary>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Actors, places and named events whose name or alias matches, folded for case, accents, punctuation and a leading article; exact names first, then by number of articles, then id.</summary>
    Task<IReadOnlyList<NodeMatch>> FindAsync(string name, int limit, CancellationToken cancellationToken);
}

/// <summary>What became of one article.</summary>
/// <param name="ArticleId">Its id.</param>
/// <param name="Change">Added, replaced or the same as before.</param>
/// <param name="ReplacedId">The article that the same origin gave before, when its id differed.</param>
/// <param name="Reason">Why the store refused it, one sentence; null otherwise.</param>
public sealed record UpsertOutcome(string ArticleId, UpsertChange Change, string? ReplacedId = null, string? Reason = null);

/// <summary>What an upsert did.</summary>
public enum UpsertChange
{
    /// <summary>The store did not hold it.</summary>
    Added,

    /// <summary>The store held another version.</summary>
    Replaced,

    /// <summary>The store held just this.</summary>
    Unchanged,

    /// <summary>The store cannot hold a value of it; what it held before stays.</summary>
    Refused,
}

/// <summary>Which articles to read; an empty filter reads all. Conditions are joined by "and".</summary>
public sealed record ArticleFilter
{
    /// <summary>Ids of articles; null for all.</summary>
    public IReadOnlyCollection<string>? Articles { get; init; }

    /// <summary>Articles that mention any of these nodes; null for all.</summary>
    public IReadOnlyCollection<string>? Nodes { get; init; }
}

/// <summary>An article as a list shows it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Title">Headline.</param>
/// <param name="Publisher">Newspaper, agency or site.</param>
/// <param name="PublishedOn">Publication date.</param>
/// <param name="Url">Address.</param>
/// <param name="Origin">Where it was read from.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Mentions">Number of mentions.</param>
/// <param name="LoadedAt">When the store last wrote it.</param>
public sealed record ArticleSummary(string Id, string? Title, string? Publisher, DateOnly? PublishedOn, string? Url, string? Origin, int Claims, int Mentions, DateTimeOffset? LoadedAt = null);

/// <summary>A node that a search found.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Articles">Number of articles that mention it.</param>
public sealed record NodeMatch(string Id, string Name, int Articles);
