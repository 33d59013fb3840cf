using System.Globalization;
using System.Text.Json;
using Dapper;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>Reads contributions within a transaction, so that all are of one moment.</summary>
internal sealed class ArticleReader(SqliteConnection connection, SqliteTransaction transaction)
{
    public IReadOnlyList<long> Find(ArticleFilter filter) =>
        [.. connection.Query<(long Key, string Id)>(Sql.Statement("find-articles"), new { articles = Json(filter.Articles), nodes = Json(filter.Nodes) }, transaction)
            .OrderBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => article.Key)];

    /// <summary>Reads the articles with these keys, in the order of the keys.</summary>
    public IReadOnlyList<ArticleGraph> Read(IReadOnlyList<long> keys)
    {
        var articles = Rows<ArticleRow>("read-articles", keys).ToDictionary(row => row.Key);
        var entities = Rows<EntityRow>("read-entities", keys).ToLookup(row => row.ArticleKey);
        var names = Rows<NameRow>("read-names", keys).ToLookup(row => (row.ArticleKey, row.Node));
        var mentions = Rows<MentionRow>("read-mentions", keys).ToLookup(row => row.ArticleKey);
        var claims = Rows<ClaimRow>("read-claims", keys).ToLookup(row => row.ArticleKey);
        var participants = Rows<ParticipantRow>("read-participants", keys).ToLookup(row => (row.ArticleKey, row.ClaimPosition));
        return [.. keys.Where(articles.ContainsKey).Select(key => new ArticleGraph
        {
            Article = articles[key].ToNode(),
            Entities = [.. entities[key].OrderBy(row => row.Node, StringComparer.Ordinal).Select(row => row.ToNode(names[(key, row.Node)]))],
            Mentions = [.. mentions[key].Select(row => new MentionRecord(row.Node, row.Words, row.Start, row.End, Enum.Parse<MentionForm>(row.Form)))],
            Claims = [.. claims[key].Select(row => row.ToNode(participants[(key, row.Position)].ToLookup(part => part.Part, part => part.Node, StringComparer.Ordinal)))],
        })];
    }

    public static string? Json(IEnumerable<string>? values) => values is null ? null : JsonSerializer.Serialize(values);

    public static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string iso) => DateTimeOffset.ParseExact(iso, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private IEnumerable<T> Rows<T>(string statement, IReadOnlyList<long> keys) => connection.Query<T>(Sql.Statement(statement), new { keys = JsonSerializer.Serialize(keys) }, transaction);
}
