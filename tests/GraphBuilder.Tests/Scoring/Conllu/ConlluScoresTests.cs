using GraphBuilder.Scoring.Conllu;
using GraphBuilder.Text.Conllu;

namespace GraphBuilder.Tests.Scoring.Conllu;

public sealed class ConlluScoresTests
{
    private static readonly ConlluSentence[] Gold =
    [
        Sentence(("She", "she", "PRON", "PRP", 1, "nsubj"), ("can", "can", "AUX", "MD", 2, "aux"), ("go", "go", "VERB", "VB", -1, "root"), (".", ".", "PUNCT", ".", 2, "punct")),
        Sentence(("He", "he", "PRON", "PRP", 1, "nsubj:pass"), ("stayed", "_", "VERB", "VBD", -1, "root")),
    ];

    [Fact]
    public void An_analysis_agrees_wholly_with_itself()
    {
        var scores = ConlluScores.Compare(Gold, Gold);

        Assert.All([scores.Words, scores.Sentences, scores.Upos, scores.Xpos, scores.Lemmas, scores.Uas, scores.Las], a => Assert.Equal(100, a.F1));
    }

    [Fact]
    public void A_word_cut_in_two_is_wrong_in_every_column_and_so_is_what_hangs_on_it()
    {
        ConlluSentence[] system =
        [
            Sentence(("She", "she", "PRON", "PRP", 3, "nsubj"), ("c", "c", "X", "FW", 3, "dep"), ("an", "a", "DET", "DT", 3, "det"), ("go", "go", "VERB", "VB", -1, "root"), (".", ".", "PUNCT", ".", 1, "punct")),
            Sentence(("He", "he", "PRON", "PRP", 1, "nsubj"), ("stayed", "stay", "VERB", "VBD", -1, "root")),
        ];

        var scores = ConlluScores.Compare(Gold, system);

        Assert.Equal(new Agreement(5, 6, 7), scores.Words);
        Assert.Equal(new Agreement(2, 2, 2), scores.Sentences);
        Assert.Equal(new Agreement(5, 6, 7), scores.Lemmas);
        // "She" hung on "can" and "." hangs on half of it; relations count without their subtype.
        Assert.Equal(new Agreement(3, 6, 7), scores.Uas);
        Assert.Equal(new Agreement(3, 6, 7), scores.Las);
    }

    [Fact]
    public void Sentences_joined_by_the_system_are_missed()
    {
        ConlluSentence[] system = [Gold[0] with { Words = [.. Gold[0].Words, .. Gold[1].Words.Select(w => w with { Head = w.Head < 0 ? -1 : w.Head + 4 })] }];

        var scores = ConlluScores.Compare(Gold, system);

        Assert.Equal(new Agreement(0, 2, 1), scores.Sentences);
        Assert.Equal(100, scores.Words.F1);
    }

    [Fact]
    public void Analyses_of_different_texts_cannot_be_compared()
    {
        var fault = Assert.Throws<InvalidDataException>(() => ConlluScores.Compare(Gold, Gold[..1]));
        Assert.Contains("differ at character 9", fault.Message, StringComparison.Ordinal);
    }

    private static ConlluSentence Sentence(params (string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel)[] words) => new()
    {
        Words = [.. words.Select(w => new ConlluWord(w.Form, w.Lemma, w.Upos, w.Xpos, w.Head, w.Deprel, true, "_"))],
    };
}
