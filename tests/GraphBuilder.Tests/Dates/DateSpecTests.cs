using System.Globalization;
using GraphBuilder.Dates;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Dates;

/// <summary>Runs Specs/dates.md on words alone: no model is needed.</summary>
public sealed class DateSpecTests
{
    private static readonly DateReader Reader = new();
    private static readonly WordsStage Words = new();

    public static TheoryData<string, string, string> Sentences => [.. Rows().Select(r => new TheoryDataRow<string, string, string>(r[0], r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_time_expression_means_the_days_specified(string published, string ahead, string sentence)
    {
        var row = Rows().Single(r => r[0] == published && r[1] == ahead && r[2] == sentence);
        DateOnly? day = published.Length == 0 ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var article = new AnnotatedArticle(new Article { Text = sentence, PublishedOn = day });
        Words.Process(article);

        var found = article.Sentences.SelectMany(s => Reader.Read(sentence, s, day, ahead == "ahead")).Select(d => $"{d.Text} {Day(d.Start)} {Day(d.End)} {d.Source.ToString().ToLowerInvariant()}");

        Assert.Equal(row[3].Length == 0 ? [] : [$"{row[3]} {row[4]} {row[5]} {row[6]}"], found);
    }

    [Fact]
    public void A_date_keeps_its_words_and_their_place()
    {
        const string text = "The envoys met on Monday. They parted on May 3, 2016.";
        var article = new AnnotatedArticle(new Article { Text = text });
        Words.Process(article);

        Assert.All(article.Sentences.SelectMany(s => Reader.Read(text, s, null, ahead: false)), d => Assert.Equal(d.Text, d.Span.Of(text)));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Specs", "dates.md"))
            .Where(l => l.StartsWith('|')).Skip(2).Select(l => l.Split('|')[1..^1].Select(c => c.Trim()).ToArray());
}
