using CsCheck;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Text;

/// <summary>What holds for words and sentences of any text whatever.</summary>
public sealed class WordsStageProperties
{
    private static readonly WordsStage Stage = new();

    /// <summary>Pieces that rules look for, so that random texts meet them in every order.</summary>
    private static readonly string[] Pieces =
    [
        "a", "I", "The", "Putin", "U.S", "U.S.", "Mr.", "No.", "p.m.", "etc.", "can't", "cannot", "'s", "’s", "n't", "'", "’", "\"", "“", "”", "(", ")", "[1]", ".", "..", "...", "…",
        ",", ":", ";", "!", "?", "?!", "-", "--", "–", "—", "/", "&", "$", "%", "#x", "@x", "a@b.org", "http://a.b/c)", "www.", "x.com", "1", "1,2", "3.5", "10:30pm", "'90s", "555-1234",
        " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u200B", "\uFEFF", "\u0301", "\u200D", "\u00AD", "\0", "\u0007", "😀", "👩\u200D🚀", "\uD83D", "\uDE00", "日本", "é", "By", "WASHINGTON —", "(Reuters) -",
        "• ", "1. ", ":)", "w/", "y'all", "-year-old", "pre-", "F-16", "al-",
    ];

    private static readonly Gen<string> AnyText = Gen.Frequency(
        (2, Gen.String),
        (2, Gen.Char.Array[0, 60].Select(chars => new string(chars))),
        (6, Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat)));

    private static readonly Gen<Article> AnyArticle = Gen.Select(AnyText, Gen.Int[0, 200], Gen.Int[0, 80], Gen.Enum<RegionKind>()).Select((text, start, length, kind) =>
    {
        var first = Math.Min(start, text.Length);
        return new Article { Text = text, Regions = [new ArticleRegion(kind, new TextSpan(first, Math.Min(text.Length, first + length)))] };
    });

    [Fact]
    public void Every_word_is_the_text_at_its_span() => AnyArticle.Sample(article =>
    {
        foreach (var word in Read(article).Sentences.SelectMany(s => s.Words)) Assert.Equal(word.Form, word.Span.Of(article.Text));
    });

    [Fact]
    public void Words_stand_in_order_without_overlap_and_cover_all_but_blanks() => AnyArticle.Sample(article =>
    {
        var at = 0;
        foreach (var word in Read(article).Sentences.SelectMany(s => s.Words))
        {
            Assert.True(word.Span.Start >= at && word.Span.End > word.Span.Start);
            Assert.All(article.Text[at..word.Span.Start], c => Assert.True(Characters.IsBlank(c)));
            Assert.DoesNotContain(word.Form, Characters.IsBlank);
            at = word.Span.End;
        }
        Assert.All(article.Text[at..], c => Assert.True(Characters.IsBlank(c)));
    });

    [Fact]
    public void Sentences_are_numbered_not_empty_and_as_wide_as_their_words() => AnyArticle.Sample(article =>
    {
        var sentences = Read(article).Sentences;
        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i].Words;
            Assert.Equal(i, sentences[i].Index);
            Assert.Equal(new TextSpan(words[0].Span.Start, words[^1].Span.End), sentences[i].Span);
            Assert.Equal(Enumerable.Range(0, words.Count), words.Select(w => w.Index));
            Assert.True(i == 0 || sentences[i].Paragraph - sentences[i - 1].Paragraph is 0 or 1);
        }
    });

    [Fact]
    public void No_sentence_crosses_the_border_of_a_region() => AnyArticle.Sample(article =>
    {
        foreach (var region in article.Regions.Where(r => r.Span.Length > 0))
            foreach (var sentence in Read(article).Sentences.Where(s => s.Span.Overlaps(region.Span)))
            {
                Assert.True(region.Span.Contains(sentence.Span));
                Assert.Equal(region.Kind, sentence.Region);
            }
    });

    /// <summary>A thread that hangs is a failure; a minute is a hundred times what a linear reading takes.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a@")]
    [InlineData("x'n't")]
    [InlineData("1,2-")]
    [InlineData("www.")]
    [InlineData("http://")]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData(". ")]
    [InlineData("A. ")]
    [InlineData("[1]")]
    [InlineData("a\n")]
    [InlineData("\ud800")]
    [InlineData("e\u0301\u200D")]
    [InlineData("\u200D")]
    [InlineData("By A - ")]
    [InlineData("! \" Mr. ")]
    [InlineData("a _")]
    public async Task Long_runs_of_one_kind_are_read_in_reasonable_time(string unit)
    {
        var article = new Article { Text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length)) };
        await Task.Run(() => Read(article), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    private static AnnotatedArticle Read(Article article)
    {
        var read = new AnnotatedArticle(article);
        Stage.Process(read);
        return read;
    }
}
