using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>Someone or something that one or more mentions of an article refer to: a node of the graph.</summary>
public sealed class Entity
{
    /// <summary>Key in the graph, e.g. <c>person:vladimir-putin</c>, <c>country:RUS</c>; set when resolution is complete.</summary>
    public string Key { get; set; } = "";

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; set; }

    /// <summary>Canonical name: of the knowledge base, else the fullest name in the article, as written.</summary>
    public required string Name { get; set; }

    /// <summary>The knowledge base's entry; null for what the article alone introduces.</summary>
    public KnowledgeEntry? Known { get; set; }

    /// <summary>PLOVER sector code (GOV, MIL, ...); null when unknown.</summary>
    public string? Sector { get; set; }

    /// <summary>ISO 3166-1 alpha-3 of the country it belongs to or lies in; null when unknown.</summary>
    public string? Country { get; set; }

    /// <summary>Kind of an organisation (government, ministry, igo, party, military, armed group, media, company, ngo, other) or of a place (city, region, ...).</summary>
    public string? Subkind { get; set; }

    /// <summary>Degrees north, for places that the gazetteer knows.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; set; }

    /// <summary>All mentions in order of the text, pronouns included.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Key} ({Name})";
}
