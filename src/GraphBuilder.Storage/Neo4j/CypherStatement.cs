namespace GraphBuilder.Storage.Neo4j;

/// <summary>
/// Cypher from a file, and its parameters: null, string, bool, int, long, double, lists and maps of these. Values travel as parameters only.
/// </summary>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, NoParameters)
    {
    }

    /// <summary>A statement over rows.</summary>
    public static CypherStatement OverRows(string text, IReadOnlyList<IReadOnlyDictionary<string, object?>> rows) =>
        new(text, new Dictionary<string, object?> { ["rows"] = rows });
}
