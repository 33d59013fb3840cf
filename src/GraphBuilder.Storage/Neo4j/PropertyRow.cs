using System.Globalization;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Properties of the projected graph as parameters, and back from what the server returns.</summary>
internal static class PropertyRow
{
    private static readonly HashSet<string> Days = new(["publishedOn", "dateStart", "dateEnd", "firstReported", "lastReported", "firstDate", "lastDate"], StringComparer.Ordinal);

    public static Dictionary<string, object?> Of(GraphNode node)
    {
        var row = Of(node.Properties);
        row["id"] = node.Id;
        return row;
    }

    public static Dictionary<string, object?> Of(GraphEdge edge)
    {
        var row = Of(edge.Properties);
        row["from"] = edge.From;
        row["to"] = edge.To;
        return row;
    }

    public static Dictionary<string, object?> Of(PropertyMap properties) => properties.ToDictionary(property => property.Key, property => (object?)Value(property.Value), StringComparer.Ordinal);

    /// <summary>What a node or edge of the server has in the graph: not its key, and not the store's own properties, which begin with an underscore.</summary>
    public static PropertyMap Read(IReadOnlyDictionary<string, object?> properties)
    {
        var map = new PropertyMap();
        foreach (var (name, value) in properties)
        {
            if (name != "id" && name[0] != '_')
                map.Add(name, Read(name, value));
        }

        return map;
    }

    /// <summary>True when the server already holds just what a row sets; the row's <c>words</c> are the property <c>_words</c>.</summary>
    public static bool SameAsStored(IReadOnlyDictionary<string, object?> stored, IReadOnlyDictionary<string, object?> row) =>
        stored.Count == row.Count && row.All(property => stored.TryGetValue(property.Key == "words" ? "_words" : property.Key, out var value) && Same(value, property.Value));

    private static bool Same(object? stored, object? value) => (stored, value) switch
    {
        (List<object?> a, System.Collections.IEnumerable b and not string) => a.SequenceEqual(b.Cast<object?>().Select(item => item is int whole ? (long)whole : item)),
        (long a, int b) => a == b,
        _ => Equals(stored, value),
    };

    private static object Value(PropertyValue value) => value switch
    {
        PropertyValue.Text text => text.Value,
        PropertyValue.Whole whole => whole.Value,
        PropertyValue.Number number => number.Value,
        PropertyValue.Flag flag => flag.Value,
        PropertyValue.Day day => day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PropertyValue.Moment moment => moment.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        PropertyValue.Texts texts => texts.Values,
        PropertyValue.Wholes wholes => wholes.Values,
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static PropertyValue? Read(string name, object? value) => value switch
    {
        string day when Days.Contains(name) => new PropertyValue.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        string moment when name == "loadedAt" => new PropertyValue.Moment(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)),
        string text => new PropertyValue.Text(text),
        bool flag => new PropertyValue.Flag(flag),
        long whole => new PropertyValue.Whole(whole),
        double number => new PropertyValue.Number(number),
        List<object?> list when name is "starts" or "ends" => new PropertyValue.Wholes([.. list.Select(item => (int)(long)item!)]),
        List<object?> list => new PropertyValue.Texts([.. list.Select(item => (string)item!)]),
        _ => null,
    };
}
