namespace GraphBuilder.Text;

internal ref partial struct TokenScanner
{
    private const int LongestAcronym = 24;

    /// <summary>A word or number with what hyphens join to it.</summary>
    private bool Compound()
    {
        if (PartAt(_at) == 0) return false;
        _parts.Clear();
        var end = _at;
        while (true)
        {
            var start = end;
            end = AfterAtom(start);
            _parts.Add(new TextSpan(start, end));
            var dotted = CharAt(end) == '.' && end < _end - 2 && Characters.IsHyphen(_text[end + 1]) && PartAt(end + 2) > 0 && Period(start, end) != PeriodUse.None;
            if (dotted) _parts[^1] = new TextSpan(start, ++end);
            if (end >= _end || !Characters.IsHyphen(_text[end])) break;
            if (PartAt(end + 1) == 0)
            {
                // "pre- and post-war"
                if (_parts.Count == 1 && _rules.KeepsHyphenAfter(_text[_at..end]) && end - _at > 1 && (end + 1 == _end || Characters.IsBlank(_text[end + 1]))) return Take(end + 1);
                break;
            }
            end++;
        }
        if (_parts.Count > 1 && KeepsHyphens()) return TakeAtom(_parts[^1].End);
        for (var i = 0; i < _parts.Count; i++)
        {
            if (i > 0) Take(_parts[i].Start);
            TakeAtom(_parts[i].End);
        }
        return true;
    }

    /// <summary>"co-founder", "F-16", "555-0175", "2017-05-02"; but not "two-day", "1996-2004", "al-Assad".</summary>
    private readonly bool KeepsHyphens()
    {
        var first = _parts[0].Of(_text);
        var last = _parts[^1].Of(_text);
        if (char.IsDigit(first[0]))
        {
            foreach (var part in _parts)
                if (part.Of(_text).ContainsAnyExceptInRange('0', '9')) return false;
            return _parts.Count > 2 || (first.Length == 3 && last.Length == 4);
        }
        return char.IsDigit(last[^1]) || _rules.KeepsHyphenAfter(first) || _rules.KeepsHyphenBefore(last);
    }

    /// <summary>End of a run of letters and digits with the signs that stand inside words and numbers.</summary>
    private readonly int AfterAtom(int start)
    {
        var acronym = AfterAcronym(start);
        if (acronym > start) return acronym;
        var at = start;
        while (at < _end)
        {
            var length = PartAt(at);
            if (length == 0)
            {
                if (at == start || PartAt(at + 1) == 0 || !Joins(at)) break;
                length = 1;
            }
            at += length;
        }
        return at;
    }

    private readonly bool Joins(int at) => _text[at] switch
    {
        '.' or ',' or ':' or '/' => IsDigit(at - 1) && IsDigit(at + 1),
        '&' => char.IsUpper(_text[at - 1]) && char.IsUpper(_text[at + 1]),
        '_' => true,
        var c => Characters.IsApostrophe(c) && IsLetter(at + 1),
    };

    /// <summary>"U.S", "p.m", "Ph.D" without their last full stop; <paramref name="start"/> when there is none.</summary>
    private readonly int AfterAcronym(int start)
    {
        if (!IsLetter(start)) return start;
        int at = start, letters = 0;
        var single = true;
        for (; at < _end && at - start < LongestAcronym; at++)
        {
            if (_text[at] == '.')
            {
                if (!IsLetter(at + 1)) break;
                letters = 0;
            }
            else if (!char.IsLetter(_text[at])) break;
            else single &= ++letters == 1;
        }
        if (!_text[start..at].Contains('.') || PartAt(at) > 0) return start;
        return single || _rules.Abbreviation(_text[start..at]) != PeriodUse.None ? at : start;
    }

    /// <summary>Takes one atom that ends before <paramref name="end"/>: number and unit, contraction, clitics, full stop of an abbreviation.</summary>
    private bool TakeAtom(int end)
    {
        if (TakeUnit(end) || TakeContraction(end)) return true;
        _cuts.Clear();
        var last = end;
        while (CliticStart(_at, last) is var cut && cut > _at)
        {
            _cuts.Add(cut);
            last = cut;
        }
        if (_cuts.Count == 0)
        {
            var dotted = _text[end - 1] == '.';
            var period = dotted ? Period(_at, end - 1) : Period(_at, end);
            return Take(dotted || period == PeriodUse.None ? end : end + 1, period);
        }
        for (var i = _cuts.Count - 1; i >= 0; i--) Take(_cuts[i]);
        return Take(end);
    }

    private bool TakeUnit(int end)
    {
        if (!IsDigit(_at)) return false;
        var digits = AfterDigits(_at);
        if (digits >= end || !(_rules.IsUnit(_text[digits..end]) || IsClock(digits, end))) return false;
        Take(digits);
        return TakeAtom(IsClock(digits, end) ? digits + 3 : end);
    }

    private readonly bool IsClock(int at, int end) =>
        end == at + 1 && _text[at] is 'a' or 'p' && CharAt(at + 1) == '.' && CharAt(at + 2) == 'm' && PartAt(at + 3) == 0;

    private bool TakeContraction(int end)
    {
        if (end - _at > 12) return false;
        Span<char> form = stackalloc char[end - _at];
        for (var i = 0; i < form.Length; i++) form[i] = Characters.IsApostrophe(_text[_at + i]) ? '\'' : _text[_at + i];
        if (_rules.Contraction(form) is not { } parts) return false;
        foreach (var part in parts) Take(_at + part.Length);
        return true;
    }

    /// <summary>Where the clitic at the end of a word begins; <paramref name="start"/> when it has none or is nothing else.</summary>
    private readonly int CliticStart(int start, int end)
    {
        foreach (var clitic in _rules.Clitics)
            if (end - clitic.Length > start && Matches(end - clitic.Length, clitic)) return end - clitic.Length;
        return start;
    }

    private readonly bool IsClitic(int start, int end)
    {
        foreach (var clitic in _rules.Clitics)
            if (end - start == clitic.Length && Matches(start, clitic)) return true;
        return false;
    }

    private readonly bool Matches(int at, string clitic)
    {
        for (var i = 0; i < clitic.Length; i++)
        {
            var c = _text[at + i];
            if (clitic[i] == '\'' ? !Characters.IsApostrophe(c) : char.ToLowerInvariant(c) != clitic[i]) return false;
        }
        return true;
    }

    /// <summary>Whether the full stop after a word belongs to it, and what it then says.</summary>
    private readonly PeriodUse Period(int start, int end)
    {
        if (CharAt(end) != '.' || CharAt(end + 1) == '.') return PeriodUse.None;
        var form = _text[start..end];
        var next = AfterBlanks(end + 1);
        var use = _rules.Abbreviation(form);
        if (use == PeriodUse.Number && IsDigit(next)) return use;
        if (form.Length == 1 && char.IsUpper(form[0])) return IsInitial(start, next) ? PeriodUse.Initial : PeriodUse.None;
        if (use == PeriodUse.Number) return PeriodUse.None;
        if (use == PeriodUse.Calendar) return IsDigit(next) || CharAt(next) == ',' ? use : PeriodUse.None;
        if (use != PeriodUse.None) return use;
        if (form.Contains('.') && IsLetter(start)) return PeriodUse.Acronym;
        // Nothing but an abbreviation has a comma right after its full stop.
        return CharAt(end + 1) is ',' or ';' && IsLetter(start) ? PeriodUse.Plain : PeriodUse.None;
    }

    /// <summary>A capital with a full stop is an initial before a name, but "I" inside a sentence is the pronoun, and "X. So" ends one.</summary>
    private readonly bool IsInitial(int start, int next)
    {
        if (next >= _end || !(char.IsLetter(_text[next]) || Characters.IsHyphen(_text[next]) || Characters.IsApostrophe(_text[next]) || _text[next] == ',')) return false;
        if (char.IsUpper(_text[next]) && _rules.StartsSentence(_text[next..AfterParts(next)])) return false;
        return _text[start] != 'I' || _tokens.Count == 0 || (CharAt(start + 1) == '.' && IsLetter(start + 2));
    }
}
