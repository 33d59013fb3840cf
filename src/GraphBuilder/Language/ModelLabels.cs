using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphBuilder.Language;

/// <summary>The label lists of the model, in output order (<c>labels.json</c>).</summary>
internal sealed record ModelLabels
{
    [JsonPropertyName("upos")] public required string[] Upos { get; init; }

    [JsonPropertyName("xpos")] public required string[] Xpos { get; init; }

    [JsonPropertyName("deprel")] public required string[] Deprel { get; init; }

    [JsonPropertyName("kind")] public required string[] Kind { get; init; }

    [JsonPropertyName("ner")] public required string[] Ner { get; init; }

    [JsonPropertyName("event")] public required string[] Event { get; init; }

    [JsonPropertyName("modality")] public required string[] Modality { get; init; }

    [JsonPropertyName("role")] public required string[] Role { get; init; }

    public static ModelLabels Read(Stream stream)
    {
        var labels = JsonSerializer.Deserialize<ModelLabels>(stream) ?? throw new InvalidDataException("labels.json is empty.");
        // The enumerations are in the order of the outputs: a model with another order must not be read as this one.
        Same(labels.Event.Skip(1), Events.PloverTypes.All.Select(Events.PloverTypes.Code), "event");
        Same(labels.Modality, Enum.GetNames<Events.Modality>(), "modality");
        Same(labels.Role, Enum.GetNames<EventRole>(), "role");
        return labels;
    }

    private static void Same(IEnumerable<string> found, IEnumerable<string> expected, string list)
    {
        if (!found.SequenceEqual(expected, StringComparer.OrdinalIgnoreCase))
            throw new InvalidDataException($"The list \"{list}\" of labels.json is not the one this program was written for; use the model that came with it.");
    }
}
