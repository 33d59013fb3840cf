using GraphBuilder.Graph;
using GraphBuilder.Mentions;
using Row = System.Collections.Generic.Dictionary<string, object?>;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Derives the nodes of the actors and places that an update touches from what all articles say of them.</summary>
internal sealed class EntityUpdate(RowRunner rows, TouchedGraph touched)
{
    private static readonly (string Label, string Remove)[] Labels =
    [
        (NodeLabels.Actor, "remove/actor.cypher"),
        (NodeLabels.Place, "remove/place.cypher"),
    ];

    private readonly Dictionary<string, IReadOnlyDictionary<string, object?>> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>Nodes that had another name before.</summary>
    public IEnumerable<string> Renamed => _nodes.Values.Where(node => WasThere(node.Id) && _stored[node.Id].GetValueOrDefault("name") as string != node.Properties.TextOf("name")).Select(node => node.Id);

    /// <summary>The derived nodes.</summary>
    public IReadOnlyDictionary<string, GraphNode> Nodes => _nodes;

    /// <summary>True for a node that was in the graph before the update: other articles may speak of it.</summary>
    public bool WasThere(string id) => _stored.TryGetValue(id, out var properties) && properties.ContainsKey("name");

    public async Task LockAsync(CancellationToken cancellationToken)
    {
        foreach (var (label, _) in Labels)
        {
            foreach (var row in await rows.LockAsync(label, Keys(label), "read/properties.cypher", cancellationToken).ConfigureAwait(false))
                _stored[row.Text("id")] = row.Map("properties").Values;
        }
    }

    public async Task DeriveAsync(CancellationToken cancellationToken)
    {
        var facts = new Dictionary<string, EntityFacts>(StringComparer.Ordinal);
        AddNew(facts);
        foreach (var (label, _) in Labels)
            await AddStoredAsync(facts, label, cancellationToken).ConfigureAwait(false);

        var changed = new List<(EntityKind Kind, Row Row)>();
        foreach (var (id, fact) in facts)
        {
            var node = fact.Node(id);
            _nodes.Add(id, node);
            var row = PropertyRow.Of(node);
            row["words"] = Words(fact.Names);
            if (!PropertyRow.SameAsStored(_stored[id], row))
                changed.Add((NodeLabel.KindOf(id), row));
        }

        foreach (var kind in changed.GroupBy(node => node.Kind).OrderBy(group => group.Key))
        {
            var sorted = kind.Select(node => node.Row).OrderBy(row => (string)row["id"]!, StringComparer.Ordinal);
            await rows.WriteAsync(CypherScripts.Statement($"upsert/{kind.Key.ToString().ToLowerInvariant()}.cypher"), [.. sorted], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Removes what no article speaks of any more.</summary>
    public async Task RemoveUnsupportedAsync(CancellationToken cancellationToken)
    {
        foreach (var (label, script) in Labels)
        {
            var gone = RowRunner.Ids(Keys(label).Where(id => !_nodes.ContainsKey(id)));
            await rows.RemoveAsync(CypherScripts.Statement(script), gone, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Names as searches compare them, words apart.</summary>
    public static List<string> Words(IEnumerable<string> names) =>
        [.. names.Select(name => GraphKeys.SearchKey(name).Replace('-', ' ')).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<string> Keys(string label) => touched.Entities.Where(id => NodeLabel.Of(id) == label);

    // Of what was not there before, only these articles speak.
    private void AddNew(Dictionary<string, EntityFacts> facts)
    {
        foreach (var graph in touched.Current)
        {
            foreach (var entity in graph.Entities.Where(entity => !WasThere(entity.Id)))
                FactsOf(facts, entity.Id).Add(entity);
            foreach (var mention in graph.Mentions.Where(mention => facts.ContainsKey(mention.Node)))
                facts[mention.Node].Add(mention);
        }
    }

    private async Task AddStoredAsync(Dictionary<string, EntityFacts> facts, string label, CancellationToken cancellationToken)
    {
        var known = RowRunner.Ids(Keys(label).Where(WasThere));
        foreach (var row in await rows.ReadAsync(CypherScripts.Statement("read/entity-facts.cypher", label), known, cancellationToken).ConfigureAwait(false))
            FactsOf(facts, row.Text("id")).Add(ContributionReader.Entity(row.Text("id"), row.Map("facts")), (int)(long)row["articles"]!);
        foreach (var row in await rows.ReadAsync(CypherScripts.Statement("read/entity-names.cypher", label), known, cancellationToken).ConfigureAwait(false))
        {
            foreach (var form in ContributionReader.Forms(row.Text("forms")))
                FactsOf(facts, row.Text("id")).Add(row.Text("name"), form);
        }
    }

    private static EntityFacts FactsOf(Dictionary<string, EntityFacts> facts, string id)
    {
        if (!facts.TryGetValue(id, out var entity))
            facts.Add(id, entity = new EntityFacts());
        return entity;
    }
}
