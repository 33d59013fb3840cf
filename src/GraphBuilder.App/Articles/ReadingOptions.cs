namespace GraphBuilder.App.Articles;

/// <summary>What a user can set about reading.</summary>
internal sealed record ReadingOptions
{
    /// <summary>Largest document, and largest line of a JSON Lines file.</summary>
    public long MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Largest JSON Lines file once unpacked: a compressed file can hold a thousand times its size.</summary>
    public long MaxExpandedBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>Publication date that wins over all evidence in the documents.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Lets addresses of the own network be fetched, and a configured proxy be used, which could reach them.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>Longest wait for a page, redirects included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
