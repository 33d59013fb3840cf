using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph;

/// <summary>Any number of different articles over one world of a few dozen actors, the same for the same seed: most articles share actors, many share events.</summary>
internal static class Newsroom
{
    private static readonly string[] Countries = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
    private static readonly string[] Surnames = ["Adler", "Brandt", "Costa", "Duarte", "Engel", "Farkas", "Grieg", "Holm", "Ivanov", "Jensen"];
    private static readonly DateOnly FirstDay = new(2024, 1, 1);

    public static IReadOnlyList<ArticleGraph> Articles(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(number => Article(number, random))];
    }

    private static ArticleGraph Article(int number, Random random)
    {
        var day = FirstDay.AddDays(random.Next(60));
        var article = new ArticleSketch($"{number:x16}") { Title = $"Report {number}", Publisher = $"Paper {random.Next(4)}", PublishedOn = day, Origin = $"articles/{number}.txt" };
        for (var i = random.Next(4, 9); i > 0; i--)
            article.Event(
                PloverTypes.All[random.Next(PloverTypes.Count)], Actors(article, random, 1, 2), Actors(article, random, 0, 2), (Modality)random.Next(8),
                mode: random.Next(3) == 0 ? "visit" : null, date: day.AddDays(-random.Next(3)), name: random.Next(6) == 0 ? $"harbour talks {random.Next(5)}" : null,
                reciprocal: random.Next(4) == 0, place: random.Next(2) == 0 ? $"place:{Countries[random.Next(6)]}-harbour" : null,
                about: random.Next(4) == 0 ? [Country(article, random)] : null, says: random.Next(3) == 0 ? [Person(article, random)] : null, confidence: random.Next(1001) / 1000.0);
        for (var i = random.Next(1, 4); i > 0; i--)
            article.Relation((RelationType)random.Next(3), Person(article, random), Country(article, random), random.Next(2) == 0 ? "minister" : null, random.Next(5) == 0);
        return article;
    }

    private static string[] Actors(ArticleSketch article, Random random, int least, int most) =>
        [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => random.Next(4) switch
        {
            0 => Person(article, random),
            1 => Body(article, random),
            _ => Country(article, random),
        }).Distinct()];

    private static string Country(ArticleSketch article, Random random)
    {
        var code = Countries[random.Next(Countries.Length)];
        article.Entity("country:" + code, $"Land of {code}", $"Land of {code}", country: code);
        if (random.Next(3) == 0)
            article.Mention("country:" + code, $"{code}ish", MentionForm.Demonym);
        return "country:" + code;
    }

    private static string Body(ArticleSketch article, Random random)
    {
        var (key, name) = random.Next(2) == 0 ? ("org:harbour-union", "Harbour Union") : ("group:rebels", "the rebels");
        article.Entity(key, name);
        return key;
    }

    private static string Person(ArticleSketch article, Random random)
    {
        var surname = Surnames[random.Next(Surnames.Length)];
        var first = random.Next(3) == 0 ? "J. A." : "Jo";
        article.Entity("person:jo-" + surname.ToLowerInvariant(), $"{first} {surname}", sector: random.Next(3) == 0 ? "GOV" : null);
        return "person:jo-" + surname.ToLowerInvariant();
    }
}
