using GraphBuilder.Language;

namespace GraphBuilder.Text;

/// <summary>A UD word: where it is in the article, and what the language model and the lemmatizer say of it.</summary>
public sealed class Word
{
    /// <summary>Zero-based position in its sentence.</summary>
    public required int Index { get; init; }

    /// <summary>The word as written; equal to the article's text at <see cref="Span"/>.</summary>
    public required string Form { get; init; }

    /// <summary>Place in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>False when the next word follows without white space (CoNLL-U <c>SpaceAfter=No</c>).</summary>
    public bool SpaceAfter { get; init; } = true;

    /// <summary>Universal part of speech, e.g. <c>PROPN</c>.</summary>
    public string Upos { get; set; } = "X";

    /// <summary>Penn tag, e.g. <c>VBD</c>.</summary>
    public string Xpos { get; set; } = "_";

    /// <summary>Zero-based position of the head word; -1 for the root.</summary>
    public int Head { get; set; } = -1;

    /// <summary>UD relation to the head, with its subtype, e.g. <c>nsubj:pass</c>.</summary>
    public string Deprel { get; set; } = "dep";

    /// <summary>Base form; names keep their case.</summary>
    public string Lemma { get; set; } = "";

    /// <summary>Name tag in BIO form: <c>O</c>, <c>B-PER</c>, <c>I-ORG</c> ...; only legal sequences.</summary>
    public string NameTag { get; set; } = "O";

    /// <summary>Kind of the mention this word heads: none, person, organization, place, event, time, object, abstract, animal, plant, substance.</summary>
    public string MentionKind { get; set; } = "none";

    /// <summary>The universal part of <see cref="Deprel"/> (<c>nsubj</c> of <c>nsubj:pass</c>).</summary>
    public string Relation => Deprel.IndexOf(':') is var i and > 0 ? Deprel[..i] : Deprel;

    /// <inheritdoc/>
    public override string ToString() => $"{Index}:{Form}/{Upos}<-{Head}:{Deprel}";
}

/// <summary>A sentence of the article with its words.</summary>
public sealed class Sentence
{
    private List<int>[]? _children;

    /// <summary>Zero-based position in the article.</summary>
    public required int Index { get; init; }

    /// <summary>Zero-based position of the paragraph it stands in.</summary>
    public int Paragraph { get; init; }

    /// <summary>From the first code unit of the first word to the last of the last word.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words in order; never empty.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Headline, byline or dateline; null for running prose.</summary>
    public RegionKind? Region { get; init; }

    /// <summary>The model's view of events here; null before the language stage ran.</summary>
    public ModelReading? Reading { get; set; }

    /// <summary>The dependents of a word in order of position; computed once, so only after heads are set.</summary>
    public IReadOnlyList<int> Children(int word)
    {
        if (_children is null)
        {
            var children = new List<int>[Words.Count];
            for (var i = 0; i < children.Length; i++) children[i] = [];
            foreach (var w in Words)
                if (w.Head >= 0) children[w.Head].Add(w.Index);
            _children = children;
        }
        return _children[word];
    }

    /// <summary>The words of <paramref name="text"/> in this sentence.</summary>
    public string TextOf(string text) => Span.Of(text);
}
