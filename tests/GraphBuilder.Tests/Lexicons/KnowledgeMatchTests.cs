using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Tests.Lexicons;

public class KnowledgeMatchTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Theory]
    [InlineData("United States of America", "country:USA", 4)]
    [InlineData("United Nations Security Council voted", "org:un-security-council", 4)]
    [InlineData("U.N. Security Council", "org:un-security-council", 3)]
    [InlineData("U.S. forces withdrew", "org:us-armed-forces", 2)]
    [InlineData("U.S. officials said", "country:USA", 1)]
    [InlineData("Bosnia - Herzegovina", "country:BIH", 3)]
    [InlineData("People 's Republic of China", "country:CHN", 5)]
    [InlineData("al - Shabaab", "org:al-shabaab", 3)]
    [InlineData("St. Petersburg", "place:RUS-saint-petersburg", 2)]
    [InlineData("Washington , D.C. ,", "place:USA-washington", 3)]
    [InlineData("NEW YORK TIMES", "org:new-york-times", 3)]
    [InlineData("RUSSIA", "country:RUS", 1)]
    [InlineData("Labour party", "org:uk-labour-party", 2)]
    [InlineData("ISLAMIC STATE", "org:islamic-state", 2)]
    [InlineData("Geneva talks", "place:CHE-geneva", 1)]
    [InlineData("North Korea 's army", "country:PRK", 2)]
    [InlineData("The Hague tribunal", "place:NLD-the-hague", 2)]
    [InlineData("White House", "country:USA", 2)]
    public void The_longest_name_is_found(string words, string key, int length)
    {
        var match = Knowledge.LongestMatch(Words(words), 0);
        Assert.NotNull(match);
        Assert.Equal((key, length), (match.Value.Entry.Key, match.Value.Length));
    }

    [Theory]
    [InlineData("us")]
    [InlineData("turkey dinner")]
    [InlineData("Reading a book")]
    [InlineData("Nice weather")]
    [InlineData("Of course")]
    [InlineData("May be")]
    [InlineData("the United States")]
    [InlineData("a white house")]
    [InlineData("Islamic state")]
    [InlineData("Batman")]
    [InlineData("- Russia")]
    public void Common_words_are_no_names(string words) => Assert.Null(Knowledge.LongestMatch(Words(words), 0));

    [Fact]
    public void A_name_tag_confirms_a_name_that_is_a_common_word()
    {
        var words = Words("Nice");
        words[0].NameTag = "B-LOC";
        Assert.Equal("place:FRA-nice", Knowledge.LongestMatch(words, 0)?.Entry.Key);
    }

    [Theory]
    [InlineData("South Korean president", "country:KOR", 2)]
    [InlineData("Russian president", "country:RUS", 1)]
    [InlineData("Latin American leaders", "place:latin-america", 2)]
    [InlineData("Saudi - led coalition", "country:SAU", 1)]
    [InlineData("African - American voters", "group:african-americans", 3)]
    public void The_longest_demonym_is_found(string words, string key, int length)
    {
        var match = Knowledge.LongestDemonym(Words(words), 0);
        Assert.NotNull(match);
        Assert.Equal((key, length), (match.Value.Demonym.Entry.Key, match.Value.Length));
    }

    [Theory]
    [InlineData("president", "president", 0, 0)]
    [InlineData("prime minister said", "prime minister", 0, 1)]
    [InlineData("former deputy prime minister X", "deputy prime minister", 0, 3)]
    [InlineData("ex - president", "president", 0, 2)]
    [InlineData("Secretary of State Rex", "secretary of state", 0, 2)]
    [InlineData("secretary - general", "secretary general", 0, 2)]
    [InlineData("minister of foreign affairs", "minister of foreign affairs", 0, 3)]
    [InlineData("Gen. X", "gen", 0, 0)]
    public void An_office_is_found_from_its_first_word(string words, string phrase, int first, int last)
    {
        var match = Knowledge.OfficeStartingAt(Words(words), 0);
        Assert.NotNull(match);
        Assert.Equal((phrase, first, last), (match.Value.Office.Phrase, match.Value.First, match.Value.Last));
    }

    [Theory]
    [InlineData("the Russian foreign minister", "foreign minister", 2, OfficeModifiers.None)]
    [InlineData("a former German chancellor", "chancellor", 3, OfficeModifiers.None)]
    [InlineData("the former prime minister", "prime minister", 1, OfficeModifiers.Former)]
    [InlineData("the acting defense minister", "defense minister", 1, OfficeModifiers.Acting)]
    [InlineData("the president - elect", "president", 1, OfficeModifiers.Designate)]
    [InlineData("the ex-president", "president", 1, OfficeModifiers.Former)]
    [InlineData("a vice president", "vice president", 1, OfficeModifiers.Deputy)]
    public void An_office_is_found_from_its_last_word(string words, string phrase, int first, OfficeModifiers modifiers)
    {
        var sentence = Words(words);
        var match = Knowledge.OfficeEndingAt(sentence, sentence.Count - 1);
        Assert.NotNull(match);
        Assert.Equal((phrase, first, modifiers), (match.Value.Office.Phrase, match.Value.First, match.Value.Modifiers));
    }

    [Fact]
    public void Plurals_are_found_by_lemma()
    {
        var words = Words("foreign ministers");
        words[1].Lemma = "minister";
        words[1].Xpos = "NNS";
        var office = Knowledge.OfficeEndingAt(words, 1);
        Assert.Equal(("foreign minister", true), (office?.Office.Phrase, office?.Plural));

        var officers = Words("two police officers");
        officers[2].Lemma = "officer";
        Assert.Equal(("police officer", 1, 2), (Knowledge.NounEndingAt(officers, 2)?.Noun.Lemma, Knowledge.NounEndingAt(officers, 2)?.First, Knowledge.NounEndingAt(officers, 2)?.Length));
    }

    [Fact]
    public void An_office_has_the_standing_that_its_country_gives_it()
    {
        var chancellor = Knowledge.Office("chancellor");
        Assert.NotNull(chancellor);
        Assert.True(chancellor.StandsForGovernment("DEU"));
        Assert.Equal(OfficeRank.Minister, chancellor.RankIn("GBR"));
        Assert.Equal(OfficeRank.Regional, Knowledge.Office("premier")?.RankIn("CAN"));
        Assert.Equal("foreign ministry", Knowledge.Office("minister of foreign affairs")?.Institution);
        Assert.True(Knowledge.Office("president")?.BeforeName);
        Assert.Null(Knowledge.Office("bakery"));
    }

    private static IReadOnlyList<Word> Words(string text) => Sentences.Of(text.Split(' ')).Words;
}
