using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>
/// After the names of persons: an office that no word ties to a country is taken for the one where the article was filed from
/// ("WASHINGTON — President X ..."), if nobody else in the article holds it there.
/// </summary>
internal static class HomeOffices
{
    public static void Apply(ArticleReading reading)
    {
        if (reading.HomeCountry is not { } home) return;
        var country = reading.Article.Mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Country } c && c.Country == home);
        if (country is null) return;
        foreach (var record in reading.Persons)
        {
            if (record.Titles.Any(t => t.Of is not null) || record.Titles.FirstOrDefault(t => IsNational(t.Office.RankIn(home))) is not { } title) continue;
            if (reading.Persons.Any(other => other != record && other.Titles.Any(t => t.Office.Phrase == title.Office.Phrase && t.Former == title.Former && t.Of?.Entity?.Country == home))) continue;
            foreach (var mention in reading.Article.Mentions.Where(m => m.Entity == record.Entity && m.Titles.Count > 0))
                mention.Titles = [.. mention.Titles.Select(t => t.Of is null && IsNational(t.Office.RankIn(home)) ? t with { Of = country, IsInferred = true } : t)];
            record.Titles.Clear();
            record.Titles.AddRange(reading.Article.Mentions.Where(m => m.Entity == record.Entity).SelectMany(m => m.Titles));
        }
    }

    private static bool IsNational(OfficeRank rank) => rank is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment or OfficeRank.Minister or OfficeRank.Legislator;
}
