namespace GraphBuilder.Scoring.Articles;

/// <summary>Gold items paired one to one with found items.</summary>
internal sealed class ItemMatch<TGold, TFound>
{
    public List<(TGold Gold, TFound Found)> Pairs { get; } = [];

    public List<TGold> Missed { get; } = [];

    public List<TFound> Invented { get; } = [];

    /// <summary>Pairs of weight 0 stay apart.</summary>
    public static ItemMatch<TGold, TFound> Of(IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, long> weight)
    {
        var match = new ItemMatch<TGold, TFound>();
        var foundOf = Assignment.Solve(gold.Count, found.Count, (g, f) => weight(gold[g], found[f]));
        for (var g = 0; g < gold.Count; g++)
        {
            if (foundOf[g] < 0) match.Missed.Add(gold[g]);
            else match.Pairs.Add((gold[g], found[foundOf[g]]));
        }
        match.Invented.AddRange(found.Where((_, f) => !foundOf.Contains(f)));
        return match;
    }

    /// <summary>Optional gold counts nowhere, and nor does what matches it.</summary>
    public ItemScore Score(Func<TGold, GoldStanding> standing)
    {
        var hits = Pairs.Select(p => standing(p.Gold)).Where(s => s != GoldStanding.Optional).ToList();
        var missed = Missed.Select(standing).Where(s => s != GoldStanding.Optional).ToList();
        var coreHits = hits.Count(s => s == GoldStanding.Core);
        return new(new(hits.Count, hits.Count + Invented.Count, hits.Count + missed.Count), new(coreHits, coreHits + missed.Count(s => s == GoldStanding.Core)));
    }
}

/// <summary>How much a gold item counts.</summary>
internal enum GoldStanding
{
    /// <summary>Neither as hit nor as miss.</summary>
    Optional,

    /// <summary>As any other.</summary>
    Plain,

    /// <summary>In the core figures too.</summary>
    Core,
}

/// <summary>Weights that make an assignment take as many plain and core items as it can, among these as many core ones, then optional ones, and only then look at likeness.</summary>
internal static class GoldStandings
{
    private const long WantedPair = 1_000_000_000_000, CorePair = 1_000_000_000, OptionalPair = 1_000_000;

    public const int MostLikeness = 9;

    public static GoldStanding Of(bool core, bool optional) => optional ? GoldStanding.Optional : core ? GoldStanding.Core : GoldStanding.Plain;

    public static long Weight(this GoldStanding standing, int likeness) => Math.Min(likeness, MostLikeness) + standing switch
    {
        GoldStanding.Optional => OptionalPair,
        GoldStanding.Plain => WantedPair,
        _ => WantedPair + CorePair,
    };
}
