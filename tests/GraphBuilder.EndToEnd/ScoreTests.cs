using System.Text.Json;

namespace GraphBuilder.EndToEnd;

public sealed class ScoreTests
{
    private const string Marked = """
        {"id":"s1","text":"Kenya condemned the raid on Tuesday.","events":[{"type":"ACCUSE","modality":"asserted","trigger":{"text":"condemned","start":6,"end":15},"source":[{"text":"Kenya","start":0,"end":5}],"target":[]}]}
        {"id":"s2","text":"It rained in Oslo.","events":[]}
        """;

    private const string Coded = """{"id":"c1","date":"2000-01-01","text":"Kenya condemned Oslo on Tuesday.","events":[{"source":"KEN","target":"NOR","code":"ACCUSE"}],"spans":[{"role":"SRC","start":0,"end":5,"text":"Kenya"}]}""";

    private const string Article = """
        {
          "doc": "storm",
          "published": "2021-04-05",
          "actors": [{"id": "kenya", "name": "Kenya", "core": true}, {"id": "peru", "name": "Peru", "core": true}],
          "events": [{"id": "e1", "type": "ACCUSE", "core": true, "modalities": ["asserted"], "sources": [["kenya"]], "targets": [["peru"]]}]
        }
        """;

    [Fact]
    public async Task Gold_of_all_forms_is_scored_in_one_run()
    {
        using var scratch = new Scratch();
        await WriteGoldAsync(scratch);

        var report = JsonDocument.Parse((await Executable.RunAsync(scratch.Folder, "score", "gold", "--json")).Succeeded()).RootElement;

        Assert.Equal("storm", report.GetProperty("articles")[0].GetProperty("doc").GetString());
        Assert.Equal(1, report.GetProperty("articles")[0].GetProperty("events").GetProperty("all").GetProperty("gold").GetInt32());
        Assert.Equal(2, report.GetProperty("sentences")[0].GetProperty("sentences").GetInt32());
        Assert.Equal(1, report.GetProperty("sentences")[0].GetProperty("types").GetProperty("ACCUSE").GetProperty("gold").GetInt32());
        Assert.Equal(1, report.GetProperty("coded")[0].GetProperty("typeRight").GetProperty("whole").GetInt32());
        Assert.False(report.TryGetProperty("findings", out _));
    }

    [Fact]
    public async Task Errors_come_with_sentence_and_tree()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("g.jsonl"), Marked.Replace("ACCUSE", "RETREAT", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var lines = (await Executable.RunAsync(scratch.Folder, "score", "g.jsonl", "--errors")).Succeeded();

        Assert.Contains("Missed event in s1: RETREAT Kenya -> - [condemned]", lines, StringComparison.Ordinal);
        Assert.Contains("2:condemned/VERB/root>0", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_compared_with_itself_changes_nothing()
    {
        using var scratch = new Scratch();
        await WriteGoldAsync(scratch);
        await Executable.RunAsync(scratch.Folder, "score", "gold", "--save", "before.json");

        var report = JsonDocument.Parse((await Executable.RunAsync(scratch.Folder, "score", "gold", "--compare", "before.json", "--json")).Succeeded()).RootElement;

        var revision = report.GetProperty("revision");
        Assert.All(["gained", "lost", "altered"], list => Assert.Equal(0, revision.GetProperty(list).GetArrayLength()));
        Assert.Equal(0, revision.GetProperty("sentencesNotShared").GetInt32());
    }

    [Fact]
    public async Task Malformed_gold_is_refused_with_file_and_line()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("g.jsonl"), Marked.Replace("\"start\":6", "\"start\":7", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var outcome = await Executable.RunAsync(scratch.Folder, "score", "g.jsonl");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("g.jsonl:1: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_whose_text_is_missing_names_where_it_was_looked_for()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("storm.json"), Article, TestContext.Current.CancellationToken);

        var outcome = await Executable.RunAsync(scratch.Folder, "score", "storm.json");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("storm.txt", outcome.Errors, StringComparison.Ordinal);
    }

    private static async Task WriteGoldAsync(Scratch scratch)
    {
        Directory.CreateDirectory(scratch.At("gold"));
        Directory.CreateDirectory(scratch.At("articles"));
        (string Name, string Content)[] files =
        [
            ("gold/marked.jsonl", Marked), ("gold/coded.jsonl", Coded), ("gold/storm.json", Article),
            ("articles/storm.txt", "Kenya accused Peru of hiding the damage that a storm did to its ports, and the ministers of both countries will meet next week.\n"),
        ];
        foreach (var (name, content) in files) await File.WriteAllTextAsync(scratch.At(name), content, TestContext.Current.CancellationToken);
    }
}
