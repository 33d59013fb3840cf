using System.Text.Json;

namespace GraphBuilder.EndToEnd;

public sealed class CodeTests
{
    [Fact]
    public async Task Records_are_answered_line_by_line_in_their_order_with_exact_offsets()
    {
        using var scratch = new Scratch();
        var texts = Enumerable.Range(0, 20).Select(i => $"On Monday {i} ministers from France met their colleagues in Japan.").ToList();
        var input = string.Join('\n', texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"{i}", text, date = "2024-03-12" })));
        var answers = (await Executable.RunAsync(scratch.Folder, input, ["code"])).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), answers.Select(answer => answer.GetProperty("id").GetString()));
        foreach (var (answer, text) in answers.Zip(texts))
        {
            var trigger = answer.GetProperty("events")[0].GetProperty("trigger");
            Assert.Equal(trigger.GetProperty("text").GetString(), text[trigger.GetProperty("start").GetInt32()..trigger.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public async Task A_line_that_is_no_record_is_named_and_the_rest_is_coded()
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, "{\"id\":\"1\"}\nnot json\n{\"id\":\"3\",\"text\":\"Norway met Poland.\"}\n", ["code"]);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Single(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Line 1 ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("Line 2 ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_model_is_named_with_its_path()
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, "", ["code", "--model", "nowhere"]);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(Path.Combine("nowhere", "language.int8.onnx"), outcome.Errors, StringComparison.Ordinal);
    }
}
