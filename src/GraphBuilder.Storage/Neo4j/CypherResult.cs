namespace GraphBuilder.Storage.Neo4j;

/// <summary>Rows of a statement. Values are null, string (dates and times too), bool, long, double, <c>List&lt;object?&gt;</c> or <c>Dictionary&lt;string, object?&gt;</c>.</summary>
internal sealed record CypherResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Values, CypherCounters Counters)
{
    /// <summary>The operators of the plan, root first, when the statement began with EXPLAIN; without the database's name.</summary>
    public IReadOnlyList<string> PlanOperators { get; init; } = [];

    /// <summary>The rows as maps from field to value.</summary>
    public IEnumerable<CypherRow> Rows => Values.Select(row => new CypherRow(Fields, row));

    /// <summary>The first column of the only row, as a number.</summary>
    public long Count => (long)Values[0][0]!;
}

/// <summary>One row.</summary>
internal readonly struct CypherRow(IReadOnlyList<string> fields, IReadOnlyList<object?> values)
{
    /// <summary>The value of a field; null when the field is null.</summary>
    public object? this[string field]
    {
        get
        {
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i] == field)
                    return values[i];
            }

            throw new KeyNotFoundException($"The statement returns no field '{field}'.");
        }
    }

    /// <summary>A field that is never null.</summary>
    public string Text(string field) => (string)this[field]!;

    /// <summary>A map that is never null.</summary>
    public CypherMap Map(string field) => new((Dictionary<string, object?>)this[field]!);

    /// <summary>A list of maps that is never null.</summary>
    public IEnumerable<CypherMap> Maps(string field) => ((List<object?>)this[field]!).Select(item => new CypherMap((Dictionary<string, object?>)item!));
}

/// <summary>A map of properties with typed access; a missing property is null.</summary>
internal readonly struct CypherMap(Dictionary<string, object?> values)
{
    /// <summary>All of it.</summary>
    public IReadOnlyDictionary<string, object?> Values => values;

    /// <summary>A property that is never null.</summary>
    public string Required(string name) => (string)values[name]!;

    /// <summary>A property.</summary>
    public string? Text(string name) => values.GetValueOrDefault(name) as string;

    /// <summary>A whole number that is never null.</summary>
    public int Int(string name) => (int)(long)values[name]!;

    /// <summary>A map within.</summary>
    public CypherMap Map(string name) => new((Dictionary<string, object?>)values[name]!);

    /// <summary>A number.</summary>
    public double? Double(string name) => values.GetValueOrDefault(name) switch { null => null, long whole => whole, var number => (double)number };

    /// <summary>True when the property is there and true.</summary>
    public bool IsTrue(string name) => values.GetValueOrDefault(name) is true;

    /// <summary>A day.</summary>
    public DateOnly? Date(string name) => Text(name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>A list of strings; empty when missing.</summary>
    public IReadOnlyList<string> Texts(string name) => values.GetValueOrDefault(name) is List<object?> list ? [.. list.Select(item => (string)item!)] : [];

    /// <summary>A list of whole numbers; empty when missing.</summary>
    public IReadOnlyList<int> Ints(string name) => values.GetValueOrDefault(name) is List<object?> list ? [.. list.Select(item => (int)(long)item!)] : [];
}

/// <summary>What a statement changed.</summary>
internal sealed record CypherCounters(int NodesCreated, int NodesDeleted, int RelationshipsCreated, int RelationshipsDeleted, int PropertiesSet)
{
    /// <summary>Nothing.</summary>
    public static CypherCounters None { get; } = new(0, 0, 0, 0, 0);
}
