namespace GraphBuilder.Text;

internal ref partial struct TokenScanner
{
    /// <summary>A web address, an e-mail address, or a name with dots in it: "news.example.org", "report.pdf".</summary>
    private bool Address()
    {
        if (_at < _noAddressBefore || PartAt(_at) == 0) return false;
        if (StartsWith("http://") || StartsWith("https://") || StartsWith("ftp://") || StartsWith("www.")) return Take(TrimAddress(AfterAddress(_at)));
        var end = AfterDotted(_at);
        _noAddressBefore = end;
        if (CharAt(end) == '@' && PartAt(end + 1) > 0)
        {
            var domain = AfterDotted(end + 1);
            while (domain > end + 1 && _text[domain - 1] is '.' or '-' or '_' or '+') domain--;
            if (_text[(end + 1)..domain].Contains('.')) return Take(domain);
        }
        while (end > _at && PartAt(end - 1) == 0 && !char.IsSurrogate(_text[end - 1])) end--;
        if (!IsDottedName(_text[_at..end])) return false;
        if (CharAt(end) == '/' && PartAt(end + 1) > 0) end = TrimAddress(AfterAddress(end));
        return Take(end);
    }

    private readonly bool StartsWith(string prefix) => _text[_at..].StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>End of the run of characters that e-mail addresses and host names are made of.</summary>
    private readonly int AfterDotted(int at)
    {
        while (at < _end && (_text[at] is '.' or '-' or '_' or '+' || PartAt(at) > 0)) at += Math.Max(1, PartAt(at));
        return at;
    }

    private readonly int AfterAddress(int at)
    {
        while (at < _end && !Characters.IsBlank(_text[at]) && _text[at] is not ('"' or '<' or '>' or '“' or '”' or '«' or '»' or '—')) at++;
        return at;
    }

    /// <summary>Leaves off the punctuation that belongs to the sentence, and a closing bracket without its opening one.</summary>
    private readonly int TrimAddress(int end)
    {
        var depth = 0;
        foreach (var c in _text[_at..end]) depth += c is '(' ? 1 : c is ')' ? -1 : 0;
        for (; end > _at + 1; end--)
        {
            var c = _text[end - 1];
            if (c == ')' && depth++ < 0) continue;
            if (c is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '…')) break;
        }
        return end;
    }

    private readonly bool IsDottedName(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 1 || name.Contains("..", StringComparison.Ordinal) || !char.IsLetter(name[dot + 1])) return false;
        if (_rules.EndsAddress(name[(dot + 1)..]) && name[..dot].ContainsAnyExceptInRange('0', '9') && name[..dot].IndexOf('.') != 1) return dot > 1;
        // "alt.animals.dog": three parts or more, none with a capital, not all of them single letters as in "p.m.s".
        if (name[..dot].IndexOf('.') < 2) return false;
        foreach (var c in name)
            if (char.IsUpper(c) || char.IsDigit(c)) return false;
        return true;
    }
}
