using GraphBuilder.Text;

namespace GraphBuilder.Tests.Text;

/// <summary>Runs Specs/tokens.md and Specs/sentences.md.</summary>
public sealed class SegmentationSpecTests
{
    private const string Region = "region: ", Item = "- ", Words = "= ", Fence = "```\n";

    private static readonly WordsStage Stage = new();

    public static TheoryData<string, string> Lines => [.. Pairs()];

    public static TheoryData<string> Names => [.. Cases().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_has_the_words_specified(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Read(new Article { Text = text }).SelectMany(s => s.Words).Select(w => w.Form)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_has_the_sentences_specified(string name)
    {
        var spec = Cases().Single(c => c.Name == name);

        var found = Read(new Article { Text = spec.Text, Regions = spec.Regions })
            .Select(s => (s.Region is { } region ? $"[{region.ToString().ToLowerInvariant()}] " : "") + s.TextOf(spec.Text).ReplaceLineEndings(" "));

        Assert.Equal(spec.Sentences, found);
    }

    private static List<Sentence> Read(Article article)
    {
        var read = new AnnotatedArticle(article);
        Stage.Process(read);
        return read.Sentences;
    }

    private static IEnumerable<(string Text, string Words)> Pairs()
    {
        var last = "";
        foreach (var line in File.ReadLines(SpecFile("tokens.md")))
        {
            if (line.StartsWith(Words, StringComparison.Ordinal)) yield return (last, line[Words.Length..]);
            last = line;
        }
    }

    private static IEnumerable<Case> Cases()
    {
        foreach (var part in File.ReadAllText(SpecFile("sentences.md")).Split("\n### ")[1..])
        {
            var fences = part.Split(Fence);
            var head = fences[0].Split('\n');
            var text = fences[1].TrimEnd('\n');
            yield return new Case(
                head[0],
                text,
                [.. head.Where(l => l.StartsWith(Region, StringComparison.Ordinal)).Select(l => RegionOf(l[Region.Length..], text))],
                [.. fences[2].Split('\n').Where(l => l.StartsWith(Item, StringComparison.Ordinal)).Select(l => l[Item.Length..])]);
        }
    }

    private static ArticleRegion RegionOf(string field, string text)
    {
        var colon = field.IndexOf(": ", StringComparison.Ordinal);
        var start = text.IndexOf(field[(colon + 2)..], StringComparison.Ordinal);
        return new ArticleRegion(Enum.Parse<RegionKind>(field[..colon], ignoreCase: true), new TextSpan(start, start + field.Length - colon - 2));
    }

    private static string SpecFile(string name) => Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Specs", name);

    private sealed record Case(string Name, string Text, List<ArticleRegion> Regions, List<string> Sentences);
}
