using System.Diagnostics;

namespace GraphBuilder.EndToEnd;

public sealed class ConvergenceTests
{
    [Fact]
    public async Task Seeds_loaded_again_or_in_another_order_give_the_same_bytes()
    {
        using var scratch = new Scratch();
        (await Executable.RunAsync(scratch.Folder, "load", Repository.At("seeds"))).Succeeded();
        var once = await ExportAsync(scratch, "graph.db");
        (await Executable.RunAsync(scratch.Folder, "load", Repository.At("seeds"))).Succeeded();
        Assert.Equal(once, await ExportAsync(scratch, "graph.db"));

        (await Executable.RunAsync(scratch.Folder, ["load", "--database", "reverse.db", .. Corpus.Seeds.Reverse()])).Succeeded();
        Assert.Equal(once, await ExportAsync(scratch, "reverse.db"));
    }

    [Fact]
    public async Task A_removed_article_leaves_the_graph_as_if_it_had_never_been_loaded()
    {
        using var scratch = new Scratch();
        var removed = Corpus.Seeds[0];
        (await Executable.RunAsync(scratch.Folder, ["load", "--database", "without.db", .. Corpus.Seeds.Skip(1)])).Succeeded();
        (await Executable.RunAsync(scratch.Folder, ["load", .. Corpus.Seeds])).Succeeded();
        Assert.NotEqual(await ExportAsync(scratch, "without.db"), await ExportAsync(scratch, "graph.db"));

        (await Executable.RunAsync(scratch.Folder, "remove", removed)).Succeeded();
        Assert.Equal(await ExportAsync(scratch, "without.db"), await ExportAsync(scratch, "graph.db"));
    }

    [Fact]
    public async Task A_load_that_is_killed_again_and_again_ends_in_the_same_graph()
    {
        using var scratch = new Scratch();
        var news = Corpus.WriteLines(scratch, articles: 48);
        (await Executable.RunAsync(scratch.Folder, "load", news, "--database", "whole.db")).Succeeded();

        foreach (var written in new[] { 1, 7, 16, 30 })
        {
            using var process = Executable.Start(scratch.Folder, "load", news, "--json");
            await ReadLinesAsync(process, written);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        (await Executable.RunAsync(scratch.Folder, "load", news)).Succeeded();
        Assert.Equal(await ExportAsync(scratch, "whole.db"), await ExportAsync(scratch, "graph.db"));
    }

    [Fact]
    public async Task Ctrl_C_stops_the_load_with_130_and_keeps_whole_articles()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill(1).");
        Assert.SkipWhen(InterruptIsIgnored(), "The tests run as a background job whose shell has it ignore the interrupt, and so do their processes.");
        using var scratch = new Scratch();
        var news = Corpus.WriteLines(scratch, articles: 400);
        using var process = Executable.Start(scratch.Folder, "load", news, "--json");
        await ReadLinesAsync(process, 3);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var rest = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        var told = 3 + (await rest).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        var kept = (await Executable.RunAsync(scratch.Folder, "articles", "--json")).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.InRange(kept, told, 399);
    }

    // Bit 1 of the mask is signal 2, the interrupt (proc(5)).
    private static bool InterruptIsIgnored() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && (Convert.ToUInt64(mask[7..].Trim(), 16) & 2) != 0;

    private static async Task<string> ExportAsync(Scratch scratch, string database) =>
        (await Executable.RunAsync(scratch.Folder, "export", "--canonical", "--database", database)).Succeeded();

    private static async Task ReadLinesAsync(Process process, int lines)
    {
        for (var i = 0; i < lines; i++) Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
    }
}
