namespace GraphBuilder.Graph;

/// <summary>The claims that a node or an edge of the world layer rests on, and what follows from them alone.</summary>
internal sealed class Support
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);

    public int Claims => _claims.Count;

    public int Articles => _articles.Count;

    public DateOnly? FirstReported { get; private set; }

    public DateOnly? LastReported { get; private set; }

    public double Confidence { get; private set; }

    public void Add(StatedClaim stated)
    {
        _claims.Add(stated.Claim.Id);
        _articles.Add(stated.Article.Id);
        FirstReported = Earlier(FirstReported, stated.Article.PublishedOn);
        LastReported = Later(LastReported, stated.Article.PublishedOn);
        Confidence = Math.Max(Confidence, stated.Claim.Confidence);
    }

    public static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a <= b ? a : b;

    public static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a >= b ? a : b;
}

/// <summary>A claim with the article that states it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim.</param>
internal sealed record StatedClaim(ArticleNode Article, ClaimNode Claim);
