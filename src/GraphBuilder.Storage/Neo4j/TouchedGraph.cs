using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>What a set of articles, as they were and as they will be, has to do with: the part of the world layer that is derived anew.</summary>
internal sealed class TouchedGraph
{
    private readonly SortedSet<string> _entities = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _events = new(StringComparer.Ordinal);

    public TouchedGraph(IReadOnlyList<ArticleGraph> old, IReadOnlyList<ArticleGraph> current)
    {
        Old = old;
        Current = current;
        foreach (var graph in old.Concat(current))
        {
            var ids = graph.Entities.Select(entity => entity.Id)
                .Concat(graph.Mentions.Select(mention => mention.Node))
                .Concat(graph.Claims.SelectMany(claim => claim.Participants()))
                .Concat(graph.Claims.Select(claim => claim.EventId).OfType<string>());
            foreach (var id in ids)
                (NodeLabel.IsEvent(id) ? _events : _entities).Add(id);
        }
    }

    /// <summary>What the store held of the articles.</summary>
    public IReadOnlyList<ArticleGraph> Old { get; }

    /// <summary>What it is to hold.</summary>
    public IReadOnlyList<ArticleGraph> Current { get; }

    /// <summary>Keys of actors and places.</summary>
    public IReadOnlyCollection<string> Entities => _entities;

    /// <summary>Keys of events.</summary>
    public IReadOnlyCollection<string> Events => _events;

    /// <summary>Claims with their articles, as they were and as they will be.</summary>
    public IEnumerable<StatedClaim> Claims => Old.Concat(Current).SelectMany(graph => graph.Claims.Select(claim => new StatedClaim(graph.Article, claim)));

    /// <summary>Puts claims that are known one by one into contributions, each claim once, for the layers of the projection.</summary>
    public static IEnumerable<ArticleGraph> Contributions(IEnumerable<StatedClaim> claims) => claims
        .DistinctBy(stated => stated.Claim.Id)
        .GroupBy(stated => stated.Article.Id, StringComparer.Ordinal)
        .Select(article => new ArticleGraph { Article = article.First().Article, Entities = [], Mentions = [], Claims = [.. article.Select(stated => stated.Claim)] });
}
