using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>What the passes of resolution share while one article is read.</summary>
internal sealed class ArticleReading(AnnotatedArticle article, KnowledgeBase knowledge)
{
    private readonly Dictionary<string, Entity> _byKey = new(StringComparer.Ordinal);

    public AnnotatedArticle Article { get; } = article;

    public KnowledgeBase Knowledge { get; } = knowledge;

    public List<PersonRecord> Persons { get; } = [];

    public IReadOnlyDictionary<string, Entity> Entities => _byKey;

    /// <summary>Alpha-3 of the country whose affairs the article reports as its own: where it was filed from.</summary>
    public string? HomeCountry { get; set; }

    /// <summary>The entity of a knowledge-base entry.</summary>
    public Entity For(KnowledgeEntry entry) => Keyed(entry.Key, () => new Entity
    {
        Kind = entry.Kind,
        Name = entry.Name,
        Known = entry,
        Sector = entry.Sector,
        Country = entry.Country,
        Subkind = entry.Subkind,
        Latitude = entry.Latitude,
        Longitude = entry.Longitude,
    });

    /// <summary>The entity with this key, made on first use.</summary>
    public Entity Keyed(string key, Func<Entity> make)
    {
        if (_byKey.TryGetValue(key, out var entity)) return entity;
        entity = make();
        entity.Key = key;
        return _byKey[key] = entity;
    }

    public Entity? Country(string? alpha3) => alpha3 is not null && Knowledge.Country(alpha3) is { } country ? For(country.Entry) : null;

    public PersonRecord? Person(Entity? entity) => entity is null ? null : Persons.FirstOrDefault(p => p.Entity == entity);

    public static void Resolve(Mention mention, Entity entity)
    {
        mention.Entity = entity;
        if (mention.Form != MentionForm.Pronoun) mention.Kind = entity.Kind;
    }
}
