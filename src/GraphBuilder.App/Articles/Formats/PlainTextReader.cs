namespace GraphBuilder.App.Articles.Formats;

/// <summary>Text without markup.</summary>
internal static class PlainTextReader
{
    /// <summary>The whole text is one article.</summary>
    public static ArticleResult Read(Document document, string text, ReadingOptions options) => new ArticleDraft
    {
        Origin = document.Origin,
        Body = TextCleaner.SeparateParagraphs(text),
        Url = document.Address?.AbsoluteUri,
        FileName = document.Name,
    }.ToResult(options);
}
