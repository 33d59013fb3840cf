using System.Text.Json;

namespace GraphBuilder.EndToEnd;

/// <summary>Questions to one graph of the seeds.</summary>
public sealed class QueryTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [Fact]
    public async Task Articles_lists_every_seed()
    {
        var lines = await JsonAsync("articles", "--json");
        Assert.Equal(Corpus.Seeds.Count, lines.Count);
        var table = (await Executable.RunAsync(seeds.Folder, "articles")).Succeeded();
        Assert.All(table.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Show_finds_an_actor_by_alias_and_gives_its_events_with_sentences()
    {
        var portrait = Assert.Single(await JsonAsync("show", "russian", "--json"));
        Assert.Equal("country:RUS", portrait.GetProperty("actor").GetProperty("id").GetString());
        var events = portrait.GetProperty("events").EnumerateArray().ToList();
        Assert.NotEmpty(events);
        Assert.All(events, found => Assert.NotEmpty(found.GetProperty("evidence")[0].GetProperty("sentence").GetString()!));
        Assert.Contains("Russia", (await Executable.RunAsync(seeds.Folder, "show", "Russia")).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_filtered_by_every_condition_at_once()
    {
        var all = await JsonAsync("events", "--json");
        var consulted = await JsonAsync("events", "--type", "consult", "--actor", "Russia", "--json");
        Assert.InRange(consulted.Count, 1, all.Count - 1);
        Assert.All(consulted, found => Assert.Equal("CONSULT", found.GetProperty("type").GetString()));

        var planned = await JsonAsync("events", "--status", "planned", "--json");
        Assert.NotEmpty(planned);
        Assert.All(planned, found => Assert.Equal("planned", found.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_path_gives_its_evidence()
    {
        var steps = await JsonAsync("path", "Germany", "Syria", "--json");
        Assert.NotEmpty(steps);
        Assert.Equal("country:DEU", steps[0].GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("country:SYR", steps[^1].GetProperty("to").GetProperty("id").GetString());
        (await Executable.RunAsync(seeds.Folder, "path", "Germany", "Syria")).Succeeded();
    }

    [Theory]
    [InlineData(5, "show", "Nobody Anybody Knows")]
    [InlineData(5, "remove", "no-such-article")]
    [InlineData(2, "path", "Russia", "Russia")]
    [InlineData(2, "events", "--type", "CONSLT")]
    [InlineData(2, "events", "--from", "yesterday")]
    [InlineData(2, "export", "--format", "csv")]
    public async Task What_cannot_be_answered_has_its_exit_code_and_one_sentence(int code, params string[] arguments)
    {
        var outcome = await Executable.RunAsync(seeds.Folder, arguments);
        Assert.Equal(code, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith("graph-builder: ", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> JsonAsync(params string[] arguments) =>
    [
        .. (await Executable.RunAsync(seeds.Folder, arguments)).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement),
    ];
}
