using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>Reads a document of any known format.</summary>
internal sealed class DocumentReader(ReadingOptions options)
{
    private const int HeadBytes = 4096;

    /// <summary>One result for most formats, one a line for JSON Lines.</summary>
    public async IAsyncEnumerable<ArticleResult> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var pipe = PipeReader.Create(document.Content, new StreamPipeReaderOptions(leaveOpen: true));
        var (format, refusal) = await DetectAsync(document, pipe, cancellation);
        if (refusal is not null)
        {
            yield return refusal;
            yield break;
        }
        await using var content = pipe.AsStream();
        switch (format)
        {
            case DocumentFormat.JsonLines:
                await foreach (var result in new JsonLinesReader(options).ReadAsync(document, content, cancellation)) yield return result;
                break;
            case DocumentFormat.CompressedJsonLines:
                await using (var unpacked = new GZipStream(content, CompressionMode.Decompress))
                    await foreach (var result in new JsonLinesReader(options).ReadAsync(document, unpacked, cancellation)) yield return result;
                break;
            default:
                yield return await ReadWholeAsync(document, format, content, cancellation);
                break;
        }
    }

    private static async Task<(DocumentFormat Format, ArticleResult? Refusal)> DetectAsync(Document document, PipeReader pipe, CancellationToken cancellation)
    {
        try
        {
            var read = await pipe.ReadAtLeastAsync(HeadBytes, cancellation);
            var head = new byte[Math.Min(read.Buffer.Length, HeadBytes)];
            var part = read.Buffer.Slice(0, head.Length);
            System.Buffers.BuffersExtensions.CopyTo(part, head);
            pipe.AdvanceTo(read.Buffer.Start);
            if (head.Length == 0) return (default, ArticleResult.Refuse(document.Origin, RefusalReason.Empty, "The document is empty. Nothing was loaded from it."));
            var (format, unsupported) = DocumentFormats.Detect(document, head);
            return format != DocumentFormat.Unsupported
                ? (format, null)
                : (format, ArticleResult.Refuse(document.Origin, RefusalReason.UnsupportedFormat,
                    $"This is {unsupported}, which is not read. Save the article as text, Markdown, HTML or PDF, or many articles as JSON Lines."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (default, Unreadable(document, e));
        }
    }

    private async Task<ArticleResult> ReadWholeAsync(Document document, DocumentFormat format, Stream content, CancellationToken cancellation)
    {
        byte[]? bytes;
        try
        {
            bytes = await ReadBytesAsync(content, cancellation);
        }
        catch (IOException e)
        {
            return Unreadable(document, e);
        }
        if (bytes is null)
        {
            return ArticleResult.Refuse(document.Origin, RefusalReason.TooLarge,
                $"The document is over the limit of {options.MaxBytes:N0} bytes for one article. Split it, or raise the limit if it is one article indeed.");
        }
        try
        {
            return Read(document, format, bytes);
        }
        catch (RegexMatchTimeoutException)
        {
            return ArticleResult.Refuse(document.Origin, RefusalReason.Malformed, "The text is built so that recognising its head takes too long. Please report it with the article; the rest is not affected.");
        }
    }

    private ArticleResult Read(Document document, DocumentFormat format, byte[] bytes)
    {
        if (format == DocumentFormat.Pdf) return PdfReader.Read(document, bytes, options);
        var (text, refusal) = TextDecoder.Decode(document, bytes, format == DocumentFormat.Html);
        if (text is null) return refusal!;
        return format switch
        {
            DocumentFormat.Html => HtmlReader.Read(document, text, options),
            DocumentFormat.Markdown => MarkdownReader.Read(document, text, options),
            _ => PlainTextReader.Read(document, text, options),
        };
    }

    /// <summary>All bytes, or null when there are more than the limit.</summary>
    private async Task<byte[]?> ReadBytesAsync(Stream content, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (await content.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            if (bytes.Length + count > options.MaxBytes) return null;
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }

    private static ArticleResult Unreadable(Document document, Exception e) =>
        ArticleResult.Refuse(document.Origin, RefusalReason.Unreadable, $"Reading broke off ({e.Message}). Try again, or check the disk or connection.");
}
