using System.Globalization;
using GraphBuilder.Events;
using GraphBuilder.Mentions;
using GraphBuilder.Resolution;
using GraphBuilder.Text;
using GraphBuilder.Text.Conllu;

namespace GraphBuilder.Tests.Text.Conllu;

public sealed class ConlluTests
{
    private static AnnotatedArticle Words(string text)
    {
        var article = new AnnotatedArticle(new Article { Text = text, SourceId = "a" });
        new WordsStage().Process(article);
        return article;
    }

    private static string Written(AnnotatedArticle article)
    {
        var writer = new StringWriter();
        ConlluWriter.Write(writer, article);
        return writer.ToString();
    }

    [Fact]
    public void What_is_written_reads_back_with_its_spacing_paragraphs_and_document()
    {
        var article = Words("Talks fail.\n\n“We can’t agree,” she said.  They left\tat once.");

        var read = ConlluReader.Read(new StringReader(Written(article))).ToList();

        Assert.Equal(article.Sentences.Select(s => s.Words.Select(w => (w.Form, w.SpaceAfter))), read.Select(s => s.Words.Select(w => (w.Form, w.SpaceAfter))));
        Assert.Equal(["Talks fail.", "“We can’t agree,” she said.", "They left at once."], read.Select(s => s.Text));
        Assert.Equal([true, true, false], read.Select(s => s.NewParagraph));
        Assert.StartsWith("article:", read[0].NewDocument, StringComparison.Ordinal);
        Assert.Null(read[1].NewDocument);
    }

    [Fact]
    public void Token_ranges_are_offsets_into_the_stored_text()
    {
        const string text = "A 😀 day.\r\n\r\nIt’s over.";
        var read = ConlluReader.Read(new StringReader(Written(Words(text))));

        foreach (var word in read.SelectMany(s => s.Words))
        {
            var range = word.Misc.Split('|').Single(m => m.StartsWith("TokenRange=", StringComparison.Ordinal))["TokenRange=".Length..].Split(':');
            var (start, end) = (int.Parse(range[0], CultureInfo.InvariantCulture), int.Parse(range[1], CultureInfo.InvariantCulture));
            Assert.Equal(word.Form, text[start..end]);
        }
    }

    [Fact]
    public void Mentions_are_nested_brackets_with_escaped_keys_and_triggers_carry_their_event()
    {
        var article = Words("The president of Ruritania met Jane Doe.");
        var sentence = article.Sentences[0];
        var president = new Entity { Kind = EntityKind.Person, Name = "president", Key = "person:x=y|z" };
        var doe = new Entity { Kind = EntityKind.Person, Name = "Jane Doe", Key = "person:jane-doe" };
        article.Mentions.AddRange(
            Mention(sentence, 0, 3, 1, EntityKind.Person, president),
            Mention(sentence, 3, 3, 3, EntityKind.Country, null),
            Mention(sentence, 5, 6, 5, EntityKind.Person, doe));
        article.Events.Add(new EventClaim { Type = PloverType.Consult, Modality = Modality.Asserted, Sentence = sentence, Trigger = 4, TriggerSpan = sentence.Words[4].Span, Rule = "model", Confidence = 1 });
        article.Provided = Annotations.Words | Annotations.Language;
        sentence.Words[5].NameTag = "B-PER";

        var words = ConlluReader.Read(new StringReader(Written(article))).Single().Words;

        Assert.StartsWith("Entity=(e1-person-2-person:x%3Dy%7Cz|", words[0].Misc, StringComparison.Ordinal);
        Assert.StartsWith("Entity=(e2-country-1-)e1)|", words[3].Misc, StringComparison.Ordinal);
        Assert.StartsWith("Event=CONSULT:asserted|", words[4].Misc, StringComparison.Ordinal);
        Assert.StartsWith("Entity=(e3-person-1-person:jane%2Ddoe|NER=B-PER|", words[5].Misc, StringComparison.Ordinal);
        Assert.StartsWith("Entity=e3)|SpaceAfter=No|", words[6].Misc, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_that_crosses_another_is_left_out_so_that_brackets_nest()
    {
        var article = Words("one two three four");
        var sentence = article.Sentences[0];
        article.Mentions.AddRange(Mention(sentence, 0, 2, 0, EntityKind.Group, null), Mention(sentence, 1, 3, 1, EntityKind.Group, null));

        var written = Written(article);

        Assert.Contains("e1)", written, StringComparison.Ordinal);
        Assert.DoesNotContain("e2", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_multiword_token_ends_with_the_spacing_of_the_whole()
    {
        const string file = "1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n2.1\tgo\t_\t_\t_\t_\t_\t_\t_\t_\n3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n";

        var words = ConlluReader.Read(new StringReader(file)).Single().Words;

        Assert.Equal([("ca", false, -1), ("n't", false, 0), (".", true, 0)], words.Select(w => (w.Form, w.SpaceAfter, w.Head)));
    }

    [Theory]
    [InlineData("1\ta\tb\n", "Line 1")]
    [InlineData("# text = x\nx\ta\ta\tX\tX\t_\t0\troot\t_\t_\n", "Line 2")]
    public void A_malformed_line_is_named(string file, string named)
    {
        var fault = Assert.Throws<InvalidDataException>(() => ConlluReader.Read(new StringReader(file)).ToList());
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    private static Mention Mention(Sentence sentence, int first, int last, int head, EntityKind kind, Entity? entity) => new()
    {
        Sentence = sentence,
        First = first,
        Last = last,
        Head = head,
        Text = string.Join(' ', sentence.Words.Skip(first).Take(last - first + 1).Select(w => w.Form)),
        Form = MentionForm.Nominal,
        Kind = kind,
        Entity = entity,
    };
}
