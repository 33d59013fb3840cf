using System.IO.Compression;
using System.Text;
using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class JsonLinesTests
{
    [Fact]
    public async Task Each_line_is_an_article_with_its_own_identity()
    {
        var results = await Reading.All(
            $$"""
            {"id": "a1", "title": "Border Opens", "text": "{{Reading.Prose}}", "published": "2017-05-02", "author": "Anna Lee", "publisher": "Daily Planet"}

            {"url": "https://example.org/b2", "text": "{{Reading.Prose}}", "published": "2017-05-03T10:00:00Z", "section": {"name": "world" } }
            """, "archive.jsonl");

        var (first, second) = (Reading.ArticleOf(results[0]), Reading.ArticleOf(results[1]));
        Assert.Equal(2, results.Count);
        Assert.Equal(("a1", "Border Opens", "Anna Lee", "Daily Planet", new DateOnly(2017, 5, 2), "archive.jsonl#a1"), (first.SourceId, first.Title, first.Author, first.Publisher, first.PublishedOn!.Value, first.Origin));
        Assert.Equal($"Border Opens\n\n{Reading.Prose}", first.Text);
        Assert.Equal("Border Opens", Assert.Single(first.Regions).Span.Of(first.Text));
        Assert.Equal(("https://example.org/b2", new DateOnly(2017, 5, 3)), (second.Url, second.PublishedOn));
    }

    [Fact]
    public async Task A_broken_line_is_refused_with_its_number_and_the_rest_is_read()
    {
        var results = await Reading.All($$"""
            {"id": "1", "text": "{{Reading.Prose}}"}
            {"id": "2", "text": "{{Reading.Prose}}
            ["id"]
            {"text": "{{Reading.Prose}}"}
            {"id": "5", "text": ""}
            {"id": "6", "text": "\ud800 lone"}
            {"id": 7, "text": "{{Reading.Prose}}"}
            """, "archive.ndjson");

        Assert.Equal("1", Reading.ArticleOf(results[0]).SourceId);
        Assert.Equal(
            [(2, RefusalReason.Malformed), (3, RefusalReason.Malformed), (4, RefusalReason.Malformed), (5, RefusalReason.Empty), (6, RefusalReason.Malformed)],
            results[1..6].Select(Reading.RefusalOf).Select(r => (r.Line!.Value, r.Reason)));
        Assert.Equal("7", Reading.ArticleOf(results[6]).SourceId);
    }

    [Fact]
    public async Task A_line_over_the_limit_is_refused_and_the_next_is_read()
    {
        var options = new ReadingOptions { MaxBytes = 300_000 };
        var long1 = $$"""{"id": "1", "text": "{{new string('x', 900_000)}}"}""";
        var long2 = $$"""{"id": "2", "text": "{{new string('x', 300_000)}}"}""";
        var results = await Reading.All($$"""
            {{long1}}
            {{long2}}
            {"id": "3", "text": "{{Reading.Prose}}"}
            """, "archive.jsonl", options);

        Assert.Equal([1, 2], results[..2].Select(Reading.RefusalOf).Where(r => r.Reason == RefusalReason.TooLarge).Select(r => r.Line!.Value));
        Assert.Equal("3", Reading.ArticleOf(Assert.Single(results[2..])).SourceId);
    }

    [Fact]
    public async Task A_gzipped_file_is_unpacked_up_to_a_limit()
    {
        var lines = string.Concat(Enumerable.Range(0, 100).Select(i => $$"""{"id": "{{i}}", "text": "{{Reading.Prose}}"}{{"\n"}}"""));
        var packed = Gzip(lines);

        Assert.Equal(100, (await Reading.All(packed, "archive.jsonl.gz")).Count(r => r is ArticleResult.Read));
        var refusal = Reading.RefusalOf((await Reading.All(Gzip(new string('\n', 5_000_000)), "bomb.jsonl.gz", new ReadingOptions { MaxExpandedBytes = 1_000_000 }))[^1]);
        Assert.Equal(RefusalReason.TooLarge, refusal.Reason);
        var broken = Reading.RefusalOf((await Reading.All([.. packed[..40], .. new byte[60], .. packed[100..]], "broken.jsonl.gz"))[^1]);
        Assert.Equal(RefusalReason.Malformed, broken.Reason);
    }

    [Fact]
    public async Task Standard_input_is_recognised_as_json_lines() =>
        Assert.Equal("1", Reading.ArticleOf((await Reading.All($$"""{"id": "1", "text": "{{Reading.Prose}}"}"""))[0]).SourceId);

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
