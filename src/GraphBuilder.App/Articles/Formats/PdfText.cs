using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>The running text of a PDF.</summary>
internal static partial class PdfText
{
    /// <summary>Share of the page's height at its top and bottom where headers and footers stand.</summary>
    private const double Margin = 0.12;

    /// <summary>A line that ends a sentence and is shorter than this share of its block ends the paragraph too.</summary>
    private const double ShortLine = 0.8;

    /// <summary>Paragraphs with a blank line between.</summary>
    public static string Of(PdfDocument pdf)
    {
        var pages = pdf.GetPages().Select(p => (Page: p, Blocks: Blocks(p))).ToList();
        var repeated = pages.SelectMany(p => p.Blocks.Where(b => InMargin(p.Page, b)).Select(b => Shape(b.Text)).Distinct())
            .GroupBy(s => s).Where(g => g.Count() > 1 && g.Count() * 2 >= pages.Count).Select(g => g.Key).ToHashSet();
        var paragraphs = new List<string>();
        foreach (var (page, blocks) in pages)
        {
            foreach (var block in blocks.Where(b => !InMargin(page, b) || !(repeated.Contains(Shape(b.Text)) || PageNumber().IsMatch(b.Text))))
                foreach (var paragraph in Paragraphs(block)) Append(paragraphs, paragraph);
        }
        return string.Join("\n\n", paragraphs);
    }

    private static List<TextBlock> Blocks(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => w.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0) return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(b => b.ReadingOrder)];
    }

    private static IEnumerable<string> Paragraphs(TextBlock block)
    {
        var paragraph = new StringBuilder();
        foreach (var line in block.TextLines)
        {
            Join(paragraph, line.Text.Trim());
            if (EndsSentence(paragraph) && line.BoundingBox.Width < ShortLine * block.BoundingBox.Width)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }
        }
        if (paragraph.Length > 0) yield return paragraph.ToString();
    }

    /// <summary>A sentence that runs on in the next column or page is one paragraph.</summary>
    private static void Append(List<string> paragraphs, string paragraph)
    {
        if (paragraphs.Count > 0 && char.IsLower(paragraph[0]) && new StringBuilder(paragraphs[^1]) is var last && !EndsSentence(last))
        {
            Join(last, paragraph);
            paragraphs[^1] = last.ToString();
        }
        else paragraphs.Add(paragraph);
    }

    /// <summary>Puts a line after another: a hyphen between small letters parted a word.</summary>
    private static void Join(StringBuilder text, string line)
    {
        if (line.Length == 0) return;
        var parted = text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010';
        if (parted && char.IsLower(text[^2]) && char.IsLower(line[0])) text.Length--;
        else if (text.Length > 0 && !parted) text.Append(' ');
        text.Append(line);
    }

    private static bool EndsSentence(StringBuilder text)
    {
        var end = text.Length - 1;
        while (end > 0 && text[end] is '"' or '”' or '’' or '\'' or ')') end--;
        return end >= 0 && text[end] is '.' or '!' or '?';
    }

    private static bool InMargin(Page page, TextBlock block) => block.BoundingBox.Bottom > page.Height * (1 - Margin) || block.BoundingBox.Top < page.Height * Margin;

    private static string Shape(string text) => Digits().Replace(text.Trim(), "0");

    [GeneratedRegex(@"^\s*(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|of)\s*\d{1,4})?\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Digits();
}
