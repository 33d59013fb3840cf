using GraphBuilder.App.Articles.Sources;

namespace GraphBuilder.App.Articles;

/// <summary>Somewhere articles come from.</summary>
internal interface IArticleSource
{
    /// <summary>Reads lazily, one document at a time, in an order that depends on the source's content alone. Bad input is a result, never an exception.</summary>
    IAsyncEnumerable<ArticleResult> ReadAsync(CancellationToken cancellation = default);
}

/// <summary>Finds the source that an argument of the command line means.</summary>
internal static class ArticleSource
{
    /// <summary>The source for <c>-</c> (standard input), an http(s) address, or a file or folder.</summary>
    public static IArticleSource For(string input, ReadingOptions options)
    {
        if (input == "-") return new StandardInputSource(options);
        if (Uri.TryCreate(input, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
            return new WebSource(address, options);
        return new FileSource(input, options);
    }
}
