using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>A PDF with a text layer.</summary>
internal static class PdfReader
{
    private const int MostPages = 200;

    /// <summary>One article: blocks in reading order, words parted at line ends put together, headers, footers and page numbers left out.</summary>
    public static ArticleResult Read(Document document, byte[] bytes, ReadingOptions options)
    {
        string body;
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > MostPages)
            {
                return ArticleResult.Refuse(document.Origin, RefusalReason.TooLarge,
                    $"The PDF has {pdf.NumberOfPages} pages, over the limit of {MostPages} for one article. Save the pages of the article alone.");
            }
            body = PdfText.Of(pdf);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ArticleResult.Refuse(document.Origin, RefusalReason.Unreadable, "The PDF is protected by a password. Save a copy without one.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // PdfPig throws whatever its parsers throw on broken files.
            return ArticleResult.Refuse(document.Origin, RefusalReason.Malformed, $"The PDF is broken ({e.Message}). Open it in a viewer and save it anew, or save the article as text.");
        }
        if (body.Length == 0) return ArticleResult.Refuse(document.Origin, RefusalReason.Empty, "The PDF holds no text; its pages are images. Run text recognition (OCR) on it first.");
        return new ArticleDraft { Origin = document.Origin, Body = body, Url = document.Address?.AbsoluteUri, FileName = document.Name }.ToResult(options);
    }
}
