using System.Runtime.CompilerServices;
using GraphBuilder.App.Articles.Formats;

namespace GraphBuilder.App.Articles.Sources;

/// <summary>
/// A file, or a folder with all it holds. In a folder, entries come in ordinal order of their names; hidden files and folders are passed over in
/// silence, read-me and licence files are named as skipped, links to folders are not followed (no loops), and everything else is read or refused by name.
/// </summary>
internal sealed class FileSource(string path, ReadingOptions options) : IArticleSource
{
    private static readonly string[] NoArticles = ["README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG", "CONTRIBUTING", "AUTHORS"];

    private readonly DocumentReader _reader = new(options);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        if (!Directory.Exists(path))
        {
            await foreach (var result in ReadFileAsync(path, cancellation)) yield return result;
            yield break;
        }
        foreach (var (file, result) in Walk(path))
        {
            cancellation.ThrowIfCancellationRequested();
            if (file is null) yield return result!;
            else
                await foreach (var read in ReadFileAsync(file, cancellation)) yield return read;
        }
    }

    private static IEnumerable<(string? File, ArticleResult? Result)> Walk(string root)
    {
        var folders = new Stack<(string Path, bool IsFolder)>();
        folders.Push((root, true));
        while (folders.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                yield return Skips(entry.Path) is { } why ? (null, new ArticleResult.Skipped(entry.Path, why)) : (entry.Path, null);
                continue;
            }
            if (entry.Path != root && new DirectoryInfo(entry.Path).LinkTarget is not null)
            {
                yield return (null, new ArticleResult.Skipped(entry.Path, "A link to a folder; name the folder itself to read it."));
                continue;
            }
            var (entries, refusal) = Entries(entry.Path);
            if (refusal is not null) yield return (null, refusal);
            foreach (var next in entries.OrderByDescending(e => e.Path, StringComparer.Ordinal)) folders.Push(next);
        }
    }

    private static (List<(string Path, bool IsFolder)> Entries, ArticleResult? Refusal) Entries(string folder)
    {
        try
        {
            return ([.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(e => !e.Name.StartsWith('.') && !e.Attributes.HasFlag(FileAttributes.Hidden))
                .Select(e => (Path.Combine(folder, e.Name), e.Attributes.HasFlag(FileAttributes.Directory)))], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], ArticleResult.Refuse(folder, RefusalReason.Unreadable, $"The folder cannot be listed ({e.Message}). Check its permissions."));
        }
    }

    private static string? Skips(string file) =>
        NoArticles.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase) ? "About the folder by its name, no article; name the file itself to read it." : null;

    private async IAsyncEnumerable<ArticleResult> ReadFileAsync(string file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (stream, refusal) = Open(file);
        if (stream is null)
        {
            yield return refusal!;
            yield break;
        }
        await using (stream)
        {
            var document = new Document(file, stream) { Name = Path.GetFileName(file) };
            await foreach (var result in _reader.ReadAsync(document, cancellation)) yield return result;
        }
    }

    private static (FileStream? Stream, ArticleResult? Refusal) Open(string file)
    {
        try
        {
            return (new FileStream(file, new FileStreamOptions { Share = FileShare.ReadWrite, Options = FileOptions.Asynchronous | FileOptions.SequentialScan }), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, ArticleResult.Refuse(file, RefusalReason.NotFound, "There is no such file or folder. Check the path; a pattern such as *.txt is for the shell to fill in."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, ArticleResult.Refuse(file, RefusalReason.Unreadable, $"The file cannot be opened ({e.Message}). Check its permissions and that nothing holds it."));
        }
    }
}
