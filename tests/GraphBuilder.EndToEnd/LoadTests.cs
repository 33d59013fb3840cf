using System.Text;
using System.Text.Json;

namespace GraphBuilder.EndToEnd;

public sealed class LoadTests
{
    [Fact]
    public async Task One_article_is_shown_with_actors_and_sentences_and_where_the_graph_is()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("meeting.txt"), Corpus.Meeting, TestContext.Current.CancellationToken);
        var outcome = await Executable.RunAsync(scratch.Folder, "load", "meeting.txt");
        var tables = outcome.Succeeded();
        foreach (var expected in new[] { "Norway", "Hanna Berg", "CONSULT" }) Assert.Contains(expected, tables, StringComparison.Ordinal);
        Assert.All(tables.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains(scratch.At("graph.db"), outcome.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(scratch.At("graph.db")));
    }

    [Fact]
    public async Task The_environment_names_the_database()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("meeting.txt"), Corpus.Meeting, TestContext.Current.CancellationToken);
        var start = Executable.Start(scratch.Folder, [("GRAPHBUILDER_DATABASE", scratch.At("elsewhere.db"))], "load", "meeting.txt");
        (await Executable.EndAsync(start)).Succeeded();
        Assert.True(File.Exists(scratch.At("elsewhere.db")));
        Assert.False(File.Exists(scratch.At("graph.db")));
    }

    [Fact]
    public async Task Bad_input_is_refused_by_name_and_the_rest_is_loaded()
    {
        using var scratch = new Scratch();
        var folder = Directory.CreateDirectory(scratch.At("inbox")).FullName;
        await WriteBadInputAsync(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "meeting.txt"), Corpus.Meeting, TestContext.Current.CancellationToken);

        var outcome = await Executable.RunAsync(scratch.Folder, "load", "inbox", "nowhere.txt", "--json");
        Assert.Equal(3, outcome.ExitCode);
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var refused = lines.Where(line => line.TryGetProperty("refused", out _)).Select(line => line.GetProperty("refused")).ToDictionary(
            refusal => Path.GetFileName(refusal.GetProperty("origin").GetString()!),
            refusal => refusal.GetProperty("reason").GetString()!);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["binary.txt"] = "binary",
                ["broken.pdf"] = "malformed",
                ["empty.txt"] = "empty",
                ["german.txt"] = "notEnglish",
                ["huge.txt"] = "tooLarge",
                ["nowhere.txt"] = "notFound",
                ["numbers.txt"] = "noProse",
            },
            refused);
        Assert.Single(lines, line => line.TryGetProperty("loaded", out _));
    }

    [Fact]
    public async Task Refusals_stand_in_a_table_with_the_reason()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.At("empty.txt"), "", TestContext.Current.CancellationToken);
        var outcome = await Executable.RunAsync(scratch.Folder, "load", "empty.txt");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("empty.txt", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("1 refused", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_data_alone_and_text_cannot_steer_the_terminal()
    {
        using var scratch = new Scratch();
        var hostile = JsonSerializer.Serialize(new { id = "1", title = "Berg \u001b[2J\u001b]0;owned\u0007 [red]meets[/] \u202egnp.exe", text = "Norway\u001b[31m met Poland on Monday. [bold]Poland[/] thanked Norway for its help.", published = "2024-03-12" });
        await File.WriteAllTextAsync(scratch.At("hostile.jsonl"), hostile, TestContext.Current.CancellationToken);
        var outcome = await Executable.RunAsync(scratch.Folder, "load", "hostile.jsonl");
        outcome.Succeeded();
        Assert.DoesNotContain(outcome.Output + outcome.Errors, character => char.IsControl(character) && character is not '\n' and not '\r');
        Assert.DoesNotContain('\u202e', outcome.Output + outcome.Errors);
        Assert.Contains("[red]meets[/]", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_publication_date_it_says_that_relative_dates_stay_open()
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, "Norway met Poland in Oslo on Tuesday. Poland thanked Norway for its help.", ["load", "-"]);
        outcome.Succeeded();
        Assert.Contains("publication date", outcome.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_missing_graph_is_an_error_in_one_sentence()
    {
        using var scratch = new Scratch();
        var outcome = await Executable.RunAsync(scratch.Folder, "events");
        Assert.Equal(4, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Contains("graph-builder load", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }

    private static async Task WriteBadInputAsync(string folder)
    {
        var stop = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(Path.Combine(folder, "empty.txt"), " \n", stop);
        await File.WriteAllBytesAsync(Path.Combine(folder, "binary.txt"), [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 + i / 11))], stop);
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.pdf"), "%PDF-1.7\nnothing of the kind", stop);
        await File.WriteAllTextAsync(Path.Combine(folder, "german.txt"), "Der Außenminister traf am Dienstag seine Amtskollegin in Berlin. Beide Länder wollen im Herbst ein Abkommen unterzeichnen, das den Handel erleichtert.", stop);
        await File.WriteAllTextAsync(Path.Combine(folder, "numbers.txt"), "12.5\t13.1\t14.0\n15.2\t16.8\t17.3\n18.4\t19.9\t20.1\n", stop);
        await using var huge = new StreamWriter(Path.Combine(folder, "huge.txt"), append: false, Encoding.UTF8);
        for (var i = 0; i < 850_000; i++) await huge.WriteLineAsync("The ministers of the two countries met again on Tuesday night.");
    }
}
