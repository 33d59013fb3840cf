using GraphBuilder.Language;
using GraphBuilder.Lexicons;
using GraphBuilder.Text.Conllu;

namespace GraphBuilder.Tests.Language;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmas = Lemmatizer.Load();

    [Theory]
    [InlineData("said", "VERB", "VBD", "say")]
    [InlineData("founded", "VERB", "VBN", "found")]
    [InlineData("found", "VERB", "VBD", "find")]
    [InlineData("found", "VERB", "VB", "found")]
    [InlineData("agreed", "VERB", "VBD", "agree")]
    [InlineData("vetoes", "VERB", "VBZ", "veto")]
    [InlineData("planning", "VERB", "VBG", "plan")]
    [InlineData("re-elected", "VERB", "VBN", "re-elect")]
    [InlineData("Applied", "VERB", "NNP", "Apply")]
    [InlineData("crises", "NOUN", "NNS", "crisis")]
    [InlineData("Officials", "NOUN", "NNS", "official")]
    [InlineData("co-founders", "NOUN", "NNS", "co-founder")]
    [InlineData("MPs", "NOUN", "NNS", "MP")]
    [InlineData("GDP", "NOUN", "NN", "GDP")]
    [InlineData("people", "NOUN", "NNS", "people")]
    [InlineData("news", "NOUN", "NN", "news")]
    [InlineData("Putin", "PROPN", "NNP", "Putin")]
    [InlineData("Palestinians", "PROPN", "NNPS", "Palestinian")]
    [InlineData("Sept.", "PROPN", "NNP", "September")]
    [InlineData("Russian", "ADJ", "JJ", "Russian")]
    [InlineData("Several", "ADJ", "JJ", "several")]
    [InlineData("toughest", "ADJ", "JJS", "tough")]
    [InlineData("worse", "ADJ", "JJR", "bad")]
    [InlineData("better", "ADV", "RBR", "well")]
    [InlineData("later", "ADV", "RB", "later")]
    [InlineData("n’t", "PART", "RB", "not")]
    [InlineData("'s", "PART", "POS", "'s")]
    [InlineData("’s", "AUX", "VBZ", "be")]
    [InlineData("wo", "AUX", "MD", "will")]
    [InlineData("them", "PRON", "PRP", "they")]
    [InlineData("their", "PRON", "PRP$", "their")]
    [InlineData("I", "PRON", "PRP", "I")]
    [InlineData("An", "DET", "DT", "a")]
    [InlineData("20,000", "NUM", "CD", "20000")]
    [InlineData("Two", "NUM", "CD", "two")]
    [InlineData("”", "PUNCT", "''", "”")]
    public void A_word_has_the_base_form_of_its_part_of_speech(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Lemmas.Lemma(form, upos, xpos));

    [Theory]
    [InlineData("’s", "aux", "met", "VBN", "have")]
    [InlineData("'s", "aux", "meeting", "VBG", "be")]
    [InlineData("'s", "aux:pass", "accused", "VBN", "be")]
    [InlineData("'d", "aux", "met", "VBN", "have")]
    [InlineData("'d", "aux", "meet", "VB", "would")]
    public void A_clitic_auxiliary_is_read_by_the_verb_it_helps(string form, string deprel, string verb, string xpos, string lemma)
    {
        var sentence = Sentences.Of("She", form, verb);
        (sentence.Words[1].Upos, sentence.Words[1].Xpos, sentence.Words[1].Deprel, sentence.Words[1].Head) = ("AUX", "VBZ", deprel, 2);
        (sentence.Words[2].Upos, sentence.Words[2].Xpos) = ("VERB", xpos);

        Lemmas.Annotate(sentence);

        Assert.Equal(lemma, sentence.Words[1].Lemma);
    }

    [Fact]
    public void Base_forms_are_in_the_order_the_search_relies_on()
    {
        var rows = LexiconFile.Rows("base_forms.tsv", 2).GroupBy(row => row[1], row => row[0]);
        Assert.All(rows, forms => Assert.Equal(forms.Order(StringComparer.Ordinal), forms));
    }

    [Fact]
    public void Lemmas_agree_with_the_treebank_where_its_tags_are_given()
    {
        using var reader = File.OpenText(Shared.At("model", "sample.conllu"));
        var words = ConlluReader.Read(reader).SelectMany(s => s.Words).Where(w => w.Lemma != "_").ToList();

        var right = words.Count(w => Lemmas.Lemma(w.Form, w.Upos, w.Xpos) == w.Lemma);

        Assert.True(right >= 0.99 * words.Count, $"{right} of {words.Count}");
    }
}
