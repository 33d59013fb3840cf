using System.Collections.Concurrent;
using System.Reflection;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>The Cypher of the repository's <c>cypher/</c> folder, embedded at build time under its path there.</summary>
public static class CypherScripts
{
    private static readonly Assembly Assembly = typeof(CypherScripts).Assembly;
    private static readonly ConcurrentDictionary<string, string> Read = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Path, string? From, string? Type, string? To), string> Filled = [];

    /// <summary>Paths of all files, such as <c>upsert/claim.cypher</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cypher", StringComparison.Ordinal)).Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    /// <param name="path">For example <c>upsert/claim.cypher</c>.</param>
    public static string Text(string path) => Read.GetOrAdd(path, static path =>
    {
        using var stream = Assembly.GetManifestResourceStream(path) ?? Assembly.GetManifestResourceStream(path.Replace('/', '\\')) ?? throw new FileNotFoundException($"No Cypher file {path} was built into the program.", path);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });

    /// <summary>
    /// A statement with its places for labels and types filled in. Cypher cannot take these as parameters; they come from closed lists, never from an article.
    /// </summary>
    internal static string Statement(string path, string? from = null, string? type = null, string? to = null) => Filled.GetOrAdd((path, from, type, to), static key =>
        Text(key.Path).Replace("{FROM}", key.From, StringComparison.Ordinal).Replace("{TYPE}", key.Type, StringComparison.Ordinal).Replace("{TO}", key.To, StringComparison.Ordinal));

    /// <summary>The statements of a script, without comment lines; a statement ends with a semicolon at the end of a line.</summary>
    public static IReadOnlyList<string> Statements(string script)
    {
        var lines = script.Split('\n').Select(line => line.TrimEnd()).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        return [.. (string.Join('\n', lines) + "\n").Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0)];
    }
}
