using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>What a web page says about its article: JSON-LD first, then meta elements.</summary>
/// <param name="Url">Canonical address.</param>
/// <param name="Title">Headline.</param>
/// <param name="Author">Names.</param>
/// <param name="Publisher">Outlet.</param>
/// <param name="Published">Date, as written.</param>
internal sealed record PageMetadata(string? Url, string? Title, string? Author, string? Publisher, string? Published)
{
    /// <summary>Reads the head and the JSON-LD blocks.</summary>
    public static PageMetadata Of(IHtmlDocument page)
    {
        var linked = page.QuerySelectorAll("script[type='application/ld+json']").Select(s => Linked(s.TextContent)).FirstOrDefault(l => l is not null);
        return new PageMetadata(
            Absolute(page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href")) ?? Absolute(Meta(page, "og:url")) ?? Absolute(linked?.Url),
            linked?.Title ?? Meta(page, "og:title") ?? Meta(page, "twitter:title"),
            linked?.Author ?? NotAddress(Meta(page, "author")) ?? NotAddress(Meta(page, "article:author")) ?? Meta(page, "dc.creator") ?? Meta(page, "byl"),
            linked?.Publisher ?? Meta(page, "og:site_name") ?? Meta(page, "application-name") ?? Meta(page, "dc.publisher"),
            linked?.Published ?? Meta(page, "article:published_time") ?? Meta(page, "datePublished") ?? Meta(page, "date") ?? Meta(page, "pubdate")
                ?? Meta(page, "dc.date") ?? Meta(page, "dc.date.issued") ?? Meta(page, "publish-date")
                ?? Filled(page.QuerySelector("time[pubdate][datetime], time[itemprop='datePublished'][datetime]")?.GetAttribute("datetime")));
    }

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelectorAll("meta")
        .Where(m => string.Equals(m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop"), name, StringComparison.OrdinalIgnoreCase))
        .Select(m => Filled(m.GetAttribute("content")))
        .FirstOrDefault(c => c is not null);

    private static PageMetadata? Linked(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Objects(document.RootElement).Where(IsArticle).Select(a => new PageMetadata(
                Text(a, "url") ?? Text(a, "mainEntityOfPage", "@id"), Text(a, "headline") ?? Text(a, "name"), Text(a, "author", "name"), Text(a, "publisher", "name"), Text(a, "datePublished"))).FirstOrDefault();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Pages often carry broken JSON-LD; the meta elements say the same.
            return null;
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => element.TryGetProperty("@graph", out var graph) ? [element, .. Objects(graph)] : [element],
        _ => [],
    };

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticleType(type.GetString()!),
        JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticleType(t.GetString()!)),
        _ => false,
    };

    private static bool IsArticleType(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal);

    /// <summary>A property that is a string, an object with the inner property, or a list of either.</summary>
    private static string? Text(JsonElement element, string name, string? inner = null)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        var texts = (value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (List<JsonElement>)[value])
            .Select(v => v.ValueKind == JsonValueKind.Object && inner is not null && v.TryGetProperty(inner, out var nested) ? nested : v)
            .Where(v => v.ValueKind == JsonValueKind.String)
            .Select(v => Filled(v.GetString()))
            .OfType<string>();
        return Filled(string.Join(" and ", texts));
    }

    private static string? Absolute(string? url) => Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    private static string? NotAddress(string? text) => text is null || text.Contains("://", StringComparison.Ordinal) ? null : text;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
