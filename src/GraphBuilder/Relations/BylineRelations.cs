using GraphBuilder.Mentions;

namespace GraphBuilder.Relations;

/// <summary>"By Peter Baker – New York Times": the author writes for the publisher that the byline names.</summary>
internal static class BylineRelations
{
    public static IEnumerable<RelationClaim> Read(AnnotatedArticle article)
    {
        var byline = article.Mentions.Where(m => m.Sentence.Region == RegionKind.Byline && m.Form == MentionForm.Name).ToList();
        if (byline.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Organization }) is not { } publisher) yield break;
        foreach (var author in byline.Where(m => m.Entity is { Kind: EntityKind.Person }))
            yield return RelationClaim.Between(RelationType.MemberOf, author, publisher, author.Sentence, author.Span, "byline", 0.9);
    }
}
