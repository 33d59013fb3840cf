using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GraphBuilder.App.Articles.Headers;
using SmartReader;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>A web page: its main content by SmartReader, what it says about itself by <see cref="PageMetadata"/>.</summary>
internal static class HtmlReader
{
    private static readonly string[] TitleSigns = [" | ", " – ", " — ", " - ", " :: "];

    /// <summary>One article; a page of which no main content can be told gives the text of its article, main or body element.</summary>
    public static ArticleResult Read(Document document, string html, ReadingOptions options)
    {
        if (HtmlLimits.Exceeds(html)) return TooComplex(document);
        var page = new HtmlParser().ParseDocument(html);
        if (HtmlLimits.Exceeds(page)) return TooComplex(document);
        var metadata = PageMetadata.Of(page);
        var fallback = HtmlText.Of(page.QuerySelector("article") ?? page.QuerySelector("main") ?? (INode?)page.Body ?? page);
        var main = MainContent(page, document.Address?.AbsoluteUri ?? metadata.Url);
        var body = main is { IsReadable: true } && new HtmlParser().ParseDocument(main.Content ?? "").Body is { } content ? HtmlText.Of(content) : fallback;
        var publisher = metadata.Publisher ?? main?.SiteName;
        return new ArticleDraft
        {
            Origin = document.Origin,
            Body = body,
            Title = WithoutSite(metadata.Title ?? main?.Title ?? page.Title, publisher),
            Url = metadata.Url ?? document.Address?.AbsoluteUri,
            Author = metadata.Author ?? main?.Byline ?? main?.Author,
            Publisher = publisher,
            Published = metadata.Published ?? (main?.PublicationDate is { } date ? $"{date:yyyy-MM-dd}" : null),
            FileName = document.Name,
        }.ToResult(options);
    }

    private static SmartReader.Article? MainContent(IHtmlDocument page, string? address)
    {
        try
        {
            return new Reader(address ?? "http://localhost/", page).GetArticle();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // SmartReader throws whatever its helpers throw on odd markup; the page's own text is still there.
            return null;
        }
    }

    private static ArticleResult TooComplex(Document document) => ArticleResult.Refuse(document.Origin, RefusalReason.Malformed,
        "The page has more elements, or elements nested deeper, than any article. Save the article alone as text or HTML.");

    /// <summary>"Talks resume in Vienna | Daily Planet" without the outlet.</summary>
    private static string? WithoutSite(string? title, string? publisher)
    {
        if (title is null) return null;
        foreach (var sign in TitleSigns)
        {
            var at = title.LastIndexOf(sign, StringComparison.Ordinal);
            if (at <= 0) continue;
            var tail = title[(at + sign.Length)..].Trim();
            if (string.Equals(tail, publisher, StringComparison.OrdinalIgnoreCase) || Outlets.IsKnown(tail)) return title[..at];
        }
        return title;
    }
}
