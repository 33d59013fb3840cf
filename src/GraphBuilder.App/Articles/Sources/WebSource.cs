using System.Net;
using System.Runtime.CompilerServices;
using GraphBuilder.App.Articles.Formats;

namespace GraphBuilder.App.Articles.Sources;

/// <summary>A page on the web; the content type decides how it is read.</summary>
internal sealed class WebSource(Uri address, ReadingOptions options, Func<IPAddress, bool>? allows = null) : IArticleSource
{
    private const int MostRedirects = 8;

    private readonly Func<IPAddress, bool> _allows = allows ?? (options.AllowPrivateAddresses ? _ => true : AddressGuard.IsPublic);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var client = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("graph-builder/0.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain, */*;q=0.5");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.Timeout);
        var (response, refusal) = await FetchAsync(client, patience.Token, cancellation);
        if (response is null)
        {
            yield return refusal!;
            yield break;
        }
        using (response)
        {
            await using var content = await response.Content.ReadAsStreamAsync(cancellation);
            var final = response.RequestMessage?.RequestUri ?? address;
            var document = new Document(address.AbsoluteUri, new PatientStream(content, patience.Token, cancellation))
            {
                Name = Path.GetFileName(final.AbsolutePath),
                MediaType = response.Content.Headers.ContentType?.MediaType,
                Charset = response.Content.Headers.ContentType?.CharSet,
                Address = final,
            };
            await foreach (var result in new DocumentReader(options).ReadAsync(document, cancellation)) yield return result;
        }
    }

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = true,
        MaxAutomaticRedirections = MostRedirects,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        // A proxy resolves names itself, out of the guard's sight.
        UseProxy = options.AllowPrivateAddresses,
        ConnectCallback = (context, token) => AddressGuard.ConnectAsync(context.DnsEndPoint, _allows, token),
    };

    private async Task<(HttpResponseMessage? Response, ArticleResult? Refusal)> FetchAsync(HttpClient client, CancellationToken patience, CancellationToken cancellation)
    {
        try
        {
            var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience);
            if (response.IsSuccessStatusCode) return (response, null);
            using (response)
            {
                return response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone
                    ? (null, Refuse(RefusalReason.NotFound, $"The server has no such page ({(int)response.StatusCode}). Check the address."))
                    : (null, Refuse(RefusalReason.Unreadable, $"The server answered {(int)response.StatusCode} {response.ReasonPhrase}. Save the page in a browser and load the file."));
            }
        }
        catch (HttpRequestException e) when (Forbidden(e) is { } forbidden)
        {
            return (null, Refuse(RefusalReason.ForbiddenAddress, $"{forbidden.Host} is inside the own network, and pages from the web must not reach into it. Allow private addresses if it is meant."));
        }
        catch (HttpRequestException e)
        {
            return (null, Refuse(RefusalReason.Unreadable, $"The page cannot be fetched ({e.Message}). Check the address and the connection."));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, Refuse(RefusalReason.Unreadable, $"The server did not answer within {options.Timeout.TotalSeconds:0} seconds. Try again later."));
        }
    }

    private static ForbiddenAddressException? Forbidden(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
            if (e is ForbiddenAddressException forbidden) return forbidden;
        return null;
    }

    private ArticleResult Refuse(RefusalReason reason, string explanation) => ArticleResult.Refuse(address.AbsoluteUri, reason, explanation);
}
