using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>
/// After the names of persons: whose office it is when the title does not say. First "In Tokyo, Defense Minister X", then an office the
/// article names with its country ("an American president") and nobody else holds, then the country the article was filed from.
/// </summary>
internal static class HomeOffices
{
    public static void Apply(ArticleReading reading)
    {
        foreach (var record in reading.Persons)
        {
            if (record.Entity.Known is not null || record.Titles.Any(t => t.Of is not null) || record.Titles.FirstOrDefault(t => IsNational(t.Office.Rank)) is not { } title) continue;
            if ((Opening(reading, title) ?? Described(reading, record, title) ?? Home(reading, record, title)) is not { } country) continue;
            foreach (var mention in reading.Article.Mentions.Where(m => m.Entity == record.Entity && m.Titles.Count > 0))
                mention.Titles = [.. mention.Titles.Select(t => t.Of is null && IsNational(t.Office.Rank) ? t with { Of = country, IsInferred = true } : t)];
            record.Titles.Clear();
            record.Titles.AddRange(reading.Article.Mentions.Where(m => m.Entity == record.Entity).SelectMany(m => m.Titles));
        }
    }

    /// <summary>A place before the title that the sentence opens with.</summary>
    private static Mention? Opening(ArticleReading reading, Title title)
    {
        var sentence = title.Sentence;
        if (sentence.Words[0].Form != "In") return null;
        var place = reading.Article.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.Last < title.First && m.First is 1 or 2 && m.Entity is { Country: not null });
        return place is { Entity.Kind: EntityKind.Country } ? place : Country(reading, place?.Entity?.Country);
    }

    private static Mention? Described(ArticleReading reading, PersonRecord record, Title title)
    {
        var countries = reading.Article.Mentions
            .Where(m => m.Form == MentionForm.Nominal && m.Titles is [{ Of.Entity: { Kind: EntityKind.Country } } other] && other.Office.Phrase == title.Office.Phrase && other.Former == title.Former)
            .Select(m => m.Titles[0].Of!)
            .Where(of => !IsHeld(reading, record, title, of.Entity!.Country!))
            .DistinctBy(of => of.Entity).ToList();
        var without = reading.Persons.Count(p => p.Titles.Any(t => t.Office.Phrase == title.Office.Phrase) && p.Titles.All(t => t.Of is null));
        return countries is [var only] && without == 1 ? only : null;
    }

    private static Mention? Home(ArticleReading reading, PersonRecord record, Title title) =>
        reading.HomeCountry is { } home && !IsHeld(reading, record, title, home) && IsOnly(reading, record, title) ? Country(reading, home) : null;

    /// <summary>With two presidents whose countries are not said, the article is at home with neither.</summary>
    private static bool IsOnly(ArticleReading reading, PersonRecord record, Title title) =>
        reading.Persons.All(other => other == record || other.Titles.All(t => t.Of is not null || t.Office.Rank != title.Office.Rank));

    private static bool IsHeld(ArticleReading reading, PersonRecord record, Title title, string country) =>
        reading.Persons.Any(other => other != record && other.Titles.Any(t => t.Office.Phrase == title.Office.Phrase && t.Former == title.Former && t.Of?.Entity?.Country == country));

    private static Mention? Country(ArticleReading reading, string? alpha3) =>
        alpha3 is null ? null : reading.Article.Mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Country } c && c.Country == alpha3);

    private static bool IsNational(OfficeRank rank) => rank is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment or OfficeRank.Minister or OfficeRank.Legislator;
}
