using GraphBuilder.Mentions;

namespace GraphBuilder.Graph;

/// <summary>An actor or a place as all articles speak of it.</summary>
internal sealed class EntityFacts
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

    /// <summary>Every name and alias, whatever its form.</summary>
    public IEnumerable<string> Names => _known.Concat(_names.Texts).Concat(_aliases).Concat(_demonyms).Distinct(StringComparer.Ordinal);

    /// <param name="entity">What an article says.</param>
    /// <param name="articles">Number of articles that say just this.</param>
    public void Add(EntityNode entity, int articles = 1)
    {
        _kinds.Add(entity.Kind);
        if (entity.KnownName is not null) _known.Add(entity.KnownName);
        foreach (var (name, count) in entity.Names) _names.Add(name, count * articles);
        _sectors.Add(entity.Sector, articles);
        _countries.Add(entity.Country, articles);
        _subkinds.Add(entity.Subkind, articles);
        if (entity is { Latitude: { } latitude, Longitude: { } longitude }) _positions.Add((latitude, longitude));
    }

    public void Add(MentionRecord mention) => Add(mention.Text, mention.Form);

    public void Add(string words, MentionForm form)
    {
        if (form is MentionForm.Name or MentionForm.Nominal) _aliases.Add(words);
        else if (form is MentionForm.Demonym) _demonyms.Add(words);
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
