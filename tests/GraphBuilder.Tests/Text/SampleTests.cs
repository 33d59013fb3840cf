using GraphBuilder.Scoring.Conllu;
using GraphBuilder.Text;
using GraphBuilder.Text.Conllu;

namespace GraphBuilder.Tests.Text;

/// <summary>The 300 treebank sentences that come with the model, from raw text.</summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    [Fact]
    public void Words_and_sentences_of_running_text_agree_with_the_treebank()
    {
        var path = Path.Combine(Shared.Folder, "model", "sample.conllu");
        Assert.SkipUnless(File.Exists(path), $"{path} is not there");
        List<ConlluSentence> gold;
        using (var reader = File.OpenText(path)) gold = [.. ConlluReader.Read(reader)];
        var article = new AnnotatedArticle(new Article { Text = ConlluSentence.RawText(gold) });
        new WordsStage().Process(article);

        var scores = ConlluScores.Compare(gold, article.Sentences.Select(ConlluSentence.Of));

        output.WriteLine($"words {scores.Words.F1:F2}, sentences {scores.Sentences.F1:F2}");
        Assert.True(scores.Words.F1 >= 98.5, $"words F1 {scores.Words.F1:F2}");
        Assert.True(scores.Sentences.F1 >= 80, $"sentences F1 {scores.Sentences.F1:F2}");
    }
}
