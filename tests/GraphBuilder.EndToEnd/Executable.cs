using System.Diagnostics;
using System.Text;

namespace GraphBuilder.EndToEnd;

/// <summary>The built program, run as a process of its own with its streams redirected.</summary>
internal static class Executable
{
    /// <summary>Path of the program.</summary>
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "graph-builder.dll");

    /// <summary>Runs to the end.</summary>
    /// <param name="folder">Working folder; the default database is created there.</param>
    /// <param name="arguments">As a shell would pass them.</param>
    public static Task<Outcome> RunAsync(string folder, params string[] arguments) => RunAsync(folder, input: "", arguments);

    /// <summary>Runs to the end with <paramref name="input"/> on standard input.</summary>
    public static Task<Outcome> RunAsync(string folder, string input, string[] arguments) => EndAsync(Start(folder, arguments), input);

    /// <summary>Waits for the end.</summary>
    public static async Task<Outcome> EndAsync(Process started, string input = "")
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading its input.
        }
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts it and returns at once.</summary>
    public static Process Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    /// <summary>Starts it with variables of the environment and returns at once.</summary>
    public static Process Start(string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("GRAPHBUILDER_DATABASE");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"dotnet {Assembly} did not start.");
    }
}

/// <summary>How a run ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    /// <summary>Standard output of a run that must have ended well.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Errors}");
        return Output;
    }
}
