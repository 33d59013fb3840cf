using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using YamlDotNet.Core;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>Markdown, with YAML front matter (<c>title, author, publisher, published, url, id</c> and their usual other names) or without.</summary>
internal static class MarkdownReader
{
    /// <summary>Longest paragraph or front matter: the time both parsers take grows with its square.</summary>
    private const int LongestBlock = 64 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>One article; code, images and raw HTML are left out of its text.</summary>
    public static ArticleResult Read(Document document, string text, ReadingOptions options)
    {
        if (HasLongBlock(text))
        {
            return ArticleResult.Refuse(document.Origin, RefusalReason.Malformed,
                $"A paragraph is over {LongestBlock:N0} characters long, which no article has. Part the paragraphs with blank lines, or save the article as plain text.");
        }
        FrontMatter fields;
        string markdown;
        try
        {
            (fields, markdown) = FrontMatter.Split(text);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The scanner throws the second kind on some broken flow sequences.
            return ArticleResult.Refuse(document.Origin, RefusalReason.Malformed, $"The front matter is not YAML ({e.Message}). Correct it, or remove the block.");
        }
        try
        {
            var parsed = Markdown.Parse(markdown, Pipeline);
            var heading = parsed.OfType<Block>().FirstOrDefault() is HeadingBlock { Level: 1 } first ? first : null;
            var title = fields["title", "headline"] ?? (heading is null ? null : TextCleaner.OneLine(Text(heading.Inline)));
            if (heading is not null) parsed.Remove(heading);
            return new ArticleDraft
            {
                Origin = document.Origin,
                Body = Text(parsed),
                Title = title,
                Url = fields["url", "canonical", "canonical_url", "link"] ?? document.Address?.AbsoluteUri,
                SourceId = fields["id", "guid"],
                Author = fields["author", "authors", "byline"],
                Publisher = fields["publisher", "publication", "source", "site"],
                Published = fields["published", "date", "publishedOn", "published_on", "publication_date", "datePublished"],
                Year = int.TryParse(fields["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 2100 ? year : null,
                FileName = document.Name,
            }.ToResult(options);
        }
        catch (ArgumentException e)
        {
            // Markdig's way of refusing markup nested too deeply.
            return ArticleResult.Refuse(document.Origin, RefusalReason.Malformed, $"The Markdown cannot be parsed ({e.Message}). Save the article as plain text.");
        }
    }

    private static bool HasLongBlock(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 2)
        {
            end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            if (end - start > LongestBlock) return true;
        }
        return false;
    }

    /// <summary>The running text, a blank line between paragraphs.</summary>
    private static string Text(MarkdownDocument document)
    {
        var paragraphs = new List<string>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is ParagraphBlock or HeadingBlock && block.Parent is not TableCell && Text(block.Inline).Trim() is { Length: > 0 } paragraph)
                paragraphs.Add(paragraph);
        }
        return string.Join("\n\n", paragraphs);
    }

    private static string Text(ContainerInline? inlines)
    {
        if (inlines is null) return "";
        var text = new StringBuilder();
        var next = new Stack<Inline>(inlines.Reverse());
        while (next.TryPop(out var inline))
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    foreach (var inner in container.Reverse()) next.Push(inner);
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline { IsHard: true }:
                    text.Append('\n');
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }
        return text.ToString();
    }
}
