using GraphBuilder.Events;
using GraphBuilder.Mentions;
using GraphBuilder.Relations;
using GraphBuilder.Resolution;
using GraphBuilder.Text;

namespace GraphBuilder;

/// <summary>An article with everything the stages have found in it so far.</summary>
public sealed class AnnotatedArticle(Article article)
{
    /// <summary>What was read.</summary>
    public Article Article { get; } = article;

    /// <summary>The text all spans refer to.</summary>
    public string Text => Article.Text;

    /// <summary>Which layers are filled.</summary>
    public Annotations Provided { get; set; }

    /// <summary>Sentences in order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Mentions in order of the text.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Entities in order of first mention.</summary>
    public List<Entity> Entities { get; } = [];

    /// <summary>Events in order of the text.</summary>
    public List<EventClaim> Events { get; } = [];

    /// <summary>Relations in order of the text.</summary>
    public List<RelationClaim> Relations { get; } = [];
}

/// <summary>The layers of analysis, as what a stage requires and provides.</summary>
[Flags]
public enum Annotations
{
    /// <summary>The bare text.</summary>
    None = 0,

    /// <summary>Sentences and words.</summary>
    Words = 1,

    /// <summary>Tags, trees, lemmas, names and the model's event reading.</summary>
    Language = 2,

    /// <summary>Mentions.</summary>
    Mentions = 4,

    /// <summary>Entities.</summary>
    Entities = 8,

    /// <summary>Event claims.</summary>
    Events = 16,

    /// <summary>Relation claims.</summary>
    Relations = 32,
}
