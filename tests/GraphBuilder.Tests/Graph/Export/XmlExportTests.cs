using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using CsCheck;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using static GraphBuilder.Tests.Graph.Export.ExportSamples;

namespace GraphBuilder.Tests.Graph.Export;

public class XmlExportTests
{
    private static readonly XNamespace GraphMl = GraphMlExport.Namespace;
    private static readonly XNamespace Gexf = GexfExport.Namespace;

    [Fact]
    public void Any_graph_is_valid_GraphML() => Graphs.Sample(graph => Check(Written(writer => GraphMlExport.Write(graph, writer)), GraphMl, "GraphMl.xsd", graph), iter: 50);

    [Fact]
    public void Any_graph_is_valid_GEXF() => Graphs.Sample(graph => Check(Written(writer => GexfExport.Write(graph, writer)), Gexf, "Gexf.xsd", graph), iter: 50);

    [Fact]
    public void Text_that_XML_cannot_hold_is_replaced_and_the_rest_reads_back()
    {
        var expected = Hostile.Replace("\0", "\uFFFD", StringComparison.Ordinal).Replace('\u0001', '\uFFFD').Replace('\uFFFE', '\uFFFD');

        var graphMl = Check(Written(writer => GraphMlExport.Write(WithHostileText(), writer)), GraphMl, "GraphMl.xsd", WithHostileText());
        Assert.Equal(expected, graphMl.Descendants(GraphMl + "data").First(data => (string?)data.Attribute("key") == "n_title").Value);

        var gexf = Check(Written(writer => GexfExport.Write(WithHostileText(), writer)), Gexf, "Gexf.xsd", WithHostileText());
        Assert.Equal(expected, (string?)gexf.Descendants(Gexf + "attvalue").First(value => (string?)value.Attribute("for") == "title").Attribute("value"));
    }

    [Fact]
    public void Every_attribute_is_declared_for_what_carries_it()
    {
        var graphMl = XDocument.Parse(Written(writer => GraphMlExport.Write(WithHostileText(), writer)));
        var keys = graphMl.Descendants(GraphMl + "key").ToLookup(key => (string)key.Attribute("for")!, key => (string)key.Attribute("id")!);
        Assert.All(graphMl.Descendants(GraphMl + "data"), data => Assert.Contains((string)data.Attribute("key")!, keys[data.Parent!.Name.LocalName]));

        var gexf = XDocument.Parse(Written(writer => GexfExport.Write(WithHostileText(), writer)));
        var attributes = gexf.Descendants(Gexf + "attribute").ToLookup(attribute => (string)attribute.Parent!.Attribute("class")!, attribute => (string)attribute.Attribute("id")!);
        Assert.All(gexf.Descendants(Gexf + "attvalue"), value => Assert.Contains((string)value.Attribute("for")!, attributes[value.Parent!.Parent!.Name.LocalName]));
    }

    [Fact]
    public void The_network_of_actors_holds_actors_and_what_ties_them_weighed_by_events()
    {
        var network = WithHostileText().Within(NetworkScope.Actors);

        Assert.All(network.Nodes, node => Assert.True(node.IsActor));
        Assert.Equal(["CONSULT", "HOLDS_OFFICE"], network.Edges.Select(edge => edge.Type));
        var gexf = Check(Written(writer => GexfExport.Write(network, writer)), Gexf, "Gexf.xsd", network);
        var consult = gexf.Descendants(Gexf + "edge").First();
        Assert.Equal(("1", "mutual", "CONSULT"), ((string?)consult.Attribute("weight"), (string?)consult.Attribute("type"), (string?)consult.Attribute("kind")));
    }

    private static XDocument Check(string xml, XNamespace ns, string schema, PropertyGraph graph)
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Graph", "Export", schema));
        schemas.Add(ns.NamespaceName, reader);
        var document = XDocument.Parse(xml);
        document.Validate(schemas, (_, problem) => Assert.Fail(problem.Message));
        Assert.Equal(graph.Nodes.Select(node => node.Id), document.Descendants(ns + "node").Select(node => Key(node, "id")));
        Assert.Equal(graph.Edges.Select(edge => (edge.From, edge.To)), document.Descendants(ns + "edge").Select(edge => (Key(edge, "source"), Key(edge, "target"))));
        return document;

        string Key(XElement element, string attribute) => ns == GraphMl ? XmlConvert.DecodeName((string?)element.Attribute(attribute))! : (string)element.Attribute(attribute)!;
    }
}
