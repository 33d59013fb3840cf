using System.Globalization;
using System.Xml;

namespace GraphBuilder.Graph.Export;

/// <summary>
/// The graph as GraphML (http://graphml.graphdrawing.org). Labels are one attribute joined by <c>;</c>, lists are JSON arrays. The
/// format's ids are name tokens: what they cannot hold is written as <c>_x0040_</c>; the attribute <c>id</c> has the key as it is.
/// </summary>
public static class GraphMlExport
{
    /// <summary>Namespace of the format.</summary>
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes the graph.</summary>
    public static void Write(PropertyGraph graph, TextWriter writer)
    {
        using var xml = XmlText.Writer(writer);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("schemaLocation", SchemaInstance, $"{Namespace} {Namespace}/1.0/graphml.xsd");
        var nodeKeys = Keys(xml, "node", "n", [("id", new PropertyValue.Text("")), ("labels", new PropertyValue.Text("")), ("label", new PropertyValue.Text("")), .. PropertyColumns.Of(graph.Nodes.Select(node => node.Properties))]);
        var edgeKeys = Keys(xml, "edge", "e", [("label", new PropertyValue.Text("")), .. PropertyColumns.Of(graph.Edges.Select(edge => edge.Properties))]);

        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", XmlConvert.EncodeNmToken(node.Id));
            Data(xml, nodeKeys["id"], node.Id);
            Data(xml, nodeKeys["labels"], string.Join(';', node.Labels));
            Data(xml, nodeKeys["label"], node.Caption);
            Properties(xml, nodeKeys, node.Properties);
            xml.WriteEndElement();
        }
        for (var i = 0; i < graph.Edges.Count; i++)
        {
            var edge = graph.Edges[i];
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"edge{i}"));
            xml.WriteAttributeString("source", XmlConvert.EncodeNmToken(edge.From));
            xml.WriteAttributeString("target", XmlConvert.EncodeNmToken(edge.To));
            Data(xml, edgeKeys["label"], edge.Type);
            Properties(xml, edgeKeys, edge.Properties);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static Dictionary<string, string> Keys(XmlWriter xml, string domain, string prefix, IReadOnlyList<(string Name, PropertyValue Example)> columns)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, example) in columns)
        {
            var key = $"{prefix}_{name}";
            keys.Add(name, key);
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", key);
            xml.WriteAttributeString("for", domain);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", Type(example));
            xml.WriteEndElement();
        }
        return keys;
    }

    private static string Type(PropertyValue example) => example switch
    {
        PropertyValue.Whole => "long",
        PropertyValue.Number => "double",
        PropertyValue.Flag => "boolean",
        _ => "string",
    };

    private static void Properties(XmlWriter xml, Dictionary<string, string> keys, PropertyMap properties)
    {
        foreach (var (name, value) in properties) Data(xml, keys[name], value.ToText());
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlText.Clean(value));
        xml.WriteEndElement();
    }
}
