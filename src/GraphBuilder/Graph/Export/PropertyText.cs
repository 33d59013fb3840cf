using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Graph.Export;

/// <summary>Values as text, for formats that have nothing else; independent of the user's culture.</summary>
internal static class PropertyText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Days and moments in ISO 8601, numbers in their shortest form, lists as JSON arrays.</summary>
    public static string ToText(this PropertyValue value) => value switch
    {
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => whole.Value.ToString(CultureInfo.InvariantCulture),
        PropertyValue.Number number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        PropertyValue.Flag flag => flag.Value ? "true" : "false",
        PropertyValue.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PropertyValue.Moment moment => moment.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        PropertyValue.Texts texts => JsonSerializer.Serialize(texts.Values, Readable),
        PropertyValue.Wholes wholes => JsonSerializer.Serialize(wholes.Values, Readable),
        _ => throw new ArgumentException($"A property of the kind {value.GetType().Name} has no text.", nameof(value)),
    };
}
