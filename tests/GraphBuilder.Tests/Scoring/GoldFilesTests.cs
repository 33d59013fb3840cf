using GraphBuilder.Scoring.Gold;

namespace GraphBuilder.Tests.Scoring;

/// <summary>The gold that lies beside the repository can be read, all of it.</summary>
public sealed class GoldFilesTests
{
    [Fact]
    public void The_seed_article() => Assert.Equal(27, Assert.IsType<ArticleGoldFile>(Read("trump-putin.json")).Article.Actors.Count);

    [Fact]
    public void The_broadcast_news_sentences() => Assert.Equal(300, Assert.IsType<SentenceGoldFile>(Read("voa-open.jsonl")).Sentences.Count);

    [Fact]
    public void The_coded_sentences() => Assert.Equal(102, Assert.IsType<CodedGoldFile>(Read("plover-open.jsonl")).Sentences.Count);

    private static GoldFile Read(string name)
    {
        var path = Shared.At("gold", name);
        return GoldReader.Read(path, File.ReadAllText(path));
    }
}
