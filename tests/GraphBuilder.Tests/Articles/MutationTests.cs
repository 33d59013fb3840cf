using System.Text;
using GraphBuilder.App.Articles;

namespace GraphBuilder.Tests.Articles;

/// <summary>Documents damaged at random: whatever comes in, a result comes out, and what it claims of the text is true.</summary>
public sealed class MutationTests
{
    private static readonly byte[] Bits = [0x00, 0x0A, 0x20, 0x22, 0x28, 0x2D, 0x3C, 0x3E, 0x5B, 0x5C, 0x7B, 0x7D, 0x80, 0xC3, 0xE2, 0xFF];

    private static readonly string Text = $"Border Opens\n\nBy Anna Lee – Reuters – 3 May 2017 – GENEVA (AP) — {Reading.Prose}\n\nPublished: 3 May 2017\n";

    [Theory]
    [InlineData("article.txt", 3000)]
    [InlineData("article.md", 3000)]
    [InlineData("archive.jsonl", 3000)]
    [InlineData("page.html", 1000)]
    [InlineData("paper.pdf", 400)]
    public async Task A_damaged_document_gives_a_result(string name, int rounds)
    {
        var original = Original(Path.GetExtension(name));
        var random = new Random(20170502);
        for (var round = 0; round < rounds; round++)
        {
            var results = await Reading.All(Damage(original, random), name);
            Assert.NotEmpty(results);
            foreach (var article in results.OfType<ArticleResult.Read>().Select(r => r.Article))
            {
                Assert.NotEmpty(article.Text);
                Assert.DoesNotContain('\r', article.Text);
                Assert.All(article.Regions, r => Assert.InRange(r.Span.End, r.Span.Start + 1, article.Text.Length));
                Assert.All(article.Regions.Zip(article.Regions.Skip(1)), p => Assert.True(p.First.Span.End <= p.Second.Span.Start, article.Text));
            }
        }
    }

    private static byte[] Original(string ending) => ending switch
    {
        ".txt" => Encoding.UTF8.GetBytes(Text),
        ".md" => Encoding.UTF8.GetBytes($"---\ntitle: Border Opens\nauthors: [Anna Lee, Tom Okri]\npublished: 2017-05-02\n---\n# Border Opens\n\n> *{Reading.Prose}*\n\n- [one](two)\n\n{Text}"),
        ".jsonl" => Encoding.UTF8.GetBytes($$"""{"id": "1", "title": "Border \u00e9", "text": "{{Reading.Prose}}", "published": "2017-05-02"}{{"\n"}}{"url": "https://example.org/2", "text": "{{Reading.Prose}}"}"""),
        ".html" => Encoding.UTF8.GetBytes($$"""<!DOCTYPE html><html><head><title>Border Opens</title><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Border"}</script></head><body><article><h1>Border Opens</h1><p>{{Reading.Prose}}</p><table><tr><td>1</table><ul><li>{{Reading.Prose}}</ul></article></body></html>"""),
        _ => PdfReaderTests.Pdf(["The ministers of both countries met on Monday and agreed to open the border."], ["They will meet again in the spring."]),
    };

    /// <summary>A few bytes changed, dropped, doubled or cut off.</summary>
    private static byte[] Damage(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = Bits[random.Next(Bits.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    if (random.Next(10) == 0) bytes.RemoveRange(at, bytes.Count - at);
                    else bytes.Insert(at, Bits[random.Next(Bits.Length)]);
                    break;
            }
        }
        return [.. bytes];
    }
}
