using AngleSharp.Dom;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>Keeps pages away from parsers whose time grows with the square of the open elements, and from recursion as deep as the page.</summary>
internal static class HtmlLimits
{
    /// <summary>SmartReader works by recursion; pages of real outlets nest some thirty deep.</summary>
    private const int DeepestNesting = 300;

    /// <summary>Counted roughly, since many end tags may be left out.</summary>
    private const int MostOpenTags = 3000;

    private const int MostElements = 30_000;

    private static readonly HashSet<string> WithoutEnd = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "optgroup", "option", "p", "param", "source", "tbody",
        "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    /// <summary>Judges the markup before it is parsed.</summary>
    public static bool Exceeds(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (total, elements) = (0, 0);
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var ends = html[at + 1] == '/';
            var start = at + (ends ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 20 && char.IsAsciiLetterOrDigit(html[end])) end++;
            if (end == start || !char.IsAsciiLetter(html[start])) continue;
            var name = html[start..end];
            if (!ends) elements++;
            if (WithoutEnd.Contains(name)) continue;
            var count = open.GetValueOrDefault(name);
            if (ends && count == 0) continue;
            open[name] = count + (ends ? -1 : 1);
            total += ends ? -1 : 1;
            if (total > MostOpenTags) return true;
        }
        return elements > MostElements;
    }

    /// <summary>Judges the parsed page, without recursion.</summary>
    public static bool Exceeds(INode page)
    {
        var count = 0;
        var nodes = new Stack<(INode Node, int Depth)>();
        nodes.Push((page, 0));
        while (nodes.TryPop(out var next))
        {
            if (next.Depth > DeepestNesting || ++count > MostElements) return true;
            for (var child = next.Node.FirstChild; child is not null; child = child.NextSibling)
                if (child is IElement) nodes.Push((child, next.Depth + 1));
        }
        return false;
    }
}
