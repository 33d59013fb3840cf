namespace GraphBuilder.Language;

/// <summary>What the word lists say of one part of speech.</summary>
internal sealed class LemmaList
{
    private readonly Dictionary<string, string> _closed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _exceptions = new(StringComparer.Ordinal);
    private readonly List<(string Suffix, string Replacement)> _rules = [];
    private ReadOnlyMemory<char> _lines;

    public void AddClosed(string form, string lemma) => _closed.Add(form, lemma);

    public void AddException(string form, string lemma) => _exceptions.TryAdd(form, lemma);

    public void AddRule(string suffix, string replacement) => _rules.Add((suffix, replacement));

    /// <summary>Sets the base forms: lines of <c>base_forms.tsv</c> in ordinal order, searched as they stand, since taking 90,000 lines apart is most of the loading time.</summary>
    public void SetForms(ReadOnlyMemory<char> lines) => _lines = lines;

    /// <summary>Lemma of a function word, null for all others.</summary>
    public string? Closed(string lower) => _closed.GetValueOrDefault(lower);

    /// <summary>True for a word that is a base form as it stands.</summary>
    public bool Lists(ReadOnlySpan<char> lower)
    {
        var lines = _lines.Span;
        while (lines.Length > 0)
        {
            var start = lines[..(lines.Length / 2)].LastIndexOf('\n') + 1;
            var form = lines[start..];
            form = form[..form.IndexOf('\t')];
            var order = form.SequenceCompareTo(lower);
            if (order == 0) return true;
            lines = order > 0 ? lines[..start] : lines[(start + lines[start..].IndexOf('\n') + 1)..];
        }
        return false;
    }

    /// <summary>The exception, else what the first rule reaches whose result is listed, else the form itself when it is listed; null when nothing is.</summary>
    public string? Base(string lower)
    {
        if (_exceptions.TryGetValue(lower, out var exception)) return exception;
        Span<char> buffer = stackalloc char[64];
        foreach (var (suffix, replacement) in _rules)
        {
            var stem = lower.Length - suffix.Length;
            if (suffix.Length == 0 || stem < 1 || stem + replacement.Length > buffer.Length || !lower.EndsWith(suffix, StringComparison.Ordinal)) continue;
            lower.AsSpan(0, stem).CopyTo(buffer);
            replacement.CopyTo(buffer[stem..]);
            var result = buffer[..(stem + replacement.Length)];
            if (Lists(result)) return result.ToString();
        }
        return Lists(lower) ? lower : null;
    }
}
