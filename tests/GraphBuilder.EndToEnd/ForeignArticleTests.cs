using System.Text.Json;

namespace GraphBuilder.EndToEnd;

/// <summary>An article that is not part of the repository, from the folder that may stand beside a checkout.</summary>
public sealed class ForeignArticleTests
{
    [Fact]
    public async Task A_newspaper_article_gives_its_actors_and_the_acts_between_them()
    {
        var shared = Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") ?? Path.GetFullPath(Repository.At("..", "shared"));
        var article = Path.Combine(shared, "articles", "trump-putin.txt");
        Assert.SkipUnless(File.Exists(article), $"{article} is not there: it is not part of the repository (GRAPHBUILDER_SHARED names another place).");

        using var scratch = new Scratch();
        var output = (await Executable.RunAsync(scratch.Folder, "load", article, "--published", "2017-05-02", "--json")).Succeeded();
        var loaded = JsonDocument.Parse(output).RootElement.GetProperty("loaded");
        var names = loaded.GetProperty("actors").EnumerateArray().Select(actor => actor.GetProperty("name").GetString()!).ToList();
        foreach (var expected in new[] { "Trump", "Putin", "Assad", "Merkel", "Russia", "United States", "Syria", "Germany" })
            Assert.Contains(names, name => name.Contains(expected, StringComparison.Ordinal));

        var acts = loaded.GetProperty("events").EnumerateArray().Select(found => (Type: found.GetProperty("type").GetString()!, Status: found.GetProperty("status").GetString()!)).ToList();
        Assert.Contains(("CONSULT", "planned"), acts);
        foreach (var type in new[] { "ASSAULT", "ACCUSE", "REJECT" }) Assert.Contains(acts, act => act.Type == type);
    }
}
