using GraphBuilder.App.Articles.Formats;

namespace GraphBuilder.App.Articles.Sources;

/// <summary>Standard input; the format is told from the content.</summary>
internal sealed class StandardInputSource(ReadingOptions options, Func<Stream>? open = null) : IArticleSource
{
    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleResult> ReadAsync(CancellationToken cancellation = default) =>
        new DocumentReader(options).ReadAsync(new Document("-", (open ?? Console.OpenStandardInput)()), cancellation);
}
