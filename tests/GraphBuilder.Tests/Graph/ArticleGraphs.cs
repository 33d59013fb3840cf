using CsCheck;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph;

/// <summary>Random contributions over a small world, so that articles share actors, events and relations.</summary>
internal static class ArticleGraphs
{
    private static readonly string[] Actors = ["country:AAA", "country:BBB", "group:rebels", "org:union", "person:ann-lee", "person:bo-day@1"];
    private static readonly string[] Places = ["country:AAA", "place:AAA-harbour"];
    private static readonly string[] Names = ["Ann Lee", "Ann C. Lee", "Änn Lee", "the Union"];
    private static readonly string?[] Publishers = [null, "Courier", "Herald"];
    private static readonly string?[] Modes = [null, "phone", "visit"];
    private static readonly string?[] EventNames = [null, null, "harbour talks"];
    private static readonly PloverType[] Types = [PloverType.Consult, PloverType.Accuse, PloverType.Assault];
    private static readonly RelationType[] Relations = [RelationType.HoldsOffice, RelationType.MemberOf];
    private static readonly DateOnly FirstDay = new(2024, 2, 28);

    /// <summary>An article whose id is one of <paramref name="ids"/>; two with the same id are two versions of it.</summary>
    public static Gen<ArticleGraph> Of(int ids = 5) =>
        from number in Gen.Int[1, ids]
        from publisher in Gen.OneOf(Publishers)
        from day in Gen.Nullable(Day)
        from mentions in Mention.List[0, 5]
        from events in Event.List[0, 4]
        from relations in Relation.List[0, 2]
        select Build(new ArticleSketch($"{number:x16}") { Publisher = publisher, PublishedOn = day, Title = $"Article {number}" }, [.. mentions, .. events, .. relations]);

    /// <summary>A set of articles with different ids.</summary>
    public static Gen<ArticleGraph[]> Set { get; } = Of().Array[0, 6].Select(articles => articles.DistinctBy(article => article.Article.Id).ToArray());

    /// <summary>The canonical export of what the articles project to.</summary>
    public static string Canonical(IEnumerable<ArticleGraph> articles)
    {
        using var writer = new StringWriter();
        JsonExport.Write(GraphProjection.Project(articles), writer, canonical: true);
        return writer.ToString();
    }

    private static Gen<DateOnly> Day { get; } = Gen.Int[0, 3].Select(FirstDay.AddDays);

    private static Gen<Action<ArticleSketch>> Mention { get; } =
        from actor in Gen.OneOf(Actors)
        from name in Gen.OneOf(Names)
        from known in Gen.OneOf<string?>(null, "Known Name")
        from form in Gen.Enum<MentionForm>()
        select new Action<ArticleSketch>(article => article.Entity(actor, name, known).Mention(actor, name + "!", form));

    private static Gen<Action<ArticleSketch>> Event { get; } =
        from type in Gen.OneOf(Types)
        from initiators in Gen.Shuffle(Actors, 0, 2)
        from recipients in Gen.Shuffle(Actors, 0, 2)
        from place in Gen.OneOf<string?>(Places[0], Places[1], null)
        from about in Gen.Shuffle(Actors, 0, 1)
        from sources in Gen.Shuffle(Actors, 0, 1)
        from modality in Gen.Enum<Modality>()
        from mode in Gen.OneOf(Modes)
        from day in Gen.Nullable(Day)
        from name in Gen.OneOf(EventNames)
        from reciprocal in Gen.Bool
        from confidence in Gen.Int[0, 1000]
        select new Action<ArticleSketch>(article => article.Event(type, initiators, recipients, modality, mode: mode, date: day, name: name, reciprocal: reciprocal, place: place, about: about, says: sources, confidence: confidence / 1000.0));

    private static Gen<Action<ArticleSketch>> Relation { get; } =
        from type in Gen.OneOf(Relations)
        from subject in Gen.OneOf(Actors)
        from target in Gen.OneOf(Actors)
        from title in Gen.OneOf<string?>(null, "President", "minister")
        from former in Gen.Bool
        select new Action<ArticleSketch>(article => article.Relation(type, subject, target, title, former));

    private static ArticleGraph Build(ArticleSketch article, IEnumerable<Action<ArticleSketch>> parts)
    {
        foreach (var part in parts) part(article);
        return article.Build();
    }
}
