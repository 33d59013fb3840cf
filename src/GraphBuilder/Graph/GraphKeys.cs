using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphBuilder.Text;

namespace GraphBuilder.Graph;

/// <summary>
/// Keys of nodes. Hashed keys are a prefix and the first 16 hex digits of the SHA-256 of fields in UTF-8, joined by line feeds;
/// a list is a field of its own, sorted by ordinal order and joined by commas.
/// </summary>
public static class GraphKeys
{
    private static readonly string[] LeadingArticles = ["the-", "a-", "an-"];

    /// <summary>Key of an article: over the canonical address, else over the source's own identity, else over the text in NFC with white space collapsed.</summary>
    public static string Article(Article article) =>
        "article:" + Hash(NotBlank(article.Url) is { } url ? CanonicalUrl(url) : NotBlank(article.SourceId) ?? CollapseWhiteSpace(article.Text));

    /// <summary>Key of a person known by full name.</summary>
    public static string Person(string fullName) => "person:" + Slug(fullName);

    /// <summary>Key of a person known by surname alone: never shared by two articles.</summary>
    public static string PersonOfArticle(string surname, string articleId) => $"person:{Slug(surname)}@{articleId[(articleId.IndexOf(':', StringComparison.Ordinal) + 1)..]}";

    /// <summary>Key of a country by ISO 3166-1 alpha-3.</summary>
    public static string Country(string alpha3) => "country:" + alpha3;

    /// <summary>Key of an organisation.</summary>
    public static string Organization(string name) => "org:" + Slug(name);

    /// <summary>Key of a group.</summary>
    public static string Group(string name) => "group:" + Slug(name);

    /// <summary>Key of a place that is no country, such as <c>place:RUS-sochi</c>; the country is left out when it is not known.</summary>
    public static string Place(string? alpha3, string name) => alpha3 is null ? "place:" + Slug(name) : $"place:{alpha3}-{Slug(name)}";

    /// <summary>Key of an event over type, initiators, recipients, <see cref="DateField"/> and, if it has one, the <see cref="SearchKey"/> of its name.</summary>
    public static string Event(string type, IEnumerable<string> initiators, IEnumerable<string> recipients, DateOnly? start, DateOnly? end, string? name)
    {
        List<string> fields = [type, List(initiators), List(recipients), DateField(start, end)];
        if (NotBlank(name) is { } given) fields.Add(SearchKey(given));
        return "event:" + Hash(string.Join('\n', fields));
    }

    /// <summary>Key of a claim over article, place of the trigger (<c>start-end</c>), kind, type and two lists of participants: initiators and recipients, or subject and object.</summary>
    public static string Claim(string articleId, int start, int end, ClaimKind kind, string type, IEnumerable<string> from, IEnumerable<string> to) =>
        "claim:" + Hash(string.Join('\n', articleId, string.Create(CultureInfo.InvariantCulture, $"{start}-{end}"), kind == ClaimKind.Event ? "event" : "relation", type, List(from), List(to)));

    /// <summary>What a date adds to an event's key: the day, the month when the days lie in one month, else <c>undated</c>.</summary>
    public static string DateField(DateOnly? start, DateOnly? end)
    {
        if (start is not { } first) return "undated";
        var last = end ?? first;
        if (first == last) return first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (first.Year, first.Month) == (last.Year, last.Month) ? first.ToString("yyyy-MM", CultureInfo.InvariantCulture) : "undated";
    }

    /// <summary>Letters and digits in lower case without accents, everything else one hyphen: "Recep Tayyip Erdoğan" gives <c>recep-tayyip-erdogan</c>.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var letter in FoldedLetters.Of(rune))
            {
                if (letter == FoldedLetters.Gap)
                {
                    gap = slug.Length > 0;
                    continue;
                }
                if (gap) slug.Append('-');
                gap = false;
                slug.Append(letter);
            }
        }
        return slug.ToString();
    }

    /// <summary>A name as searches compare it: its slug without a leading article.</summary>
    public static string SearchKey(string name)
    {
        var slug = Slug(name);
        foreach (var article in LeadingArticles)
            if (slug.StartsWith(article, StringComparison.Ordinal)) return slug[article.Length..];
        return slug;
    }

    /// <summary>Hex SHA-256 of a text in UTF-8.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Hash(string fields) => Sha256(fields)[..16];

    private static string List(IEnumerable<string> ids) => string.Join(',', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string CollapseWhiteSpace(string text) =>
        string.Join(' ', WellFormed(text).Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Normalize throws on half a surrogate pair and on U+FFFE, which a badly decoded file can hold.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE));

    // Scheme and host do not care for case, and a fragment is a place within the article.
    private static string CanonicalUrl(string url)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        var address = fragment < 0 ? url : url[..fragment];
        var host = address.IndexOf("://", StringComparison.Ordinal);
        if (host < 0) return address;
        var path = address.IndexOfAny(['/', '?'], host + 3);
        return path < 0 ? address.ToLowerInvariant() : address[..path].ToLowerInvariant() + address[path..];
    }
}
