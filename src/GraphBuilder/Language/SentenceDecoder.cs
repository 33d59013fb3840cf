using GraphBuilder.Text;

namespace GraphBuilder.Language;

/// <summary>Turns raw outputs into tags, a tree, names and event chances on the words of a sentence.</summary>
internal sealed class SentenceDecoder(ModelLabels labels)
{
    private readonly NameDecoder _names = new(labels.Ner);
    private readonly int _rootLabel = Array.IndexOf(labels.Deprel, "root");

    /// <param name="sentence">The sentence whose words are filled.</param>
    /// <param name="parts">Outputs of its parts in order, each with the position of its first word; together they cover the sentence.</param>
    public void Decode(Sentence sentence, IReadOnlyList<(int First, ModelOutputs Outputs)> parts)
    {
        var words = sentence.Words.Count;
        int typeCount = labels.Event.Length, modalityCount = labels.Modality.Length, roleCount = labels.Role.Length;
        var types = new float[words * typeCount];
        var modalities = new float[words * modalityCount];
        var roles = new float[words * words * roleCount];
        var mainRoot = -1;
        foreach (var (first, o) in parts)
        {
            Tags(sentence, first, o);
            var root = Tree(sentence, first, o);
            if (mainRoot < 0) mainRoot = root;
            else (sentence.Words[root].Head, sentence.Words[root].Deprel) = (mainRoot, "parataxis");

            Softmax(o.Event, typeCount, types.AsSpan(first * typeCount));
            Softmax(o.Modality, modalityCount, modalities.AsSpan(first * modalityCount));
            for (var t = 0; t < o.Words; t++)
                for (var k = 0; k < o.Words * roleCount; k++)
                    roles[((first + t) * words + first) * roleCount + k] = 1 / (1 + MathF.Exp(-o.Role[t * o.Words * roleCount + k]));
        }
        sentence.Reading = new ModelReading(words, types, modalities, roles);
    }

    private void Tags(Sentence sentence, int first, ModelOutputs o)
    {
        var names = _names.Decode(o.Ner, o.Words);
        for (var w = 0; w < o.Words; w++)
        {
            var word = sentence.Words[first + w];
            word.Upos = labels.Upos[Largest(o.Upos, w, labels.Upos.Length)];
            word.Xpos = labels.Xpos[Largest(o.Xpos, w, labels.Xpos.Length)];
            word.MentionKind = labels.Kind[Largest(o.Kind, w, labels.Kind.Length)];
            word.NameTag = labels.Ner[names[w]];
        }
    }

    /// <returns>Position of the root in the sentence.</returns>
    private int Tree(Sentence sentence, int first, ModelOutputs o)
    {
        var n = o.Words + 1;
        var scores = new double[n, n];
        for (var d = 1; d < n; d++)
            for (var h = 0; h < n; h++) scores[d, h] = o.Arc[(d - 1) * n + h];
        var heads = TreeDecoder.Decode(scores);
        var root = first;
        for (var d = 1; d < n; d++)
        {
            var word = sentence.Words[first + d - 1];
            var label = (int)o.Deprel[(d - 1) * n + heads[d]];
            if (heads[d] == 0)
            {
                (word.Head, word.Deprel) = (-1, "root");
                root = word.Index;
            }
            else
            {
                (word.Head, word.Deprel) = (first + heads[d] - 1, label == _rootLabel ? "dep" : labels.Deprel[label]);
            }
        }
        return root;
    }

    private static int Largest(float[] scores, int row, int labels)
    {
        var best = 0;
        for (var k = 1; k < labels; k++)
            if (scores[row * labels + k] > scores[row * labels + best]) best = k;
        return best;
    }

    private static void Softmax(float[] logits, int labels, Span<float> target)
    {
        for (var at = 0; at < logits.Length; at += labels)
        {
            var row = logits.AsSpan(at, labels);
            var max = System.Numerics.Tensors.TensorPrimitives.Max(row);
            var sum = 0f;
            for (var k = 0; k < labels; k++) sum += target[at + k] = MathF.Exp(row[k] - max);
            for (var k = 0; k < labels; k++) target[at + k] /= sum;
        }
    }
}
