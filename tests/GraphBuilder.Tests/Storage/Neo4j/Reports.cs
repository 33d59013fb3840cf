using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Relations;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Storage.Neo4j;

/// <summary>Three hand-made reports of two papers, for queries whose answers must be known to the last row.</summary>
internal static class Reports
{
    private const string A = "country:AAA";
    private const string B = "country:BBB";
    private const string C = "country:CCC";
    private const string D = "country:DDD";
    private const string Ann = "person:ann-lee";
    private const string Bo = "person:bo-day";
    private const string Cy = "person:cy-ray";

    public static IReadOnlyList<ArticleGraph> All { get; } = [Before(), Raid(), Answer()];

    private static ArticleGraph Before() => World(new ArticleSketch("0") { Title = "Before", Publisher = "Courier", PublishedOn = new DateOnly(2024, 1, 10) })
        .Relation(RelationType.HoldsOffice, Cy, A, "president")
        .Event(PloverType.Consult, [A, C], [], reciprocal: true)
        .Event(PloverType.Consult, [B, C], [], reciprocal: true)
        .Event(PloverType.Sanction, [D], [A])
        .Event(PloverType.Sanction, [D], [C]);

    private static ArticleGraph Raid() => World(new ArticleSketch("1") { Title = "Raid", Publisher = "Courier", PublishedOn = new DateOnly(2024, 3, 1) })
        .Event(PloverType.Assault, [B], [A], date: new DateOnly(2024, 3, 1))
        .Event(PloverType.Consult, [A, B], [], Modality.Planned, mode: "visit", reciprocal: true, date: new DateOnly(2024, 3, 5), until: new DateOnly(2024, 3, 6), place: "place:AAA-harbour");

    private static ArticleGraph Answer() => World(new ArticleSketch("2") { Title = "Answer", Publisher = "Herald", PublishedOn = new DateOnly(2024, 3, 3) })
        .Event(PloverType.Assault, [B], [A], Modality.Denied, date: new DateOnly(2024, 3, 1))
        .Event(PloverType.Accuse, [A], [B], date: new DateOnly(2024, 3, 3), says: [Ann])
        .Event(PloverType.Consult, [Ann, Bo], [], mode: "phone", reciprocal: true, date: new DateOnly(2024, 3, 2))
        .Relation(RelationType.HoldsOffice, Ann, A, "president")
        .Relation(RelationType.HoldsOffice, Cy, A, "president", former: true);

    private static ArticleSketch World(ArticleSketch article) => article
        .Entity(A, "Aland", "Aland").Entity(B, "Bland", "Bland").Entity(C, "Cland", "Cland").Entity(D, "Dland", "Dland")
        .Entity(Ann, "Ann Lee").Entity(Bo, "Bo Day").Entity(Cy, "Cy Ray").Entity("place:AAA-harbour", "Harbour");
}
