using System.Text;
using GraphBuilder.App.Articles.Formats;

namespace GraphBuilder.Tests.Articles;

public sealed class EncodingTests
{
    private const string West = "The café’s owner, José Müller, paid £20 – “a fair price” – to Zoë Ångström and left for Besançon. ";
    private const string East = "Prime Minister Józef Świątkowski met Václav Dvořák and Ľubomír Šťastný in Łódź on Monday. ";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    public async Task Western_text_is_read_in_every_encoding(string encoding, bool withMark)
    {
        var text = West + Reading.Prose;
        var used = Encoding.GetEncoding(encoding);
        var article = await Reading.Article([.. withMark ? used.GetPreamble() : [], .. used.GetBytes(text)], "article.txt");
        Assert.Equal(text, article.Text);
    }

    [Theory]
    [InlineData("iso-8859-2")]
    [InlineData("windows-1250")]
    public async Task Central_European_text_is_recognised_without_a_declaration(string encoding)
    {
        var text = string.Concat(Enumerable.Repeat(East, 3)) + Reading.Prose;
        var article = await Reading.Article(Encoding.GetEncoding(encoding).GetBytes(text), "article.txt");
        Assert.Equal(text, article.Text);
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd\u2028e\u0085f", "a\nb\nc\nd\ne\nf")]
    [InlineData("one  \ntwo\t \n\nthree\u00A0four", "one\ntwo\n\nthree four")]
    [InlineData("\uFEFFco\u00ADoper\u200Bate\u0007", "cooperate")]
    [InlineData("page one\fpage two", "page one\n\npage two")]
    [InlineData("\n\n  \n  indented\n\n", "  indented")]
    public void Text_is_cleaned_once_and_for_all(string raw, string clean)
    {
        Assert.Equal(clean, TextCleaner.Clean(raw));
        Assert.Equal(clean, TextCleaner.Clean(clean));
    }

    [Fact]
    public void Half_a_character_is_replaced_and_a_whole_one_kept() =>
        Assert.Equal("lone \uFFFD surrogate, whole 😀", TextCleaner.Clean("lone \ud800 surrogate, whole 😀"));

    [Fact]
    public void Lines_that_are_paragraphs_get_a_blank_line_between_and_wrapped_lines_stay()
    {
        Assert.Equal("He came.\n\nShe left.", TextCleaner.SeparateParagraphs("He came.\nShe left."));
        Assert.Equal("He came in the\nmorning and left\nin the evening.", TextCleaner.SeparateParagraphs("He came in the\nmorning and left\nin the evening."));
        Assert.Equal("One.\nTwo.\n\nThree.", TextCleaner.SeparateParagraphs("One.\nTwo.\n\nThree."));
    }
}
