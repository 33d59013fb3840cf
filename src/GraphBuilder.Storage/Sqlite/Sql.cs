using System.Globalization;

namespace GraphBuilder.Storage.Sqlite;

/// <summary>The SQL files beside this one, embedded: nothing else in the program is SQL, and values reach it as parameters only.</summary>
internal static class Sql
{
    private static readonly Dictionary<string, string> Files = typeof(Sql).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
        .ToDictionary(name => name.Replace('\\', '/'), Read, StringComparer.Ordinal);

    /// <summary>Migrations in order; the first makes version 1.</summary>
    public static IReadOnlyList<string> Migrations { get; } = Files
        .Where(file => file.Key.StartsWith("migrations/", StringComparison.Ordinal))
        .OrderBy(file => int.Parse(Path.GetFileNameWithoutExtension(file.Key), CultureInfo.InvariantCulture))
        .Select(file => file.Value)
        .ToList();

    /// <summary>The text of <c>statements/NAME.sql</c>.</summary>
    public static string Statement(string name) => Files[$"statements/{name}.sql"];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Sql).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
