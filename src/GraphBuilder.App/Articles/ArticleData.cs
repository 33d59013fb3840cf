using System.Collections.Frozen;

namespace GraphBuilder.App.Articles;

/// <summary>The data files embedded beside the readers. Lines that begin with <c>#</c> are comments.</summary>
internal static class ArticleData
{
    /// <summary>The lines of a file that hold data.</summary>
    /// <exception cref="FileNotFoundException">No such file was embedded.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ArticleData).Assembly.GetManifestResourceStream($"Articles/{name}") ?? throw new FileNotFoundException($"The embedded file Articles/{name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    /// <summary>The lines of a file as a set.</summary>
    public static FrozenSet<string> Set(string name, StringComparer comparer) => Lines(name).ToFrozenSet(comparer);
}
