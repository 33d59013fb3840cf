using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GraphBuilder.Benchmarks;

/// <summary>
/// The program as its user meets it, in processes of its own: seconds from a cold start to one loaded article, then articles a second on
/// the seeds repeated, which is what the articles beyond the first cost, with the largest memory and the processor time of each run. The
/// processor time is what remains comparable when the machine is shared.
/// </summary>
internal static class WholeRun
{
    private const int ColdStarts = 5, Repeated = 240;

    /// <summary>Runs and prints a Markdown table. Argument: the folder of articles to repeat, else the one sample article.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("graph-builder-bench");
        try
        {
            var cold = new List<Measured>();
            for (var i = 0; i < ColdStarts; i++) cold.Add(Load(Samples.ArticlePath, Path.Combine(folder.FullName, $"cold{i}.db")));
            var input = Path.Combine(folder.FullName, "repeated.jsonl");
            var (words, distinct) = await WriteRepeatedAsync(args is [var seeds] ? seeds : Samples.ArticlePath, input);
            var start = cold.OrderBy(m => m.Seconds).ElementAt(ColdStarts / 2);
            var many = Load(input, Path.Combine(folder.FullName, "many.db"));
            var steady = (Repeated - 1) / (many.Seconds - start.Seconds);
            Print(output, start, cold, many, steady, words, distinct);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(TextWriter output, Measured start, List<Measured> cold, Measured many, double steady, int words, int distinct)
    {
        Line($"{RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}");
        Line($"");
        Line($"| What | Figure |");
        Line($"|---|---|");
        Line($"| One article of {Words(File.ReadAllText(Samples.ArticlePath))} words from a cold start, median of {ColdStarts} | {start.Seconds:0.00} s (from {cold.Min(m => m.Seconds):0.00} to {cold.Max(m => m.Seconds):0.00}) |");
        Line($"| Processor time of that run, all cores | {start.ProcessorSeconds:0.00} s |");
        Line($"| Largest memory of that run | {start.Megabytes:0} MB |");
        Line($"| {Repeated} articles ({distinct} distinct, {words / Repeated} words on average), whole run | {many.Seconds:0.0} s |");
        Line($"| Processor time of that run, all cores | {many.ProcessorSeconds:0.0} s |");
        Line($"| Articles a second after the cold start | {steady:0.0} |");
        Line($"| Words a second after the cold start | {steady * words / Repeated:0} |");
        Line($"| Largest memory of that run | {many.Megabytes:0} MB |");

        void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Copies that differ by their id alone are articles of their own.</summary>
    private static async Task<(int Words, int Distinct)> WriteRepeatedAsync(string source, string target)
    {
        var articles = await Samples.ReadAsync(source);
        var words = 0;
        await using var file = new StreamWriter(target);
        for (var i = 0; i < Repeated; i++)
        {
            var article = articles[i % articles.Count];
            words += Words(article.Text);
            await file.WriteLineAsync(JsonSerializer.Serialize(new { id = $"copy-{i}", text = article.Text, published = article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }));
        }
        return (words, articles.Count);
    }

    private static Measured Load(string input, string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "graph-builder.dll"), "load", input, "--database", database, "--json"]) start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        var processor = TimeSpan.Zero;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            process.Refresh();
            try
            {
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended between two looks.
            }
        }
        process.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new(seconds, processor.TotalSeconds, peak / 1e6) : throw new InvalidOperationException($"load ended with {process.ExitCode}: {errors.Result}");
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private sealed record Measured(double Seconds, double ProcessorSeconds, double Megabytes);
}
