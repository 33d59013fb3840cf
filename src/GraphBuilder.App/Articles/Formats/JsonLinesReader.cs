using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>
/// JSON Lines of articles, <c>{id, url, title, text, published, author, publisher}</c>, as news archives export them: <c>text</c> and one of <c>id</c> and
/// <c>url</c> are required, other fields are passed over. Read line by line, so a file may be larger than memory.
/// </summary>
internal sealed class JsonLinesReader(ReadingOptions options)
{
    private const int BufferBytes = 128 * 1024;

    /// <summary>One result for each line that is not blank.</summary>
    public async IAsyncEnumerable<ArticleResult> ReadAsync(Document document, Stream content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(content, new StreamPipeReaderOptions(bufferSize: BufferBytes, leaveOpen: true));
        var (line, total, skipping) = (1, 0L, false);
        while (true)
        {
            var (read, fault) = await ReadAsync(document, pipe, line, cancellation);
            if (fault is not null)
            {
                yield return fault;
                yield break;
            }
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                if (!skipping && Line(document, rest.Slice(0, end), line) is { } result) yield return result;
                skipping = false;
                line++;
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            if (rest.Length > options.MaxBytes)
            {
                if (!skipping) yield return Refuse(document, RefusalReason.TooLarge, $"The line is over the limit of {options.MaxBytes:N0} bytes for one article. The lines after it are read.", line);
                skipping = true;
                rest = rest.Slice(rest.End);
            }
            total += read.Buffer.Length - rest.Length;
            if (total > options.MaxExpandedBytes)
            {
                yield return Refuse(document, RefusalReason.TooLarge, $"The file is over {options.MaxExpandedBytes:N0} bytes once unpacked; what follows is not read. Split it.", line);
                yield break;
            }
            if (read.IsCompleted)
            {
                if (!skipping && Line(document, rest, line) is { } last) yield return last;
                yield break;
            }
            pipe.AdvanceTo(rest.Start, rest.End);
        }
    }

    private static async Task<(ReadResult Read, ArticleResult? Fault)> ReadAsync(Document document, PipeReader pipe, int line, CancellationToken cancellation)
    {
        try
        {
            return (await pipe.ReadAsync(cancellation), null);
        }
        catch (InvalidDataException e)
        {
            return (default, Refuse(document, RefusalReason.Malformed, $"The compressed data is broken here ({e.Message}). What came before is read; get the file anew.", line));
        }
        catch (IOException e)
        {
            return (default, Refuse(document, RefusalReason.Unreadable, $"Reading broke off here ({e.Message}). What came before is read; try again.", line));
        }
    }

    private ArticleResult? Line(Document document, ReadOnlySequence<byte> bytes, int number)
    {
        var json = bytes.ToArray();
        if (number == 1 && json.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) json = json[3..];
        if (json.AsSpan().IndexOfAnyExcept(" \t\r"u8) < 0) return null;
        if (json.Length > options.MaxBytes) return Refuse(document, RefusalReason.TooLarge, $"The line is over the limit of {options.MaxBytes:N0} bytes for one article. The lines after it are read.", number);
        var (article, fault) = Parse(json);
        if (article is null) return Refuse(document, RefusalReason.Malformed, fault!, number);
        var (id, url) = (article.GetValueOrDefault("id"), article.GetValueOrDefault("url"));
        if (id is null && url is null) return Refuse(document, RefusalReason.Malformed, "The article has neither id nor url, so nothing tells it from others. Give it one of them.", number);
        return new ArticleDraft
        {
            Origin = $"{document.Origin}#{id ?? url}",
            Body = TextCleaner.SeparateParagraphs(TextCleaner.Clean(article.GetValueOrDefault("text") ?? "")),
            Title = article.GetValueOrDefault("title"),
            Url = url,
            SourceId = id,
            Author = article.GetValueOrDefault("author"),
            Publisher = article.GetValueOrDefault("publisher"),
            Published = article.GetValueOrDefault("published"),
            Line = number,
        }.ToResult(options);
    }

    private static ArticleResult Refuse(Document document, RefusalReason reason, string explanation, int line) => ArticleResult.Refuse(document.Origin, reason, explanation, line);

    /// <summary>The fields that are strings, or numbers as some archives give for id; blank ones count as absent.</summary>
    private static (Dictionary<string, string>? Fields, string? Fault) Parse(byte[] json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            if (parsed.RootElement.ValueKind != JsonValueKind.Object) return (null, "The line is JSON but not an object. One object a line is an article: {\"id\": ..., \"title\": ..., \"text\": ...}.");
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in parsed.RootElement.EnumerateObject())
            {
                var value = field.Value.ValueKind switch
                {
                    JsonValueKind.String => field.Value.GetString(),
                    JsonValueKind.Number => field.Value.GetRawText(),
                    _ => null,
                };
                if (!string.IsNullOrWhiteSpace(value)) fields[field.Name] = value.Trim();
            }
            return (fields, null);
        }
        catch (JsonException e)
        {
            return (null, $"The line is not JSON (byte {e.BytePositionInLine + 1}). Correct it; every article is one object on a line of its own.");
        }
        catch (InvalidOperationException)
        {
            return (null, "A string in the line is not valid Unicode. Export the file in UTF-8.");
        }
    }
}
