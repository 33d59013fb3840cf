namespace GraphBuilder.Graph;

/// <summary>Counts texts and names the most frequent one, ties broken by ordinal order.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IEnumerable<string> Texts => _counts.Keys;

    public void Add(string? text, int count = 1)
    {
        if (text is not null) _counts[text] = _counts.GetValueOrDefault(text) + count;
    }

    public string? MostFrequent => _counts.Count == 0 ? null : _counts.MaxBy(entry => entry.Value).Key;
}
