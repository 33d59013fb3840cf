using System.Text;
using AngleSharp.Dom;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>The running text of a part of a web page.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "figure", "figcaption", "picture", "video", "audio", "iframe", "object", "table",
        "nav", "aside", "footer", "form", "button", "select", "textarea", "head", "title",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "ol", "p", "pre", "section", "ul",
    };

    /// <summary>Text with a blank line between blocks. Walks without recursion: pages nest as deep as they like.</summary>
    public static string Of(INode root)
    {
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        var nodes = new Stack<(INode? Node, bool EndsBlock)>();
        nodes.Push((root, false));
        while (nodes.TryPop(out var next))
        {
            if (next.EndsBlock) EndParagraph();
            if (next.Node is IText run) paragraph.Append(run.Data.Replace('\r', ' ').Replace('\n', ' '));
            if (next.Node is not IElement element || LeftOut.Contains(element.LocalName) || IsHidden(element)) continue;
            if (element.LocalName == "br") paragraph.Append('\n');
            if (Blocks.Contains(element.LocalName))
            {
                EndParagraph();
                nodes.Push((null, true));
            }
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling) nodes.Push((child, false));
        }
        EndParagraph();
        return string.Join("\n\n", paragraphs);

        void EndParagraph()
        {
            foreach (var part in paragraph.ToString().Split("\n\n"))
                if (string.Join('\n', part.Split('\n').Select(TextCleaner.OneLine).OfType<string>()) is { Length: > 0 } words) paragraphs.Add(words);
            paragraph.Clear();
        }
    }

    private static bool IsHidden(IElement element) => element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";
}
