namespace GraphBuilder.EndToEnd;

public sealed class UsageTests
{
    [Theory]
    [InlineData("'completion'", "compleiton", "bash")]
    [InlineData("'--verbose'", "completion", "bash", "--verbos")]
    public async Task A_slip_is_answered_with_the_word_that_was_meant(string meant, params string[] arguments)
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Contains($"did you mean {meant}?", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_argument_is_named_and_no_stack_is_shown()
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, "completion");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("completion", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }
}
