using System.Text;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>The formats that are told apart.</summary>
internal enum DocumentFormat
{
    /// <summary>Text without markup, and whatever is not recognised.</summary>
    PlainText,

    /// <summary>Markdown, with YAML front matter or without.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>One JSON object a line, each an article.</summary>
    JsonLines,

    /// <summary><see cref="JsonLines"/>, gzipped.</summary>
    CompressedJsonLines,

    /// <summary>A known format that is not read.</summary>
    Unsupported,
}

/// <summary>Tells a document's format: by its first bytes where these are certain, then by the media type, the file name, and what the text begins with.</summary>
internal static class DocumentFormats
{
    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("{\\rtf"u8.ToArray(), "an RTF document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("BZh"u8.ToArray(), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ("SQLite format 3"u8.ToArray(), "a SQLite database"),
    ];

    private static readonly Dictionary<string, DocumentFormat> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = DocumentFormat.PlainText,
        [".text"] = DocumentFormat.PlainText,
        [".md"] = DocumentFormat.Markdown,
        [".markdown"] = DocumentFormat.Markdown,
        [".html"] = DocumentFormat.Html,
        [".htm"] = DocumentFormat.Html,
        [".xhtml"] = DocumentFormat.Html,
        [".pdf"] = DocumentFormat.Pdf,
        [".jsonl"] = DocumentFormat.JsonLines,
        [".ndjson"] = DocumentFormat.JsonLines,
    };

    private static readonly Dictionary<string, string> UnsupportedEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = "a JSON file",
        [".xml"] = "an XML file",
        [".csv"] = "a table",
        [".tsv"] = "a table",
        [".eml"] = "a mail",
        [".mbox"] = "a mailbox",
        [".yml"] = "a YAML file",
        [".yaml"] = "a YAML file",
    };

    private static readonly Dictionary<string, DocumentFormat> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = DocumentFormat.Html,
        ["application/xhtml+xml"] = DocumentFormat.Html,
        ["application/pdf"] = DocumentFormat.Pdf,
        ["text/markdown"] = DocumentFormat.Markdown,
        ["application/jsonl"] = DocumentFormat.JsonLines,
        ["application/x-ndjson"] = DocumentFormat.JsonLines,
        ["application/x-jsonlines"] = DocumentFormat.JsonLines,
    };

    /// <summary>The format, and for an unsupported one what it is, in words.</summary>
    public static (DocumentFormat Format, string? Unsupported) Detect(Document document, ReadOnlySpan<byte> head)
    {
        var ending = Path.GetExtension(document.Name) ?? "";
        if (head.IndexOf("%PDF-"u8) is >= 0 and < 1024) return (DocumentFormat.Pdf, null);
        foreach (var (start, name) in Signatures)
        {
            if (!head.StartsWith(start)) continue;
            var packed = Path.GetExtension(Path.GetFileNameWithoutExtension(document.Name) ?? "");
            var lines = start[0] == 0x1F && Endings.GetValueOrDefault(packed) == DocumentFormat.JsonLines;
            return lines ? (DocumentFormat.CompressedJsonLines, null) : (DocumentFormat.Unsupported, name);
        }
        if (document.MediaType is { } type && MediaTypes.TryGetValue(type, out var declared)) return (declared, null);
        if (document.MediaType is { } other && !other.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && other.IndexOf('/') > 0 && other != "application/octet-stream")
            return (DocumentFormat.Unsupported, $"of type {other}");
        if (Endings.TryGetValue(ending, out var known) && known != DocumentFormat.PlainText) return (known, null);
        if (UnsupportedEndings.TryGetValue(ending, out var unsupported)) return (DocumentFormat.Unsupported, unsupported);
        return (ByContent(head), null);
    }

    private static DocumentFormat ByContent(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 512)]).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return DocumentFormat.Html;
        if (start.StartsWith('{') && start.AsSpan(1).TrimStart().StartsWith("\"")) return DocumentFormat.JsonLines;
        return start.StartsWith("---\n", StringComparison.Ordinal) || start.StartsWith("---\r\n", StringComparison.Ordinal) ? DocumentFormat.Markdown : DocumentFormat.PlainText;
    }
}
