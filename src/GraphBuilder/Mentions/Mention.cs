using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>How a mention is written.</summary>
public enum MentionForm
{
    /// <summary>A name: "Vladimir V. Putin", "the United States".</summary>
    Name,

    /// <summary>A noun phrase headed by a common noun: "the German chancellor", "European leaders".</summary>
    Nominal,

    /// <summary>A nationality used as adjective or noun: "Russian", "Germans".</summary>
    Demonym,

    /// <summary>A pronoun or possessive determiner: "he", "their", "who".</summary>
    Pronoun,
}

/// <summary>What a mention or an entity is, in the labels of the graph.</summary>
public enum EntityKind
{
    /// <summary>Actor:Person.</summary>
    Person,

    /// <summary>Actor:Place:Country.</summary>
    Country,

    /// <summary>Actor:Organization.</summary>
    Organization,

    /// <summary>Actor:Group.</summary>
    Group,

    /// <summary>Place that cannot act.</summary>
    Place,
}

/// <summary>Words of a sentence that refer to someone or something.</summary>
public sealed class Mention
{
    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Zero-based position of its first word.</summary>
    public required int First { get; init; }

    /// <summary>Zero-based position of its last word, inclusive.</summary>
    public required int Last { get; init; }

    /// <summary>Position of the word that heads it in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>The words as written; <c>text[Span] == Text</c> always holds.</summary>
    public required string Text { get; init; }

    /// <summary>How it is written.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; set; }

    /// <summary>The entry of the knowledge base that the words alone point to, if any.</summary>
    public KnowledgeEntry? Known { get; set; }

    /// <summary>What it refers to; null before resolution, or when it stays unresolved (a pronoun).</summary>
    public Resolution.Entity? Entity { get; set; }

    /// <summary>For a plural that stands for several entities named before ("the two men", "they"): those, and then <see cref="Entity"/> is null.</summary>
    public IReadOnlyList<Resolution.Entity> Members { get; set; } = [];

    /// <summary>Offices that the phrase gives the person it names.</summary>
    internal IReadOnlyList<Title> Titles { get; set; } = [];

    /// <summary>Place in the article's text.</summary>
    public TextSpan Span => new(Sentence.Words[First].Span.Start, Sentence.Words[Last].Span.End);
}
