using GraphBuilder.App.Commands;

namespace GraphBuilder.Tests.Commands;

public class PrintableTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(" two\r\n lines\tand  blanks ", "two lines and blanks")]
    [InlineData("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [InlineData("title\u001b]0;x\u0007\u009b2J", "title]0;x2J")]
    [InlineData("gnp.\u202eexe\u2066!\u200b", "gnp.exe!")]
    [InlineData("Erdoğan – 北京 – 👍", "Erdoğan – 北京 – 👍")]
    public void A_line_keeps_what_can_be_read_and_drops_what_steers_a_terminal(string text, string line) =>
        Assert.Equal(line, Printable.Line(text));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("one two three four", 10, "one two…")]
    [InlineData("unbreakableword", 8, "unbreak…")]
    public void A_long_line_is_cut_after_a_word(string text, int length, string shortened)
    {
        Assert.Equal(shortened, Printable.Shortened(text, length));
        Assert.InRange(Printable.Shortened(text, length).Length, 0, length);
    }
}
