namespace GraphBuilder.Text;

/// <summary>
/// Reads the words of one stretch of text from left to right, in the conventions of UD English-EWT. Every step takes what it has
/// looked at or remembers how far it looked, so that the time grows with the length of the text whatever it contains.
/// </summary>
internal ref partial struct TokenScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly TokenRules _rules;
    private readonly List<Token> _tokens;
    private readonly List<TextSpan> _parts = [];
    private readonly List<int> _cuts = [];
    private readonly int _start, _end;
    private int _at, _noAddressBefore;

    public TokenScanner(ReadOnlySpan<char> text, TextSpan range, TokenRules rules, List<Token> tokens)
    {
        // Looking ahead must stop at the end of the range as well.
        _text = text[..range.End];
        (_rules, _tokens) = (rules, tokens);
        (_start, _end, _at) = (range.Start, range.End, range.Start);
    }

    public void Run()
    {
        while (_at < _end)
        {
            if (Characters.IsBlank(_text[_at])) _at++;
            else if (!(Whole() || Address() || Tag() || Apostrophe() || Compound())) Sign();
        }
    }

    private readonly bool AfterBlank => _at == _start || Characters.IsBlank(_text[_at - 1]);

    private readonly int PartAt(int at) => at < _end ? Characters.WordPart(_text, at) : 0;

    private readonly bool IsDigit(int at) => at >= _start && at < _end && char.IsDigit(_text[at]);

    private readonly bool IsLetter(int at) => at < _end && char.IsLetter(_text[at]);

    private readonly char CharAt(int at) => at < _end ? _text[at] : '\0';

    private readonly int AfterParts(int at)
    {
        for (int length; (length = PartAt(at)) > 0;) at += length;
        return at;
    }

    private readonly int AfterBlanks(int at)
    {
        // A long run of blanks hides what follows: no abbreviation reaches over it.
        var limit = Math.Min(_end, at + 32);
        while (at < limit && Characters.IsBlank(_text[at])) at++;
        return at;
    }

    private bool Take(int end, PeriodUse period = PeriodUse.None)
    {
        if (end <= _at) return false;
        _tokens.Add(new Token(_at, end, period));
        _at = end;
        return true;
    }

    private bool Whole()
    {
        var length = _rules.WholeLength(_text[_at..]);
        if (length == 0) return false;
        // A face such as ":)" stands alone; after a word it is a colon and a bracket.
        var startsAsWord = char.IsLetter(_text[_at]) || Characters.IsApostrophe(_text[_at]);
        return (startsAsWord || AfterBlank) && Take(_at + length);
    }

    /// <summary>"#audiobooks", "@name"; a number sign before a digit stands apart.</summary>
    private bool Tag()
    {
        if (_text[_at] is not ('#' or '@') || !IsLetter(_at + 1)) return false;
        var end = _at + 1;
        while (end < _end && (_text[end] == '_' || PartAt(end) > 0)) end += Math.Max(1, PartAt(end));
        return Take(end);
    }

    /// <summary>A clitic or contraction that begins with its apostrophe ("'s", "'tis"), or a decade ("'90s").</summary>
    private bool Apostrophe()
    {
        if (!Characters.IsApostrophe(_text[_at])) return false;
        var end = AfterParts(_at + 1);
        if (IsDigit(_at + 1))
        {
            var digits = end - _at - 1;
            return (digits == 2 || (digits == 3 && _text[end - 1] == 's')) && IsDigit(_at + 2) && AfterBlank && Take(end);
        }
        if (end - _at is < 2 or > 8) return false;
        if (TakeContraction(end)) return true;
        // Not a quotation that begins with a short word: 'm in 'move is none, and 'd alone is.
        return IsClitic(_at, end) && Take(end);
    }

    private void Sign()
    {
        var c = _text[_at];
        var end = _at + 1;
        if (c is '.' && IsDigit(_at + 1) && (AfterBlank || CharAt(_at - 1) is '$' or '€' or '£' or '('))
        {
            Take(AfterDigits(_at + 1));
            return;
        }
        if (c is '!' or '?')
            while (CharAt(end) is '!' or '?') end++;
        else if (c is '.' or '-' or '*' or '=' or '_' or '~' or '+' or '—' or '–' or '^' or '|' || (c is '\'' or '`' && CharAt(end) == c && CharAt(end + 1) != c))
            while (CharAt(end) == c) end++;
        else
            end = _at + Characters.SignLength(_text, _at, _end);
        Take(end);
    }

    private readonly int AfterDigits(int at)
    {
        while (IsDigit(at) || (at < _end && _text[at] is '.' or ',' or ':' or '/' && IsDigit(at - 1) && IsDigit(at + 1))) at++;
        return at;
    }
}
