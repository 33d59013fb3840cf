using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Storage.Neo4j.QueryApi;

/// <summary>The body of a request. Null members of maps are left out: in Cypher a missing key reads as null.</summary>
internal sealed record QueryApiBody(CypherStatement? Statement, CypherAccess Access, TimeSpan? Maximum)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>For a commit without a statement.</summary>
    public static QueryApiBody Empty { get; } = new(null, CypherAccess.Write, null);

    /// <summary>As JSON.</summary>
    public ReadOnlyMemoryContent ToContent()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            if (Statement is not null)
            {
                writer.WriteString("statement", Statement.Text);
                writer.WritePropertyName("parameters");
                WriteValue(writer, Statement.Parameters, "parameters");
                writer.WriteBoolean("includeCounters", true);
                writer.WriteString("accessMode", Access == CypherAccess.Read ? "Read" : "Write");
                if (Maximum is { } maximum)
                    writer.WriteNumber("maxExecutionTime", (int)Math.Ceiling(maximum.TotalSeconds));
            }

            writer.WriteEndObject();
        }

        var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, string name)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                WriteText(writer, text, name);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteStartObject();
                foreach (var (key, member) in map)
                {
                    if (member is null)
                        continue;
                    writer.WritePropertyName(key);
                    WriteValue(writer, member, key);
                }

                writer.WriteEndObject();
                break;
            case System.Collections.IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                    WriteValue(writer, item, name);
                writer.WriteEndArray();
                break;
            default:
                throw new CypherException(CypherFaults.Unstorable, $"'{name}' holds {value}, which no property can hold.");
        }
    }

    /// <summary>Half a surrogate pair has no UTF-8 form and would arrive as another character, so it is refused.</summary>
    private static void WriteText(Utf8JsonWriter writer, string text, string name)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                throw new CypherException(CypherFaults.Unstorable, $"'{name}' holds half a surrogate pair at offset {i}, which has no UTF-8 form.");
            i++;
        }

        writer.WriteStringValue(text);
    }
}
