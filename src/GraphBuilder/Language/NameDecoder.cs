namespace GraphBuilder.Language;

/// <summary>The best sequence of BIO tags with legal transitions only: I-X follows B-X or I-X (Viterbi).</summary>
internal sealed class NameDecoder
{
    private readonly bool[,] _legal;
    private readonly bool[] _starts;
    private readonly int _tags;

    public NameDecoder(IReadOnlyList<string> tags)
    {
        _tags = tags.Count;
        _legal = new bool[_tags, _tags];
        _starts = new bool[_tags];
        for (var to = 0; to < _tags; to++)
        {
            var inside = tags[to].StartsWith("I-", StringComparison.Ordinal);
            _starts[to] = !inside;
            for (var from = 0; from < _tags; from++)
                _legal[from, to] = !inside || (tags[from].Length > 2 && tags[from].AsSpan(2).SequenceEqual(tags[to].AsSpan(2)));
        }
    }

    /// <param name="scores">words x tags, any additive scores (logits).</param>
    /// <param name="words">Number of words to decode.</param>
    public int[] Decode(ReadOnlySpan<float> scores, int words)
    {
        var result = new int[words];
        if (words == 0) return result;
        var best = new double[_tags];
        var next = new double[_tags];
        var back = new int[words, _tags];
        for (var t = 0; t < _tags; t++) best[t] = _starts[t] ? scores[t] : double.NegativeInfinity;
        for (var w = 1; w < words; w++)
        {
            for (var to = 0; to < _tags; to++)
            {
                var top = double.NegativeInfinity;
                for (var from = 0; from < _tags; from++)
                    if (_legal[from, to] && best[from] > top) (top, back[w, to]) = (best[from], from);
                next[to] = top + scores[w * _tags + to];
            }
            (best, next) = (next, best);
        }
        for (var t = 1; t < _tags; t++)
            if (best[t] > best[result[words - 1]]) result[words - 1] = t;
        for (var w = words - 1; w > 0; w--) result[w - 1] = back[w, result[w]];
        return result;
    }
}
