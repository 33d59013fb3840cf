using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GraphBuilder.EndToEnd;

/// <summary>Every command of the read-me runs, in order, in a copy of what it stands beside.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] RunElsewhere = ["dotnet test", "docker ", "./build.sh", "git clone", "cd "];

    [Fact]
    public async Task Every_command_of_the_read_me_runs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The commands are for a POSIX shell.");
        using var scratch = new Scratch();
        Copy(Repository.At("seeds"), scratch.At("seeds"));
        await WriteProgramAsync(scratch);

        var commands = Commands(await File.ReadAllTextAsync(Repository.At("README.md"), TestContext.Current.CancellationToken)).ToList();
        Assert.NotEmpty(commands);
        foreach (var command in commands)
        {
            var outcome = await RunAsync(scratch, command);
            Assert.True(outcome.ExitCode == 0, $"{command}\nends with {outcome.ExitCode}\n{outcome.Output}\n{outcome.Errors}");
        }
    }

    [Fact]
    public async Task The_read_me_shows_the_two_commands_of_a_fresh_clone()
    {
        var readme = await File.ReadAllTextAsync(Repository.At("README.md"), TestContext.Current.CancellationToken);
        Assert.Contains("dotnet run --project src/GraphBuilder.App -- load seeds\n", readme, StringComparison.Ordinal);
        Assert.Contains("dotnet test\n", readme, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Commands(string readme) => ShellBlock().Matches(readme)
        .SelectMany(block => block.Groups["lines"].Value.Replace("\\\n", "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .Select(line => line.Trim())
        .Where(line => line[0] != '#' && !RunElsewhere.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
        .Select(line => line.Replace("dotnet run --project src/GraphBuilder.App -- ", "graph-builder ", StringComparison.Ordinal));

    // The program under the name that the read-me uses.
    private static async Task WriteProgramAsync(Scratch scratch)
    {
        var program = Path.Combine(Directory.CreateDirectory(scratch.At("bin")).FullName, "graph-builder");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\nexec dotnet '{Executable.Assembly}' \"$@\"\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private static Task<Outcome> RunAsync(Scratch scratch, string command)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", command]) { WorkingDirectory = scratch.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{scratch.At("bin")}:{start.Environment["PATH"]}";
        start.Environment["HOME"] = scratch.Folder;
        return Executable.EndAsync(Process.Start(start)!);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    [GeneratedRegex(@"^```sh\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ShellBlock();
}
