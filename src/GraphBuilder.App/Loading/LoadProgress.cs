using GraphBuilder.App.Commands;
using Spectre.Console;

namespace GraphBuilder.App.Loading;

/// <summary>A bar on standard error while many documents load and a person watches.</summary>
internal static class LoadProgress
{
    private const int FewestFiles = 4;

    /// <summary>Runs <paramref name="load"/>, which calls its argument for every result.</summary>
    public static async Task RunAsync(Terminal terminal, IReadOnlyList<string> inputs, Func<Action<LoadResult>, Task> load)
    {
        var files = terminal.Interactive ? inputs.Sum(Files) : 0;
        if (files < FewestFiles)
        {
            await load(_ => { });
            return;
        }
        await terminal.Messages.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("Loading", maxValue: files);
                var (articles, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
                await load(result =>
                {
                    if (result is LoadResult.Loaded) articles++;
                    seen.Add(Origin(result));
                    task.Description = $"{articles} articles";
                    task.Value = Math.Min(seen.Count, files);
                });
            });
    }

    private static int Files(string input)
    {
        try
        {
            return Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Count() : 1;
        }
        catch (IOException)
        {
            // The reader meets the same fault and reports it.
            return 1;
        }
    }

    private static string Origin(LoadResult result) => result switch
    {
        LoadResult.Loaded loaded => loaded.Article.Origin ?? "-",
        LoadResult.Refused refused => refused.Refusal.Origin,
        LoadResult.Skipped skipped => skipped.Origin,
        _ => "-",
    };
}
