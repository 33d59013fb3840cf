namespace GraphBuilder.App.Articles.Formats;

/// <summary>A stream of bytes and what is known of it before it is read.</summary>
/// <param name="Origin">File path, address or <c>-</c>.</param>
/// <param name="Content">The bytes, read once and forward; owned by the caller.</param>
internal sealed record Document(string Origin, Stream Content)
{
    /// <summary>File name, whose ending tells the format and which may begin with a date.</summary>
    public string? Name { get; init; }

    /// <summary>Media type a server declares, without parameters.</summary>
    public string? MediaType { get; init; }

    /// <summary>Character set a server declares.</summary>
    public string? Charset { get; init; }

    /// <summary>Address after redirects.</summary>
    public Uri? Address { get; init; }
}
