using System.Globalization;
using Dapper;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>Writes one contribution within a transaction that the caller commits.</summary>
internal sealed class ArticleWriter(SqliteConnection connection, SqliteTransaction transaction, TimeProvider time)
{
    public UpsertOutcome Upsert(ArticleGraph graph)
    {
        var article = graph.Article;
        var replaced = article.Origin is null ? null : DeleteFormerOf(article.Origin, article.Id);
        var digest = ArticleDigest.Of(graph);
        var current = connection.QuerySingleOrDefault<(long Key, string? Digest)>(Sql.Statement("current-article"), new { id = article.Id }, transaction);
        if (current.Digest == digest)
        {
            SetOrigin(article.Origin, article.Id);
            return new(article.Id, UpsertChange.Unchanged, replaced);
        }

        IReadOnlyList<string> origins = [];
        if (current.Digest is not null)
        {
            origins = [.. connection.Query<string>(Sql.Statement("origins"), new { key = current.Key }, transaction)];
            Delete(current.Key);
        }
        Insert(graph, digest);
        foreach (var origin in origins) SetOrigin(origin, article.Id);
        SetOrigin(article.Origin, article.Id);
        return new(article.Id, current.Digest is null && replaced is null ? UpsertChange.Added : UpsertChange.Replaced, replaced);
    }

    private string? DeleteFormerOf(string origin, string id)
    {
        var former = connection.QuerySingleOrDefault<(long Key, string? Id)>(Sql.Statement("article-of-origin"), new { origin, id }, transaction);
        if (former.Id is not null) Delete(former.Key);
        return former.Id;
    }

    private void Delete(long key) => connection.Execute(Sql.Statement("delete-article"), new { key }, transaction);

    private void SetOrigin(string? origin, string id)
    {
        if (origin is not null) connection.Execute(Sql.Statement("set-origin"), new { origin, id }, transaction);
    }

    private void Insert(ArticleGraph graph, string digest)
    {
        var article = graph.Article;
        var articleKey = connection.QuerySingle<long>(Sql.Statement("insert-article"), new
        {
            id = article.Id,
            title = article.Title,
            url = article.Url,
            author = article.Author,
            publisher = article.Publisher,
            publishedOn = Iso(article.PublishedOn),
            language = article.Language,
            sha256 = article.Sha256,
            characters = article.Characters,
            pipelineVersion = article.PipelineVersion,
            origin = article.Origin,
            loadedAt = time.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            digest,
            claims = graph.Claims.Count,
            mentions = graph.Mentions.Count,
            text = article.Text,
        }, transaction);
        InsertEntities(articleKey, graph);
        InsertClaims(articleKey, graph);
        InsertSearch(articleKey, graph);
    }

    private void InsertEntities(long articleKey, ArticleGraph graph)
    {
        Execute("insert-entity", graph.Entities.Select(entity => new
        {
            articleKey,
            node = entity.Id,
            kind = entity.Kind.ToString(),
            knownName = entity.KnownName,
            sector = entity.Sector,
            country = entity.Country,
            subkind = entity.Subkind,
            latitude = entity.Latitude,
            longitude = entity.Longitude,
        }));
        Execute("insert-name", graph.Entities.SelectMany(entity => entity.Names.Select(name => new { articleKey, node = entity.Id, name = name.Key, occurrences = name.Value })));
        Execute("insert-mention", graph.Mentions.Select((mention, position) => new
        {
            articleKey,
            position,
            node = mention.Node,
            start = mention.Start,
            end = mention.End,
            form = mention.Form.ToString(),
            words = mention.Text,
        }));
    }

    private void InsertClaims(long articleKey, ArticleGraph graph)
    {
        Execute("insert-claim", graph.Claims.Select((claim, position) => new
        {
            articleKey,
            position,
            id = claim.Id,
            kind = claim.Kind.ToString(),
            type = claim.Type,
            mode = claim.Mode,
            modality = claim.Modality,
            polarity = claim.Polarity,
            tense = claim.Tense,
            trigger = claim.Trigger,
            triggerStart = claim.TriggerStart,
            triggerEnd = claim.TriggerEnd,
            sentence = claim.Sentence,
            sentenceStart = claim.SentenceStart,
            sentenceEnd = claim.SentenceEnd,
            dateStart = Iso(claim.DateStart),
            dateEnd = Iso(claim.DateEnd),
            dateText = claim.DateText,
            dateSource = claim.DateSource,
            plover = claim.Plover,
            rule = claim.Rule,
            confidence = claim.Confidence,
            lexiconVersion = claim.LexiconVersion,
            modelVersion = claim.ModelVersion,
            eventId = claim.EventId,
            eventName = claim.EventName,
            reciprocal = claim.Reciprocal,
            title = claim.Title,
            former = claim.Former,
        }));
        Execute("insert-participant", graph.Claims.SelectMany((claim, claimPosition) =>
            Parts.Of(claim).Select(part => new { articleKey, claimPosition, part = part.Part, position = part.Position, node = part.Node })));
    }

    private void InsertSearch(long articleKey, ArticleGraph graph)
    {
        var nodes = graph.Entities.Select(entity => entity.Id)
            .Concat(graph.Mentions.Select(mention => mention.Node))
            .Concat(graph.Claims.Select(claim => claim.EventId).OfType<string>())
            .Concat(graph.Claims.SelectMany(claim => claim.Participants()));
        Execute("insert-article-node", nodes.Distinct(StringComparer.Ordinal).Select(node => new { articleKey, node }));

        var known = graph.Entities.Where(entity => entity.KnownName is not null).Select(entity => (Node: entity.Id, Name: entity.KnownName!));
        var full = graph.Entities.SelectMany(entity => entity.Names.Keys.Select(name => (Node: entity.Id, Name: name)));
        var aliases = graph.Mentions.Where(mention => mention.Form != MentionForm.Pronoun).Select(mention => (mention.Node, Name: mention.Text));
        var events = graph.Claims.Where(claim => claim is { EventId: not null, EventName: not null }).Select(claim => (Node: claim.EventId!, Name: claim.EventName!));
        Execute("insert-search-name", known.Concat(full).Concat(aliases).Concat(events)
            .Select(name => (name.Node, Folded: GraphKeys.SearchKey(name.Name)))
            .Where(name => name.Folded.Length > 0)
            .Distinct()
            .Select(name => new { articleKey, node = name.Node, folded = name.Folded }));
    }

    private void Execute<T>(string statement, IEnumerable<T> rows) => connection.Execute(Sql.Statement(statement), rows, transaction);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
