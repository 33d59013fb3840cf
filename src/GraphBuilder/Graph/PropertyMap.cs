using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GraphBuilder.Graph;

/// <summary>Properties by name, in ordinal order of the names. Adding null adds nothing.</summary>
public sealed class PropertyMap : IReadOnlyDictionary<string, PropertyValue>
{
    private readonly SortedList<string, PropertyValue> _values = new(StringComparer.Ordinal);

    /// <summary>No properties.</summary>
    public static PropertyMap Empty { get; } = [];

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<PropertyValue> Values => _values.Values;

    /// <inheritdoc/>
    public PropertyValue this[string key] => _values[key];

    /// <summary>Adds a value of any kind.</summary>
    public void Add(string name, PropertyValue? value)
    {
        if (value is not null) _values.Add(name, value);
    }

    /// <summary>Adds a text.</summary>
    public void Add(string name, string? value) => Add(name, value is null ? null : new PropertyValue.Text(value));

    /// <summary>Adds a whole number.</summary>
    public void Add(string name, int value) => Add(name, new PropertyValue.Whole(value));

    /// <summary>Adds a number.</summary>
    public void Add(string name, double? value) => Add(name, value is { } number ? new PropertyValue.Number(number) : null);

    /// <summary>Adds a flag.</summary>
    public void Add(string name, bool? value) => Add(name, value is { } flag ? new PropertyValue.Flag(flag) : null);

    /// <summary>Adds a day.</summary>
    public void Add(string name, DateOnly? value) => Add(name, value is { } day ? new PropertyValue.Day(day) : null);

    /// <summary>Adds a moment.</summary>
    public void Add(string name, DateTimeOffset? value) => Add(name, value is { } moment ? new PropertyValue.Moment(moment.ToUniversalTime()) : null);

    /// <summary>Adds a list of texts.</summary>
    public void Add(string name, IReadOnlyList<string> values) => Add(name, new PropertyValue.Texts(values));

    /// <summary>Adds a list of whole numbers.</summary>
    public void Add(string name, IReadOnlyList<int> values) => Add(name, new PropertyValue.Wholes(values));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PropertyValue value) => _values.TryGetValue(key, out value);

    /// <summary>The text of a property; null when it is missing or no text.</summary>
    public string? TextOf(string name) => TryGetValue(name, out var value) && value is PropertyValue.Text text ? text.Value : null;

    /// <summary>The whole number of a property; null when it is missing or no whole number.</summary>
    public long? WholeOf(string name) => TryGetValue(name, out var value) && value is PropertyValue.Whole whole ? whole.Value : null;

    /// <summary>The day of a property; null when it is missing or no day.</summary>
    public DateOnly? DayOf(string name) => TryGetValue(name, out var value) && value is PropertyValue.Day day ? day.Value : null;

    /// <summary>The texts of a property; empty when it is missing or no list of texts.</summary>
    public IReadOnlyList<string> TextsOf(string name) => TryGetValue(name, out var value) && value is PropertyValue.Texts texts ? texts.Values : [];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, PropertyValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
