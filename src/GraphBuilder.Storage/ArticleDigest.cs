using System.Security.Cryptography;
using System.Text.Json;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage;

/// <summary>Tells whether an article brings anything new: a hash over all that the graph depends on, not where the article was read, nor when.</summary>
internal static class ArticleDigest
{
    public static string Of(ArticleGraph graph)
    {
        var content = graph with
        {
            Article = graph.Article with { Origin = null, LoadedAt = null },
            Entities = [.. graph.Entities.Select(entity => entity with { Names = new SortedDictionary<string, int>(entity.Names.ToDictionary(), StringComparer.Ordinal) })],
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
    }
}
