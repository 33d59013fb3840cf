using GraphBuilder.Graph;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Scoring.Articles;

/// <summary>Relations: type, from and to equal through the match of actors and places; several claims of one relation count once.</summary>
internal static class RelationScorer
{
    public static ItemMatch<GoldRelation, ClaimNode> Match(GoldArticle gold, ArticleGraph graph, EntityAlignment entities)
    {
        var found = graph.Claims.Where(c => c is { Kind: ClaimKind.Relation, Subject: not null, Object: not null }).DistinctBy(c => (c.Type, c.Subject, c.Object)).ToList();
        return ItemMatch<GoldRelation, ClaimNode>.Of(gold.Relations, found, (g, f) =>
            g.Type == f.Type && entities.Same(g.From, f.Subject!) && entities.Same(g.To, f.Object!) ? GoldStandings.Of(g.Core, g.Optional).Weight(1) : 0);
    }

    public static IEnumerable<Finding> Findings(string doc, ItemMatch<GoldRelation, ClaimNode> match)
    {
        foreach (var gold in match.Missed.Where(g => !g.Optional))
            yield return new(FindingKind.Missed, FindingSubject.Relation, doc, $"{gold.From} {gold.Type} {gold.To}");
        foreach (var claim in match.Invented)
            yield return new(FindingKind.Invented, FindingSubject.Relation, doc, $"{claim.Subject} {claim.Type} {claim.Object} [{claim.Trigger}]")
            {
                SentenceText = claim.Sentence,
                Rule = claim.Rule,
                Confidence = claim.Confidence,
            };
    }
}
