using System.Text.Json;

namespace GraphBuilder.EndToEnd;

/// <summary>Articles made for a test.</summary>
internal static class Corpus
{
    private static readonly string[] Countries = ["France", "Japan", "Brazil", "Kenya", "Canada", "Norway", "Chile", "Egypt", "Poland", "Vietnam", "Ghana", "Peru"];

    public const string Meeting = """
        Ministers meet in Oslo

        OSLO, 12 March 2024 - Foreign Minister Hanna Berg of Norway met her Polish counterpart on Tuesday to discuss grain exports.
        Poland criticised the new tariffs and asked Norway for help. Berg said that both countries would sign an agreement in April.
        """;

    /// <summary>A JSON Lines file of short articles, each about another pair of countries.</summary>
    public static string WriteLines(Scratch scratch, int articles)
    {
        var path = scratch.At("news.jsonl");
        File.WriteAllLines(path, Enumerable.Range(0, articles).Select(i => JsonSerializer.Serialize(new
        {
            id = $"news-{i}",
            title = $"{Countries[i % 12]} and {Countries[(i * 5 + 1) % 12]} in talks",
            text = $"The president of {Countries[i % 12]} met ministers from {Countries[(i * 5 + 1) % 12]} on Monday. He accused {Countries[(i * 7 + 2) % 12]} of breaking an agreement. "
                + $"{Countries[(i + 3) % 12]} sent food aid to {Countries[(i * 5 + 1) % 12]} last week, and the two governments will sign a trade deal in {2021 + i % 9}.",
            published = $"2020-{i % 12 + 1:00}-{i % 27 + 1:00}",
            publisher = "Example Wire",
        })));
        return path;
    }

    /// <summary>The seeds, file by file.</summary>
    public static IReadOnlyList<string> Seeds { get; } = [.. Directory.EnumerateFiles(Repository.At("seeds")).Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal)];
}
