using GraphBuilder.Text.Conllu;

namespace GraphBuilder.Scoring.Conllu;

/// <summary>Agreement of two segmentations or labellings, as counts.</summary>
/// <param name="Correct">Units in both.</param>
/// <param name="Gold">Units of the gold file.</param>
/// <param name="System">Units of the system.</param>
public readonly record struct Agreement(int Correct, int Gold, int System)
{
    /// <summary>Part of the system's units that are right, in percent.</summary>
    public double Precision => System == 0 ? 0 : 100.0 * Correct / System;

    /// <summary>Part of the gold units that were found, in percent.</summary>
    public double Recall => Gold == 0 ? 0 : 100.0 * Correct / Gold;

    /// <summary>Harmonic mean of the two, in percent.</summary>
    public double F1 => Gold + System == 0 ? 0 : 200.0 * Correct / (Gold + System);
}

/// <summary>
/// Scores of an analysis against a treebank, counted as in the CoNLL 2018 shared task: units are compared by the characters they
/// cover, white space left out, so that raw text can be scored; a word cut differently is wrong in every column.
/// </summary>
public sealed record ConlluScores
{
    /// <summary>Words with the same extent.</summary>
    public required Agreement Words { get; init; }

    /// <summary>Sentences with the same extent.</summary>
    public required Agreement Sentences { get; init; }

    /// <summary>Universal parts of speech.</summary>
    public required Agreement Upos { get; init; }

    /// <summary>Penn tags.</summary>
    public required Agreement Xpos { get; init; }

    /// <summary>Base forms; a gold lemma <c>_</c> is right whatever the system says.</summary>
    public required Agreement Lemmas { get; init; }

    /// <summary>Heads.</summary>
    public required Agreement Uas { get; init; }

    /// <summary>Heads with the universal part of the relation.</summary>
    public required Agreement Las { get; init; }

    /// <summary>Compares the two; an <see cref="InvalidDataException"/> when they are not analyses of the same text.</summary>
    public static ConlluScores Compare(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var (left, right) = (new Layout(gold), new Layout(system));
        left.RequireSameText(right);
        var (words, upos, xpos, lemmas, uas, las) = (0, 0, 0, 0, 0, 0);
        foreach (var (span, word) in left.Words)
        {
            if (!right.Words.TryGetValue(span, out var other)) continue;
            words++;
            if (word.Word.Upos == other.Word.Upos) upos++;
            if (word.Word.Xpos == other.Word.Xpos) xpos++;
            if (word.Word.Lemma == "_" || word.Word.Lemma == other.Word.Lemma) lemmas++;
            if (word.Head != other.Head) continue;
            uas++;
            if (word.Word.Relation == other.Word.Relation) las++;
        }
        Agreement Of(int correct) => new(correct, left.Words.Count, right.Words.Count);
        return new ConlluScores
        {
            Words = Of(words),
            Sentences = new Agreement(left.Sentences.Count(right.Sentences.Contains), left.Sentences.Count, right.Sentences.Count),
            Upos = Of(upos),
            Xpos = Of(xpos),
            Lemmas = Of(lemmas),
            Uas = Of(uas),
            Las = Of(las),
        };
    }

    /// <summary>Words and sentences by the characters they cover.</summary>
    private sealed class Layout
    {
        private readonly System.Text.StringBuilder _text = new();

        public Layout(IEnumerable<ConlluSentence> sentences)
        {
            foreach (var sentence in sentences)
            {
                var start = _text.Length;
                var spans = new (int Start, int End)[sentence.Words.Count];
                for (var i = 0; i < spans.Length; i++)
                {
                    var first = _text.Length;
                    foreach (var c in sentence.Words[i].Form)
                        if (!Text.Characters.IsBlank(c)) _text.Append(c);
                    spans[i] = (first, _text.Length);
                }
                for (var i = 0; i < spans.Length; i++)
                {
                    var word = sentence.Words[i];
                    Words[spans[i]] = (word, word.Head < 0 ? (-1, -1) : spans[word.Head]);
                }
                Sentences.Add((start, _text.Length));
            }
        }

        public Dictionary<(int Start, int End), (ConlluWord Word, (int Start, int End) Head)> Words { get; } = [];

        public HashSet<(int Start, int End)> Sentences { get; } = [];

        public void RequireSameText(Layout other)
        {
            var (mine, theirs) = (_text.ToString(), other._text.ToString());
            var common = mine.AsSpan().CommonPrefixLength(theirs);
            if (common < mine.Length || common < theirs.Length)
                throw new InvalidDataException($"The texts differ at character {common}: \"{Around(mine, common)}\" and \"{Around(theirs, common)}\".");
        }

        private static string Around(string text, int at) => text[Math.Max(0, at - 10)..Math.Min(text.Length, at + 10)];
    }
}
