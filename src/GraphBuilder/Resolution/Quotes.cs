using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Resolution;

/// <summary>Which words stand inside quotation marks, and who speaks them.</summary>
internal sealed class Quotes
{
    private readonly Dictionary<Sentence, bool[]> _inside = [];
    private readonly Dictionary<Sentence, Mention?> _speakers = [];

    private Quotes()
    {
    }

    /// <summary>Reads the marks paragraph by paragraph: a quotation left open ends with its paragraph.</summary>
    public static Quotes Of(AnnotatedArticle article)
    {
        var quotes = new Quotes();
        var open = false;
        var paragraph = -1;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Paragraph != paragraph) open = false;
            paragraph = sentence.Paragraph;
            var inside = new bool[sentence.Words.Count];
            foreach (var word in sentence.Words)
            {
                if (word.Form is "“" or "``" || (word.Form == "\"" && !open))
                {
                    open = true;
                    continue;
                }
                if (word.Form is "”" or "''" || (word.Form == "\"" && open))
                {
                    open = false;
                    continue;
                }
                inside[word.Index] = open;
            }
            quotes._inside[sentence] = inside;
        }

        var bySentence = article.Mentions.ToLookup(m => m.Sentence);
        foreach (var sentence in article.Sentences)
            if (quotes._inside[sentence].Contains(true)) quotes._speakers[sentence] = Speaker(sentence, quotes._inside[sentence], bySentence[sentence]);

        // A sentence wholly inside a quotation takes the speaker of its neighbour in the paragraph.
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            var sentence = article.Sentences[i];
            if (!quotes._speakers.TryGetValue(sentence, out var speaker) || speaker is not null) continue;
            quotes._speakers[sentence] = Neighbour(article, i, -1, quotes) ?? Neighbour(article, i, 1, quotes);
        }
        return quotes;
    }

    public bool IsInside(Sentence sentence, int word) => _inside.TryGetValue(sentence, out var inside) && inside[word];

    /// <summary>Who speaks the quotation in this sentence; null when the text does not say.</summary>
    public Mention? SpeakerOf(Sentence sentence) => _speakers.GetValueOrDefault(sentence);

    private static Mention? Neighbour(AnnotatedArticle article, int index, int step, Quotes quotes)
    {
        var at = index + step;
        return at >= 0 && at < article.Sentences.Count && article.Sentences[at].Paragraph == article.Sentences[index].Paragraph ? quotes._speakers.GetValueOrDefault(article.Sentences[at]) : null;
    }

    /// <summary>The subject outside the marks of the verb that governs, or hangs beside, the quoted clause.</summary>
    private static Mention? Speaker(Sentence sentence, bool[] inside, IEnumerable<Mention> mentions)
    {
        var outside = mentions.Where(m => !inside[m.Head]).ToList();
        foreach (var word in sentence.Words)
        {
            if (inside[word.Index] || word.Upos != "VERB") continue;
            var tied = word.Relation == "parataxis" || sentence.Children(word.Index).Any(c => inside[c] || sentence.Words[c].Relation is "ccomp" or "parataxis");
            if (!tied) continue;
            if (Syntax.Child(sentence, word.Index, "nsubj") is { } subject && outside.FirstOrDefault(m => m.Head == subject) is { } speaker) return speaker;
        }
        return null;
    }
}
