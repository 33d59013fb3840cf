using System.Globalization;
using System.Xml;

namespace GraphBuilder.Graph.Export;

/// <summary>The graph as GEXF 1.3 (https://gexf.net), which Gephi opens. An edge weighs as many events, else mentions, as it counts.</summary>
public static class GexfExport
{
    /// <summary>Namespace of the format.</summary>
    public const string Namespace = "http://gexf.net/1.3";


    /// <summary>Writes the graph.</summary>
    public static void Write(PropertyGraph graph, TextWriter writer)
    {
        using var xml = XmlText.Writer(writer);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "GraphBuilder");
        xml.WriteEndElement();

        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "static");
        Attributes(xml, "node", [("labels", new PropertyValue.Text("")), .. PropertyColumns.Of(graph.Nodes.Select(node => node.Properties))]);
        Attributes(xml, "edge", PropertyColumns.Of(graph.Edges.Select(edge => edge.Properties)));
        Nodes(xml, graph.Nodes);
        Edges(xml, graph.Edges);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Attributes(XmlWriter xml, string domain, IReadOnlyList<(string Name, PropertyValue Example)> columns)
    {
        if (columns.Count == 0) return;
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", domain);
        xml.WriteAttributeString("mode", "static");
        foreach (var (name, example) in columns)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", Type(example));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Nodes(XmlWriter xml, IReadOnlyList<GraphNode> nodes)
    {
        xml.WriteStartElement("nodes");
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", node.Id);
            xml.WriteAttributeString("label", XmlText.Clean(node.Caption));
            Values(xml, node.Properties, string.Join(';', node.Labels));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Edges(XmlWriter xml, IReadOnlyList<GraphEdge> edges)
    {
        xml.WriteStartElement("edges");
        for (var i = 0; i < edges.Count; i++)
        {
            var edge = edges[i];
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", i.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", edge.From);
            xml.WriteAttributeString("target", edge.To);
            xml.WriteAttributeString("kind", edge.Type);
            xml.WriteAttributeString("label", edge.Type);
            if (edge.Properties.ContainsKey("reciprocal")) xml.WriteAttributeString("type", "mutual");
            if ((edge.Properties.WholeOf("events") ?? edge.Properties.WholeOf("count")) is { } weight) xml.WriteAttributeString("weight", weight.ToString(CultureInfo.InvariantCulture));
            Values(xml, edge.Properties, null);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // Lists are texts here: the format's own list type has no agreed way to quote its separator.
    private static string Type(PropertyValue example) => example switch
    {
        PropertyValue.Whole => "long",
        PropertyValue.Number => "double",
        PropertyValue.Flag => "boolean",
        _ => "string",
    };

    private static void Values(XmlWriter xml, PropertyMap properties, string? labels)
    {
        if (properties.Count == 0 && labels is null) return;
        xml.WriteStartElement("attvalues");
        if (labels is not null) Value(xml, "labels", labels);
        foreach (var (name, value) in properties) Value(xml, name, value.ToText());
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string attribute, string value)
    {
        xml.WriteStartElement("attvalue");
        xml.WriteAttributeString("for", attribute);
        xml.WriteAttributeString("value", XmlText.Clean(value));
        xml.WriteEndElement();
    }
}
