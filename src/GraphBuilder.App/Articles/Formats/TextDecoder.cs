using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>Bytes to text: byte order mark, then the declared character set, then UTF-8 where the bytes allow it, then a guess from the letters' statistics.</summary>
internal static partial class TextDecoder
{
    /// <summary>A guess below this is no better than the Western European default.</summary>
    private const float LeastConfidence = 0.5f;

    /// <summary>Signs of single-byte encodings that no prose puts beside a letter.</summary>
    private static readonly SearchValues<char> InWord = SearchValues.Create("¡¢£¤¥¦¨ª¬¯°±²³´µ¶¸¹º»¼½¾¿×÷‡†ˇ˘˙˛˝");

    /// <summary>Western European, Central European in the manner of Windows and of ISO.</summary>
    private static readonly Encoding[] LatinPages;

    static TextDecoder()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        LatinPages = [Encoding.GetEncoding(1252), Encoding.GetEncoding(1250), Encoding.GetEncoding(28592)];
    }

    /// <summary>The text with unified line ends and without control and invisible characters, or the refusal.</summary>
    public static (string? Text, ArticleResult? Refusal) Decode(Document document, byte[] bytes, bool isHtml)
    {
        var text = Decode(bytes, document.Charset ?? (isHtml ? Declared(bytes) : null));
        if (text is null || IsBinary(text))
        {
            return (null, ArticleResult.Refuse(document.Origin, RefusalReason.Binary,
                "The content is binary, not text, and of no document format that is read. Save the article as text, Markdown, HTML or PDF."));
        }
        text = TextCleaner.Clean(text);
        return text.Length > 0 ? (text, null) : (null, ArticleResult.Refuse(document.Origin, RefusalReason.Empty, "The document holds nothing but white space. Nothing was loaded from it."));
    }

    /// <summary>The text as it stands in the bytes; null when they hold NUL and are not UTF-16 or UTF-32.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Marked(bytes) is { } marked) return marked.Encoding.GetString(bytes[marked.Length..]);
        if (bytes.Contains((byte)0)) return Utf16(bytes)?.GetString(bytes);
        if (charset is not null && Named(charset) is { } declared && Strict(declared, bytes) is { } asDeclared) return asDeclared;
        if (Strict(Encoding.UTF8, bytes) is { } utf8) return utf8;
        var guess = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected is { Confidence: >= LeastConfidence, Encoding: { } guessed } ? Named(guessed.WebName) : null;
        return SmoothestReading(bytes, guess);
    }

    /// <summary>
    /// In an English article the few letters beyond ASCII stand in names, too few for statistics. The wrong single-byte encoding betrays itself by signs
    /// inside words ("¦wi±tkowski"); of encodings that read without, the guess wins, then Western European.
    /// </summary>
    private static string SmoothestReading(ReadOnlySpan<byte> bytes, Encoding? guess)
    {
        string? best = null;
        var leastOdd = int.MaxValue;
        foreach (var encoding in guess is null ? LatinPages : LatinPages.Prepend(guess))
        {
            var text = encoding.GetString(bytes);
            var odd = OddInWords(text);
            if (odd < leastOdd) (best, leastOdd) = (text, odd);
        }
        return best!;
    }

    private static int OddInWords(string text)
    {
        var odd = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] <= '\u007F' && text[i - 1] <= '\u007F') continue;
            var (first, second) = (text[i - 1], text[i]);
            if (InWord.Contains(first) ? char.IsLetter(second) : InWord.Contains(second) && char.IsLetter(first)) odd++;
            if (char.IsLower(first) && char.IsUpper(second)) odd++;
            if (second is >= '\u0080' and < '\u00A0') odd++;
        }
        return odd;
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 without a mark: English text then has a NUL in nearly every second byte, on one side only.</summary>
    private static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length, 4096) / 2;
        int first = 0, second = 0;
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0) first++;
            if (bytes[2 * i + 1] == 0) second++;
        }
        if (pairs < 4) return null;
        if (second > 0.7 * pairs && first == 0) return Encoding.Unicode;
        return first > 0.7 * pairs && second == 0 ? Encoding.BigEndianUnicode : null;
    }

    private static string? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        return MetaCharset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
    }

    private static Encoding? Named(string charset)
    {
        // Pages that say Latin-1 mean Windows-1252 (WHATWG Encoding Standard, "names and labels").
        if (charset.Trim('"', '\'', ' ').ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII") return Encoding.GetEncoding(1252);
        try
        {
            var encoding = Encoding.GetEncoding(charset.Trim('"', '\'', ' '));
            // A page whose declaration could be read byte by byte is not in UTF-16 or UTF-32.
            return encoding.CodePage is 1200 or 1201 or 12000 or 12001 ? null : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsBinary(string text)
    {
        var odd = text.Count(c => c is '\0' or '\uFFFD' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f')));
        return text.Contains('\0') || odd > 2 + (text.Length / 50);
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]{2,40})""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MetaCharset();
}
