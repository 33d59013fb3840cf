using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Scoring.Revisions;

/// <summary>A sentence of a document, as the unit in which two runs are compared.</summary>
/// <param name="Document">Article or sentence record.</param>
/// <param name="Sentence">Its words.</param>
public sealed record SentenceKey(string Document, string Sentence);

/// <summary>All event claims of one run over gold and corpora.</summary>
/// <param name="Sentences">Every sentence once, without an act too.</param>
/// <param name="Claims">Claims in order of documents and text.</param>
public sealed record Snapshot(IReadOnlyList<SentenceKey> Sentences, IReadOnlyList<ClaimRecord> Claims)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Takes the claims of documents, which are put in ordinal order of their names.</summary>
    public static Snapshot Of(IEnumerable<(string Document, AnnotatedArticle Article)> documents)
    {
        var sorted = documents.OrderBy(d => d.Document, StringComparer.Ordinal).ToList();
        return new(
            [.. sorted.SelectMany(d => d.Article.Sentences.Select(s => new SentenceKey(d.Document, s.TextOf(d.Article.Text)))).Distinct()],
            [.. sorted.SelectMany(d => ClaimRecord.Of(d.Document, d.Article))]);
    }

    /// <summary>The same claims always give the same text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is not a snapshot.</exception>
    public static Snapshot FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Snapshot>(json, Options) ?? throw new FormatException("The snapshot is null.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"Not a snapshot of claims: {e.Message}", e);
        }
    }
}
