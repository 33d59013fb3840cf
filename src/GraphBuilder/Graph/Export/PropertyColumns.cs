namespace GraphBuilder.Graph.Export;

/// <summary>Properties that occur on nodes or edges, with the kind of their values: what formats with declared attributes need first.</summary>
internal static class PropertyColumns
{
    /// <summary>Columns in ordinal order; a property has the same kind wherever it occurs.</summary>
    public static IReadOnlyList<(string Name, PropertyValue Example)> Of(IEnumerable<PropertyMap> maps)
    {
        var columns = new SortedDictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var map in maps)
            foreach (var (name, value) in map)
                columns.TryAdd(name, value);
        return [.. columns.Select(column => (column.Key, column.Value))];
    }
}
