using GraphBuilder.Mentions;

namespace GraphBuilder.Graph;

/// <summary>Actors and places, named from what all articles say of them.</summary>
internal static class EntityLayer
{
    public static void Project(IEnumerable<ArticleGraph> articles, List<GraphNode> nodes)
    {
        var entities = new Dictionary<string, Facts>(StringComparer.Ordinal);
        foreach (var graph in articles)
        {
            foreach (var entity in graph.Entities)
            {
                if (!entities.TryGetValue(entity.Id, out var facts)) entities.Add(entity.Id, facts = new Facts());
                facts.Add(entity);
            }
            foreach (var mention in graph.Mentions)
                if (entities.TryGetValue(mention.Node, out var facts)) facts.Add(mention);
        }
        foreach (var (id, facts) in entities) nodes.Add(facts.Node(id));
    }

    private sealed class Facts
    {
        private readonly SortedSet<string> _known = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _aliases = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _demonyms = new(StringComparer.Ordinal);
        private readonly SortedSet<EntityKind> _kinds = [];
        private readonly SortedSet<(double Latitude, double Longitude)> _positions = [];
        private readonly Tally _names = new();
        private readonly Tally _sectors = new();
        private readonly Tally _countries = new();
        private readonly Tally _subkinds = new();

        public void Add(EntityNode entity)
        {
            _kinds.Add(entity.Kind);
            if (entity.KnownName is not null) _known.Add(entity.KnownName);
            foreach (var (name, count) in entity.Names) _names.Add(name, count);
            _sectors.Add(entity.Sector);
            _countries.Add(entity.Country);
            _subkinds.Add(entity.Subkind);
            if (entity is { Latitude: { } latitude, Longitude: { } longitude }) _positions.Add((latitude, longitude));
        }

        public void Add(MentionRecord mention)
        {
            if (mention.Form is MentionForm.Name or MentionForm.Nominal) _aliases.Add(mention.Text);
            else if (mention.Form is MentionForm.Demonym) _demonyms.Add(mention.Text);
        }

        public GraphNode Node(string id)
        {
            var name = _known.Count > 0 ? _known.Min : _names.MostFrequent;
            var country = _countries.MostFrequent;
            return _kinds.Min switch
            {
                EntityKind.Person => new(id, [NodeLabels.Actor, "Person"], new PropertyMap { { "name", name }, { "aliases", Aliases(name) }, { "sector", _sectors.MostFrequent } }),
                EntityKind.Country => new(id, [NodeLabels.Actor, NodeLabels.Place, "Country"], new PropertyMap { { "name", name }, { "iso3", id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..] }, { "aliases", Aliases(name, _demonyms) } }),
                EntityKind.Organization => new(id, [NodeLabels.Actor, "Organization"], new PropertyMap { { "name", name }, { "aliases", Aliases(name) }, { "kind", _subkinds.MostFrequent }, { "country", country } }),
                EntityKind.Group => new(id, [NodeLabels.Actor, "Group"], new PropertyMap { { "name", name }, { "aliases", Aliases(name) } }),
                _ => new(id, [NodeLabels.Place], Place(name, country)),
            };
        }

        private PropertyMap Place(string? name, string? country)
        {
            var place = new PropertyMap { { "name", name }, { "country", country }, { "kind", _subkinds.MostFrequent } };
            if (_positions.Count == 0) return place;
            place.Add("lat", (double?)_positions.Min.Latitude);
            place.Add("lon", (double?)_positions.Min.Longitude);
            return place;
        }

        private List<string> Aliases(string? name, IEnumerable<string>? more = null) =>
            _aliases.Concat(more ?? []).Where(alias => alias != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
    }
}
