using GraphBuilder.Text;

namespace GraphBuilder.Language;

/// <summary>Runs the language model over an article's sentences, batched by length, and decodes tags, trees, names and the event reading into their words; base forms follow from the tags.</summary>
public sealed class LanguageStage(LanguageModel model) : Stage
{
    /// <summary>Pieces in a batch, padding included: small enough that one article of usual length gives every core something to do.</summary>
    private const int BatchPieces = 640;

    private readonly SentenceDecoder _decoder = new(model.Labels);
    private readonly Lemmatizer _lemmatizer = Lemmatizer.Load();

    /// <inheritdoc/>
    public override Annotations Requires => Annotations.Words;

    /// <inheritdoc/>
    public override Annotations Provides => Annotations.Language;

    /// <inheritdoc/>
    public override void Process(AnnotatedArticle article)
    {
        var parts = article.Sentences.SelectMany(Parts).OrderBy(p => p.Pieces).ThenBy(p => p.Sentence.Index).ThenBy(p => p.First).ToList();
        var outputs = new Dictionary<(int Sentence, int First), ModelOutputs>(parts.Count);
        Parallel.ForEach(Batches(parts), batch =>
        {
            var run = model.Run([.. batch.Select(p => p.Forms)]);
            lock (outputs)
                for (var i = 0; i < batch.Count; i++) outputs[(batch[i].Sentence.Index, batch[i].First)] = run[i];
        });
        var bySentence = parts.ToLookup(p => p.Sentence);
        foreach (var sentence in article.Sentences)
        {
            _decoder.Decode(sentence, [.. bySentence[sentence].OrderBy(p => p.First).Select(p => (p.First, outputs[(sentence.Index, p.First)]))]);
            _lemmatizer.Annotate(sentence);
        }
    }

    private static IEnumerable<List<Part>> Batches(List<Part> parts)
    {
        var batch = new List<Part>();
        // Sorted by length, so the last part of a batch is its widest and sets the padding.
        foreach (var part in parts)
        {
            if (batch.Count > 0 && (batch.Count + 1) * part.Pieces > BatchPieces)
            {
                yield return batch;
                batch = [];
            }
            batch.Add(part);
        }
        if (batch.Count > 0) yield return batch;
    }

    /// <summary>A sentence, or the parts of one too long for the model, cut after a semicolon, else a comma, else where the limit falls.</summary>
    private IEnumerable<Part> Parts(Sentence sentence)
    {
        var words = sentence.Words;
        var first = 0;
        while (first < words.Count)
        {
            int count = 0, pieces = 2;
            while (first + count < words.Count && count < LanguageModel.MaxWords)
            {
                var more = model.Pieces.Of(words[first + count].Form).Length;
                if (pieces + more > LanguageModel.MaxPieces) break;
                pieces += more;
                count++;
            }
            if (first + count < words.Count)
            {
                var cut = LastOf(words, first, count, ";") ?? LastOf(words, first, count, ",");
                if (cut is { } length) count = length;
            }
            string[] forms = [.. words.Skip(first).Take(count).Select(w => w.Form)];
            yield return new Part(sentence, first, forms, 2 + forms.Sum(f => model.Pieces.Of(f).Length));
            first += count;
        }
    }

    /// <summary>Number of words up to and including the last such sign in the second half of the stretch.</summary>
    private static int? LastOf(IReadOnlyList<Word> words, int first, int count, string sign)
    {
        for (var i = count - 1; i >= count / 2; i--)
            if (words[first + i].Form == sign) return i + 1;
        return null;
    }

    private sealed record Part(Sentence Sentence, int First, string[] Forms, int Pieces);
}
