using System.Text;

namespace GraphBuilder.Lexicons;

/// <summary>Reads the embedded data files: UTF-8, lines that start with <c># </c> are header, empty lines do not count, columns stand between tabs.</summary>
internal static class LexiconFile
{
    /// <summary>Opens <c>Lexicons/Data/NAME</c>; a missing file is a fault of the build and named in the exception.</summary>
    public static Stream Open(string name) =>
        typeof(LexiconFile).Assembly.GetManifestResourceStream("Lexicons/" + name)
        ?? throw new FileNotFoundException($"The embedded data file Lexicons/{name} is missing.");

    /// <summary>The lines without the header.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) yield return line;
    }

    /// <summary>The columns of each line; a line with fewer than <paramref name="columns"/> is a fault and named.</summary>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        foreach (var line in Lines(name))
        {
            var fields = line.Split('\t');
            if (fields.Length < columns) throw new InvalidDataException($"Lexicons/{name}: {columns} columns expected in \"{line}\".");
            yield return fields;
        }
    }
}
