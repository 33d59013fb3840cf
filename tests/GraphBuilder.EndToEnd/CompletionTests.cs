namespace GraphBuilder.EndToEnd;

public sealed class CompletionTests
{
    [Fact]
    public async Task The_suggest_directive_completes_a_command()
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, "[suggest:17]", "graph-builder com");
        Assert.Contains("completion", outcome.Succeeded().Split('\n'));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_shell_gets_a_script_that_asks_the_directive(string shell)
    {
        using var scratch = new Scratch();
        var script = (await Executable.RunAsync(scratch.Folder, "completion", shell)).Succeeded();
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
    }
}
