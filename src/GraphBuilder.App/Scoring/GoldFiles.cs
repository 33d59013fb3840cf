using GraphBuilder.App.Commands;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.App.Scoring;

/// <summary>Finds and reads gold: files, or folders with all their <c>.json</c> and <c>.jsonl</c> files.</summary>
internal static class GoldFiles
{
    private static readonly string[] TextExtensions = [".txt", ".md"];

    /// <exception cref="CommandException">A path is not there, holds no gold, or holds gold that is malformed.</exception>
    public static IReadOnlyList<GoldFile> Read(IEnumerable<string> paths) => [.. paths.SelectMany(Expand).Select(Read)];

    /// <summary>The text of an annotated article: <c>DOC.txt</c> or <c>DOC.md</c> beside the gold, else in the folder <c>articles</c> next to the gold's folder.</summary>
    /// <exception cref="CommandException">None of these is there.</exception>
    public static string TextOf(ArticleGoldFile gold)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(gold.Path))!;
        string[] folders = [folder, Path.Combine(folder, ".."), Path.Combine(folder, "..", "articles")];
        var places = folders.SelectMany(f => TextExtensions, (f, extension) => Path.GetFullPath(Path.Combine(f, gold.Article.Doc + extension))).ToList();
        return places.Find(File.Exists)
            ?? throw new CommandException(ExitCode.Refused, $"{gold.Path}: the text of {gold.Article.Doc} is not there; it was looked for at {string.Join(", ", places)}.");
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path)) throw new CommandException(ExitCode.Refused, $"{path}: there is no such file or folder.");
        var files = Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f) is ".json" or ".jsonl").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new CommandException(ExitCode.Refused, $"{path}: the folder has no .json or .jsonl file.");
    }

    private static GoldFile Read(string path)
    {
        try
        {
            return GoldReader.Read(path, File.ReadAllText(path));
        }
        catch (GoldFormatException fault)
        {
            throw new CommandException(ExitCode.Refused, fault.Message, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Refused, $"{path}: {fault.Message}", fault);
        }
    }
}
