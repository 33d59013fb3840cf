using GraphBuilder.Events;
using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Tests.Scoring;

public sealed class GoldReaderTests
{
    private const string Marked = """{"id": "m1", "text": "Ann met Bo.", "events": [{"type": "CONSULT", "modality": "planned", "trigger": {"text": "met", "start": 4, "end": 7}, "source": [{"text": "Ann", "start": 0, "end": 3}], "target": [], "place": [], "time": [], "speaker": []}]}""";
    private const string Without = """{"id": "m0", "text": "It rained.", "events": []}""";
    private const string Coded = """{"id": "c1", "date": "2000-01-01", "text": "Ann met Bo.", "events": [{"source": "NGA", "target": "SWE", "code": "CONSULT", "reciprocal": true}], "spans": [{"role": "SRC/TAR", "start": 0, "end": 3, "text": "Ann"}], "label_v05": "MEET"}""";
    private const string Article = """
        {
          "doc": "storm",
          "published": "2021-04-05",
          "actors": [{"id": "ann", "type": "Person", "name": "Ann", "aliases": ["Ms. Ann"], "core": true}],
          "events": [
            {"id": "e1", "type": "CONSULT", "alt": ["AGREE"], "attributed_to": "ann", "modalities": ["planned"], "sources": [["ann"]], "targets": [[]], "dates": ["2021-04"]}
          ]
        }
        """;

    [Fact]
    public void Marked_sentences_are_told_by_their_triggers_even_when_the_first_has_none()
    {
        var file = Assert.IsType<SentenceGoldFile>(GoldReader.Read("g.jsonl", $"{Without}\n{Marked}\n"));

        Assert.Equal(2, file.Sentences.Count);
        Assert.Equal(Modality.Planned, file.Sentences[1].Events[0].Modality);
    }

    [Fact]
    public void Coded_sentences_are_told_by_their_codes_and_the_dummy_date_is_no_date()
    {
        var file = Assert.IsType<CodedGoldFile>(GoldReader.Read("g.jsonl", Coded));

        Assert.Null(file.Sentences[0].Date);
        Assert.True(file.Sentences[0].Events[0].Reciprocal);
    }

    [Fact]
    public void An_article_is_told_by_being_no_list_of_records()
    {
        var file = Assert.IsType<ArticleGoldFile>(GoldReader.Read("g.json", Article));

        Assert.Equal(new DateOnly(2021, 4, 5), file.Article.Published);
        Assert.Equal("ann", file.Article.Events[0].AttributedTo);
        Assert.Equal([PloverType.Agree], file.Article.Events[0].Alt);
    }

    [Theory]
    [InlineData("\"CONSULT\"", "\"CHAT\"")]
    [InlineData("\"planned\"", "\"likely\"")]
    [InlineData("\"start\": 4", "\"start\": 5")]
    [InlineData("\"text\": \"Ann met Bo.\",", "\"text\": \"Ann met Bo.\"")]
    public void A_malformed_record_is_named_with_file_and_line(string right, string wrong)
    {
        var error = Assert.Throws<GoldFormatException>(() => GoldReader.Read("some/gold.jsonl", $"{Without}\n\n{Marked.Replace(right, wrong, StringComparison.Ordinal)}\n"));

        Assert.StartsWith("some/gold.jsonl:3: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2021-04\"", "\"April\"", 6)]
    [InlineData("[\"AGREE\"]", "[\"NOD\"]", 6)]
    [InlineData("\"name\": \"Ann\", ", "", 4)]
    public void A_malformed_article_is_named_with_file_and_line(string right, string wrong, long line)
    {
        var error = Assert.Throws<GoldFormatException>(() => GoldReader.Read("g.json", Article.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void Plain_lines_are_sentences_without_an_act()
    {
        var file = Assert.IsType<SentenceGoldFile>(GoldReader.Read("plain.txt", "# rain and recipes\n\nIt rained.\nStir the soup.\n"));

        Assert.Equal(["line 3", "line 4"], file.Sentences.Select(s => s.Id));
        Assert.All(file.Sentences, s => Assert.Empty(s.Events));
    }

    [Fact]
    public void An_empty_file_is_malformed() => Assert.Throws<GoldFormatException>(() => GoldReader.Read("g.json", " \n"));
}
