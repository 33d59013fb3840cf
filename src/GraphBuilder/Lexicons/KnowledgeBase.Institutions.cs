using System.Collections.Frozen;
using GraphBuilder.Graph;

namespace GraphBuilder.Lexicons;

public sealed partial class KnowledgeBase
{
    private readonly PhraseIndex<Institution> _institutions;
    private readonly FrozenDictionary<(string Institution, string Country), KnowledgeEntry> _ownInstitutions;

    /// <summary>
    /// A body that every country has, of one country: ("foreign ministry", "FRA") and ("parliament", "DEU") give the entry known by a name of its own if there is one
    /// (the Bundestag), else one made from the country's name, the same for the same country. Null when the noun names no such body or the country is unknown.
    /// </summary>
    /// <param name="noun">Noun phrase in any case, singular: "foreign ministry", "Ministry of Defence".</param>
    /// <param name="alpha3">The country.</param>
    public KnowledgeEntry? Institution(string noun, string alpha3)
    {
        if (_institutions.Find(noun) is not { } institution || Country(alpha3) is not { } country) return null;
        if (_ownInstitutions.TryGetValue((institution.Name, alpha3), out var own)) return own;
        return new KnowledgeEntry
        {
            Key = GraphKeys.Organization($"{country.Entry.Name} {institution.Name}"),
            Kind = Mentions.EntityKind.Organization,
            Name = institution.NameIn(country),
            Country = alpha3,
            Sector = institution.Sector,
            Subkind = institution.Subkind,
        };
    }
}
