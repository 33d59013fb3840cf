using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>
/// After the names of persons: those whom the knowledge base knows as leaders. A full name needs the title and the time of office, or the country or organisation in the article;
/// a surname needs the title and the time of office as well, and only one leader who fits. Nobody is known by a surname alone.
/// </summary>
internal static class KnownLeaders
{
    /// <summary>News speak of leaders as such a little before and after their term.</summary>
    private const int GraceMonths = 3;

    public static void Apply(ArticleReading reading)
    {
        foreach (var record in reading.Persons)
        {
            var terms = record.Name.Tokens.SelectMany(reading.Knowledge.LeadersNamed).Distinct().Where(l => Fits(record.Name, l) && (record.Name.IsFull || MentionOf(reading, l) is not null)).ToList();
            var titled = terms.Where(l => record.Titles.Any(t => Holds(t, l)) && InOffice(reading, record, l)).ToList();
            var known = titled.Count > 0 ? titled : record.Name.IsFull ? terms.Where(l => MentionOf(reading, l) is not null && BegunBy(reading, l)).ToList() : [];
            if (known.DistinctBy(l => l.Entry.Key).Count() != 1) continue;
            record.Entity.Known = known[0].Entry;
            record.Entity.Sector ??= known[0].Entry.Sector;
            if (titled.Count == 0) continue;
            foreach (var mention in reading.Article.Mentions.Where(m => m.Entity == record.Entity && m.Titles.Count > 0))
                mention.Titles = [.. mention.Titles.Select(t => t.Of is null && titled.FirstOrDefault(l => Holds(t, l)) is { } term ? t with { Of = MentionOf(reading, term), IsInferred = true } : t)];
            record.Titles.Clear();
            record.Titles.AddRange(reading.Article.Mentions.Where(m => m.Entity == record.Entity).SelectMany(m => m.Titles));
        }
    }

    private static bool Fits(PersonName name, Leader leader) => leader.OtherNames.Prepend(leader.Name).Any(n => PersonName.Of(n).Fits(name));

    private static Mention? MentionOf(ArticleReading reading, Leader leader) =>
        reading.Article.Mentions.FirstOrDefault(m => m.Entity is { } entity && entity.Key == leader.Of.Key && m.Form != MentionForm.Pronoun);

    private static bool Holds(Title title, Leader leader)
    {
        if (title.Of?.Entity is { } of && of.Key != leader.Of.Key) return false;
        var rank = title.Office.RankIn(leader.Of.Country);
        return leader.Rank switch
        {
            OfficeRank.Minister => rank == OfficeRank.Minister && (title.Office.Phrase.Contains(leader.Portfolio ?? "", StringComparison.Ordinal) || (leader is { Portfolio: "foreign", Of.Country: "USA" } && title.Office.Phrase == "secretary of state") || (leader.Portfolio == "defence" && title.Office.Phrase.Contains("defense", StringComparison.Ordinal))),
            OfficeRank.International => rank is OfficeRank.International or OfficeRank.Leader or OfficeRank.HeadOfState,
            _ => rank is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment or OfficeRank.Leader,
        };
    }

    private static bool InOffice(ArticleReading reading, PersonRecord record, Leader leader)
    {
        if (reading.Article.Article.PublishedOn is not { } day) return record.Name.IsFull;
        return day >= leader.From.AddMonths(-GraceMonths) && (leader.To is null || day <= leader.To.Value.AddMonths(GraceMonths) || record.Titles.Any(t => t.Former));
    }

    private static bool BegunBy(ArticleReading reading, Leader leader) => reading.Article.Article.PublishedOn is not { } day || day >= leader.From.AddYears(-10);
}
