namespace GraphBuilder.Text.Conllu;

/// <summary>One word of a CoNLL-U sentence.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Base form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">Zero-based position of the head; -1 for the root.</param>
/// <param name="Deprel">UD relation with its subtype.</param>
/// <param name="SpaceAfter">False when the next word follows without white space; inside a multiword token it always does.</param>
/// <param name="Misc">The last column as written.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel, bool SpaceAfter, string Misc)
{
    /// <summary>The universal part of <see cref="Deprel"/>.</summary>
    public string Relation => Deprel.IndexOf(':') is var i and > 0 ? Deprel[..i] : Deprel;
}

/// <summary>One sentence of a CoNLL-U file.</summary>
public sealed record ConlluSentence
{
    /// <summary>Value of <c># sent_id</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Value of <c># text</c>.</summary>
    public string? Text { get; init; }

    /// <summary>Value of <c># newdoc id</c>, empty when it has none; null when no document begins here.</summary>
    public string? NewDocument { get; init; }

    /// <summary>True when a paragraph begins here.</summary>
    public bool NewParagraph { get; init; }

    /// <summary>The words in order.</summary>
    public required IReadOnlyList<ConlluWord> Words { get; init; }

    /// <summary>The sentence as the pipeline holds it.</summary>
    public static ConlluSentence Of(Sentence sentence) => new()
    {
        Words = [.. sentence.Words.Select(w => new ConlluWord(w.Form, w.Lemma, w.Upos, w.Xpos, w.Head, w.Deprel, w.SpaceAfter, "_"))],
    };

    /// <summary>The text that a reader of the file would have seen: sentences joined by a space, paragraphs and documents by a blank line.</summary>
    public static string RawText(IEnumerable<ConlluSentence> sentences)
    {
        var text = new System.Text.StringBuilder();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append(sentence.NewParagraph || sentence.NewDocument is not null ? "\n\n" : " ");
            text.Append(sentence.Text);
        }
        return text.ToString();
    }
}
