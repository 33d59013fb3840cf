using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Graph.Export;

/// <summary>The graph as JSON, one node or edge a line: <c>{"nodes":[{"id","labels","properties"}],"edges":[{"type","from","to","properties"}]}</c>.</summary>
public static class JsonExport
{
    // The output is a file, not a page: letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the graph; the canonical form leaves out <c>loadedAt</c>, so that equal sets of articles give equal bytes.</summary>
    public static void Write(PropertyGraph graph, TextWriter writer, bool canonical = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        writer.Write("{\"nodes\":[");
        Lines(graph.Nodes, node => Node(json, node, canonical));
        writer.Write("],\"edges\":[");
        Lines(graph.Edges, edge => Edge(json, edge));
        writer.Write("]}\n");

        void Lines<T>(IReadOnlyList<T> items, Action<T> write)
        {
            for (var i = 0; i < items.Count; i++)
            {
                json.Reset();
                buffer.ResetWrittenCount();
                write(items[i]);
                json.Flush();
                writer.Write(i == 0 ? "\n" : ",\n");
                writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            }
            if (items.Count > 0) writer.Write('\n');
        }
    }

    private static void Node(Utf8JsonWriter json, GraphNode node, bool canonical)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteStartArray("labels");
        foreach (var label in node.Labels) json.WriteStringValue(label);
        json.WriteEndArray();
        Properties(json, canonical ? node.Properties.Where(property => property.Key != "loadedAt") : node.Properties);
        json.WriteEndObject();
    }

    private static void Edge(Utf8JsonWriter json, GraphEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("type", edge.Type);
        json.WriteString("from", edge.From);
        json.WriteString("to", edge.To);
        Properties(json, edge.Properties);
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, PropertyValue>> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            Value(json, value);
        }
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, PropertyValue value)
    {
        switch (value)
        {
            case PropertyValue.Whole whole:
                json.WriteNumberValue(whole.Value);
                break;
            case PropertyValue.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case PropertyValue.Flag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case PropertyValue.Texts texts:
                json.WriteStartArray();
                foreach (var text in texts.Values) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            case PropertyValue.Wholes wholes:
                json.WriteStartArray();
                foreach (var whole in wholes.Values) json.WriteNumberValue(whole);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.ToText());
                break;
        }
    }
}
