using GraphBuilder.App.Commands;

namespace GraphBuilder.EndToEnd;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. CommandLine.Names];

    [Fact]
    public async Task Without_arguments_it_shows_its_commands_and_exit_codes()
    {
        using var scratch = new Scratch();
        var help = (await Executable.RunAsync(scratch.Folder)).Succeeded();
        foreach (var command in CommandLine.Names) Assert.Contains($"\n  {command}", help, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_an_example_of_itself(string command)
    {
        using var scratch = new Scratch();
        var help = (await Executable.RunAsync(scratch.Folder, command, "--help")).Succeeded();
        Assert.Contains($"\n  graph-builder {command} ", help, StringComparison.Ordinal);
        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        using var scratch = new Scratch();
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", (await Executable.RunAsync(scratch.Folder, "--version")).Succeeded());
    }
}
