using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Scoring.Articles;

/// <summary>Which node of an article's graph is which actor or place of its gold: one to one, by any shared name.</summary>
internal sealed class EntityAlignment
{
    private readonly HashSet<(string GoldId, string NodeId)> _same = [];

    public EntityAlignment(GoldArticle gold, ArticleGraph graph)
    {
        var names = NamesOf(graph);
        Actors = Align(gold.Actors, [.. graph.Entities.Where(e => e.Kind != EntityKind.Place)], names);
        Places = Align(gold.Places, [.. graph.Entities.Where(e => e.Kind is EntityKind.Place or EntityKind.Country)], names);
        foreach (var (actor, node) in Actors.Pairs.Where(p => !p.Gold.Optional))
            Aliases += new Counts(NamesOf(actor).Count(names[node.Id].Contains), names[node.Id].Count, NamesOf(actor).Count);
    }

    public ItemMatch<GoldEntity, EntityNode> Actors { get; }

    public ItemMatch<GoldEntity, EntityNode> Places { get; }

    /// <summary>Names of the paired actors; a gold name may be fuller than the text's, so recall stays a little below 1.</summary>
    public Counts Aliases { get; }

    public bool Same(string goldId, string nodeId) => _same.Contains((goldId, nodeId));

    private ItemMatch<GoldEntity, EntityNode> Align(IReadOnlyList<GoldEntity> gold, List<EntityNode> nodes, Dictionary<string, HashSet<string>> names)
    {
        var wanted = gold.ToDictionary(g => g.Id, NamesOf, StringComparer.Ordinal);
        var match = ItemMatch<GoldEntity, EntityNode>.Of(gold, nodes, (g, n) =>
        {
            var shared = names[n.Id].Count(wanted[g.Id].Contains);
            return shared == 0 ? 0 : GoldStandings.Of(g.Core, g.Optional).Weight(shared);
        });
        foreach (var (g, node) in match.Pairs) _same.Add((g.Id, node.Id));
        return match;
    }

    private static HashSet<string> NamesOf(GoldEntity gold) => Fold(gold.Aliases.Append(gold.Name));

    private static Dictionary<string, HashSet<string>> NamesOf(ArticleGraph graph)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => Fold(e.Names.Keys.Append(e.KnownName ?? "")), StringComparer.Ordinal);
        foreach (var mention in graph.Mentions)
            if (mention.Form != MentionForm.Pronoun && names.TryGetValue(mention.Node, out var own)) own.UnionWith(Fold([mention.Text]));
        return names;
    }

    private static HashSet<string> Fold(IEnumerable<string> names) => names.Select(FoldedName.Of).Where(n => n.Length > 0).ToHashSet(StringComparer.Ordinal);
}
