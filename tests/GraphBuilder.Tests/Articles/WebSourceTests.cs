using System.Net;
using System.Net.Sockets;
using System.Text;
using GraphBuilder.App.Articles;
using GraphBuilder.App.Articles.Sources;

namespace GraphBuilder.Tests.Articles;

/// <summary>Against a server on the loopback address of this process.</summary>
public sealed class WebSourceTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public WebSourceTests() => _listener.Start();

    public void Dispose() => _listener.Dispose();

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    [Fact]
    public async Task The_content_type_decides_how_a_page_is_read()
    {
        var page = $"<p>Caf\u00e9 talks. {Reading.Prose}</p>";
        var results = await Read(Answer("200 OK", "Content-Type: text/html; charset=iso-8859-1", Encoding.Latin1.GetBytes(page)), "/2017/05/02/talks");

        var article = Reading.ArticleOf(Assert.Single(results));
        Assert.StartsWith("Café talks.", article.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2017, 5, 2), article.PublishedOn);
        Assert.Equal($"http://127.0.0.1:{Port}/2017/05/02/talks", article.Url);
    }

    [Fact]
    public async Task A_redirect_into_the_own_network_is_refused()
    {
        var results = await Read(Answer("302 Found", $"Location: http://127.0.0.2:{Port}/secret", []), "/");
        Assert.Equal(RefusalReason.ForbiddenAddress, Reading.RefusalOf(Assert.Single(results)).Reason);
    }

    [Theory]
    [InlineData("404 Not Found", nameof(RefusalReason.NotFound))]
    [InlineData("503 Service Unavailable", nameof(RefusalReason.Unreadable))]
    public async Task A_failing_server_is_a_refusal(string status, string reason) =>
        Assert.Equal(reason, Reading.RefusalOf(Assert.Single(await Read(Answer(status, "X-None: 1", []), "/"))).Reason.ToString());

    [Fact]
    public async Task A_page_over_the_limit_is_refused() =>
        Assert.Equal(RefusalReason.TooLarge, Reading.RefusalOf(Assert.Single(await Read(Answer("200 OK", "Content-Type: text/plain", new byte[200_000].Select(_ => (byte)'a').ToArray()), "/"))).Reason);

    [Fact]
    public async Task An_image_is_refused_by_its_type() =>
        Assert.Equal(RefusalReason.UnsupportedFormat, Reading.RefusalOf(Assert.Single(await Read(Answer("200 OK", "Content-Type: image/webp", [1, 2, 3]), "/"))).Reason);

    [Fact]
    public async Task A_body_that_breaks_off_is_a_refusal() =>
        Assert.Equal(RefusalReason.Unreadable, Reading.RefusalOf(Assert.Single(await Read(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9000\r\n\r\nThe ministers"), "/"))).Reason);

    private async Task<List<ArticleResult>> Read(byte[] answer, string path)
    {
        var serving = ServeAsync(answer, TestContext.Current.CancellationToken);
        var source = new WebSource(new Uri($"http://127.0.0.1:{Port}{path}"), Reading.Options with { MaxBytes = 100_000 }, a => a.Equals(IPAddress.Loopback));
        var results = await Reading.From(source);
        await serving;
        return results;
    }

    private async Task ServeAsync(byte[] answer, CancellationToken cancellation)
    {
        using var client = await _listener.AcceptTcpClientAsync(cancellation);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        while (await reader.ReadLineAsync(cancellation) is { Length: > 0 })
        {
        }
        try
        {
            await stream.WriteAsync(answer, cancellation);
        }
        catch (IOException)
        {
            // The reader may hang up as soon as it has seen enough.
        }
    }

    private static byte[] Answer(string status, string header, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{header}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];
}
