namespace GraphBuilder.Graph;

/// <summary>A value of a node's or edge's property: one of a closed list that both stores and all exports can write.</summary>
public abstract record PropertyValue
{
    private PropertyValue()
    {
    }

    /// <summary>A text.</summary>
    public sealed record Text(string Value) : PropertyValue;

    /// <summary>A whole number.</summary>
    public sealed record Whole(long Value) : PropertyValue;

    /// <summary>A finite number with a fraction.</summary>
    public sealed record Number(double Value) : PropertyValue;

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Value) : PropertyValue;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : PropertyValue;

    /// <summary>A moment, in UTC.</summary>
    public sealed record Moment(DateTimeOffset Value) : PropertyValue;

    /// <summary>A list of texts.</summary>
    public sealed record Texts(IReadOnlyList<string> Values) : PropertyValue
    {
        /// <inheritdoc/>
        public bool Equals(Texts? other) => other is not null && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Count == 0 ? 0 : HashCode.Combine(Values.Count, Values[0]);
    }

    /// <summary>A list of whole numbers.</summary>
    public sealed record Wholes(IReadOnlyList<int> Values) : PropertyValue
    {
        /// <inheritdoc/>
        public bool Equals(Wholes? other) => other is not null && Values.SequenceEqual(other.Values);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Count == 0 ? 0 : HashCode.Combine(Values.Count, Values[0]);
    }
}
