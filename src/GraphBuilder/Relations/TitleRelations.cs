using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Relations;

/// <summary>Offices: "President Vladimir Putin of Russia", "Sergei Lavrov, the Russian foreign minister", "Macron is the president of France".</summary>
internal static class TitleRelations
{
    public static IEnumerable<RelationClaim> Read(AnnotatedArticle article, IReadOnlyList<Mention> mentions)
    {
        foreach (var person in mentions)
        {
            if (person is not { Form: MentionForm.Name, Entity.Kind: EntityKind.Person }) continue;
            foreach (var title in person.Titles)
            {
                if (title.Of is null or { Entity: null }) continue;
                var (rule, confidence) = title.IsInferred ? ("title-with-dateline", 0.75) : title.Rule switch { TitleRule.BeforeName => ("title-before-name", 0.95), TitleRule.Apposition => ("title-in-apposition", 0.9), _ => ("title-after-be", 0.85) };
                foreach (var type in TypesOf(title, title.Of.Entity!.Kind))
                    yield return RelationClaim.Between(type, person, title.Of, person.Sentence, title.Span, rule, confidence) with { Title = title.Words(article.Text), Former = title.Former };
            }
        }
    }

    private static RelationType[] TypesOf(Title title, EntityKind owner)
    {
        var body = owner is EntityKind.Organization or EntityKind.Group;
        return title.Office.Rank switch
        {
            OfficeRank.Spokesperson => [RelationType.Represents],
            OfficeRank.Diplomat when body || !title.Office.Phrase.Contains("ambassador", StringComparison.Ordinal) => [RelationType.Represents],
            OfficeRank.Leader or OfficeRank.Party or OfficeRank.Business => owner == EntityKind.Place ? [] : [RelationType.Leads],
            OfficeRank.International when body => [RelationType.HoldsOffice, RelationType.Leads],
            OfficeRank.Legislator when owner == EntityKind.Organization => [RelationType.MemberOf],
            OfficeRank.Professional => owner == EntityKind.Organization ? [RelationType.MemberOf] : owner == EntityKind.Country ? [RelationType.CitizenOf] : [],
            OfficeRank.Household or OfficeRank.Religious when owner == EntityKind.Place => [],
            _ => [RelationType.HoldsOffice],
        };
    }
}
