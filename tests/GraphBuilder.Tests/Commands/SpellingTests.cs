using GraphBuilder.App.Commands;

namespace GraphBuilder.Tests.Commands;

public class SpellingTests
{
    private static readonly string[] Options = ["--database", "--published", "--json", "--verbose"];

    [Theory]
    [InlineData("--databse", "--database")]
    [InlineData("--publsihed", "--published")]
    [InlineData("--jsno", "--json")]
    [InlineData("--pub", "--published")]
    public void A_slip_is_traced_to_the_word_that_was_meant(string word, string meant) => Assert.Equal(meant, Spelling.Nearest(word, Options));

    [Theory]
    [InlineData("--neo4j")]
    [InlineData("-x")]
    public void What_is_far_from_every_word_gets_no_guess(string word) => Assert.Null(Spelling.Nearest(word, Options));
}
