using GraphBuilder.Language;
using GraphBuilder.Scoring.Conllu;
using GraphBuilder.Tests.Language;
using GraphBuilder.Text;
using GraphBuilder.Text.Conllu;

namespace GraphBuilder.Tests.Text;

/// <summary>The 300 treebank sentences that come with the model, from raw text and counted as in the CoNLL 2018 shared task.</summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    /// <summary>What the model card states for gold words.</summary>
    private const double CardUpos = 97.0, CardXpos = 96.3, CardUas = 91.3, CardLas = 88.7;

    [Fact]
    public void Words_and_sentences_of_running_text_agree_with_the_treebank()
    {
        var scores = Score(new WordsStage());

        Assert.True(scores.Words.F1 >= 99.5, $"words F1 {scores.Words.F1:F2}");
        Assert.True(scores.Sentences.F1 >= 89, $"sentences F1 {scores.Sentences.F1:F2}");
    }

    [Fact]
    public void Tags_trees_and_lemmas_from_raw_text_come_close_to_the_model_card()
    {
        var scores = Score(new WordsStage(), new LanguageStage(Model.Shipped));

        Assert.True(scores.Upos.F1 >= CardUpos - 1, $"UPOS {scores.Upos.F1:F2}");
        Assert.True(scores.Xpos.F1 >= CardXpos - 1, $"XPOS {scores.Xpos.F1:F2}");
        Assert.True(scores.Lemmas.F1 >= 96.5, $"lemmas {scores.Lemmas.F1:F2}");
        Assert.True(scores.Uas.F1 >= CardUas - 3, $"UAS {scores.Uas.F1:F2}");
        Assert.True(scores.Las.F1 >= CardLas - 3, $"LAS {scores.Las.F1:F2}");
    }

    [Fact]
    public void Tags_and_trees_on_gold_words_are_those_of_the_model_card()
    {
        List<ConlluSentence> gold;
        using (var reader = File.OpenText(Shared.At("model", "sample.conllu"))) gold = [.. ConlluReader.Read(reader)];
        var article = new AnnotatedArticle(new Article { Text = "" });
        article.Sentences.AddRange(gold.Select((g, i) => Words(i, g)));
        new LanguageStage(Model.Shipped).Process(article);

        var pairs = gold.SelectMany((g, i) => g.Words.Zip(article.Sentences[i].Words)).ToList();
        double Share(Func<ConlluWord, Word, bool> right) => 100.0 * pairs.Count(p => right(p.First, p.Second)) / pairs.Count;
        var (upos, xpos, uas, las) = (Share((g, w) => g.Upos == w.Upos), Share((g, w) => g.Xpos == w.Xpos), Share((g, w) => g.Head == w.Head), Share((g, w) => g.Head == w.Head && g.Relation == w.Relation));
        output.WriteLine($"gold words: UPOS {upos:F2}, XPOS {xpos:F2}, UAS {uas:F2}, LAS {las:F2}");

        Assert.Equal(5634, pairs.Count);
        Assert.True(Math.Abs(upos - CardUpos) <= 0.5, $"UPOS {upos:F2}");
        Assert.True(Math.Abs(xpos - CardXpos) <= 0.5, $"XPOS {xpos:F2}");
        Assert.True(Math.Abs(uas - CardUas) <= 0.5, $"UAS {uas:F2}");
        Assert.True(Math.Abs(las - CardLas) <= 0.5, $"LAS {las:F2}");
    }

    private static Sentence Words(int index, ConlluSentence gold)
    {
        var built = Sentences.Of([.. gold.Words.Select(w => w.Form)]);
        return new Sentence { Index = index, Span = built.Span, Words = built.Words };
    }

    private ConlluScores Score(params Stage[] stages)
    {
        List<ConlluSentence> gold;
        using (var reader = File.OpenText(Shared.At("model", "sample.conllu"))) gold = [.. ConlluReader.Read(reader)];
        var article = new AnnotatedArticle(new Article { Text = ConlluSentence.RawText(gold) });
        foreach (var stage in stages) stage.Process(article);

        var scores = ConlluScores.Compare(gold, article.Sentences.Select(ConlluSentence.Of));
        output.WriteLine($"words {scores.Words.F1:F2}, sentences {scores.Sentences.F1:F2}, UPOS {scores.Upos.F1:F2}, XPOS {scores.Xpos.F1:F2}, lemmas {scores.Lemmas.F1:F2}, UAS {scores.Uas.F1:F2}, LAS {scores.Las.F1:F2}");
        return scores;
    }
}
