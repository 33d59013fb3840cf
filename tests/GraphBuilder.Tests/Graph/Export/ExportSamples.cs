using CsCheck;
using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph.Export;

/// <summary>Graphs that are hard to write.</summary>
internal static class ExportSamples
{
    public const string Hostile = "it's \"quoted\", <b>&amp;</b>; back\\slash \\u0041\r\nnext\tline \0\u0001\uFFFE \u2028 سلام \U0001F600";

    public static PropertyGraph WithHostileText() => GraphProjection.Project([
        new ArticleSketch("1") { Title = Hostile, PublishedOn = new DateOnly(2024, 5, 2), Publisher = "Courier" }
            .Entity("person:ann-lee", Hostile)
            .Event(PloverType.Consult, ["person:ann-lee", "country:FRA"], [], mode: "visit", reciprocal: true, place: "place:FRA-lyon", name: Hostile)
            .Relation(RelationType.HoldsOffice, "person:ann-lee", "country:FRA", Hostile),
    ]);

    public static Gen<PropertyGraph> Graphs { get; } = ArticleGraphs.Set.Select(GraphProjection.Project);

    public static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
