using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Scoring.Articles;

/// <summary>Scores an article's graph against its gold.</summary>
public static class ArticleScorer
{
    /// <summary>Scores one article.</summary>
    /// <param name="gold">The annotation.</param>
    /// <param name="graph">What was made of the same article.</param>
    /// <param name="analysed">The article the graph was made from: gives findings their trees.</param>
    public static ArticleScore Score(GoldArticle gold, ArticleGraph graph, AnnotatedArticle? analysed = null)
    {
        var entities = new EntityAlignment(gold, graph);
        entities.Places.Invented.RemoveAll(CountryThatIsNoPlaceHere(graph));
        var events = ItemMatch<GoldEvent, PredictedEvent>.Of(gold.Events, PredictedEvent.In(graph), (g, f) => f.Matches(g, entities) ? WeightOf(g, f) : 0);
        var relations = RelationScorer.Match(gold, graph, entities);
        var details = new EventDetails(gold.Doc, entities, analysed, events);
        return new()
        {
            Doc = gold.Doc,
            Actors = entities.Actors.Score(a => GoldStandings.Of(a.Core, a.Optional)),
            Aliases = entities.Aliases,
            Places = entities.Places.Score(p => GoldStandings.Of(p.Core, p.Optional)),
            Events = events.Score(e => GoldStandings.Of(e.Core, e.Optional)),
            Swaps = details.Swaps(),
            Modality = details.Modality(),
            Dates = details.Dates(),
            EventPlaces = details.Places(),
            Attribution = details.Attribution(),
            Relations = relations.Score(r => GoldStandings.Of(r.Core, r.Optional)),
            Judged = details.Judged(),
            Findings =
            [
                .. Findings(gold.Doc, FindingSubject.Actor, entities.Actors),
                .. Findings(gold.Doc, FindingSubject.Place, entities.Places),
                .. details.Findings(),
                .. RelationScorer.Findings(gold.Doc, relations),
            ],
        };
    }

    /// <summary>Countries are actors first: one that no claim uses as a place is no invented place.</summary>
    private static Predicate<EntityNode> CountryThatIsNoPlaceHere(ArticleGraph graph)
    {
        var places = graph.Claims
            .Select(c => c.Kind == ClaimKind.Event ? c.Place : c.Type is "LOCATED_IN" or "CAPITAL_OF" or "BASED_IN" ? c.Object : null)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        return n => n.Kind == EntityKind.Country && !places.Contains(n.Id);
    }

    private static long WeightOf(GoldEvent gold, PredictedEvent found)
    {
        var claim = found.ClaimFor(gold);
        var likeness = 2 * PredictedEvent.EvidenceFit(gold, claim) + (EventDetails.HasModalityOf(gold, claim) ? 1 : 0) + (EventDetails.HasDateOf(gold, claim) ? 1 : 0);
        return GoldStandings.Of(gold.Core, gold.Optional).Weight(likeness);
    }

    private static IEnumerable<Finding> Findings(string doc, FindingSubject subject, ItemMatch<GoldEntity, EntityNode> match) =>
    [
        .. match.Missed.Where(g => !g.Optional).Select(g => new Finding(FindingKind.Missed, subject, doc, g.Name + (g.Core ? " (core)" : ""))),
        .. match.Invented.Select(n => new Finding(FindingKind.Invented, subject, doc, $"{n.Id} ({string.Join(", ", n.Names.Keys)})")),
    ];
}
