namespace GraphBuilder.Text;

/// <summary>Cuts the tokens of one paragraph, or of one region of it, into sentences.</summary>
internal sealed class SentenceSplitter(string text, List<Token> tokens, TokenRules rules, bool headline)
{
    /// <summary>Longest name that can stand between a quotation and its verb ("Foreign Minister Sergei V. Lavrov asked").</summary>
    private const int LongestSpeaker = 8;

    private readonly Side[] _sides = Quotation.Sides(text, tokens);

    private enum Mark
    {
        None,
        Abbreviation,
        Period,
        Ellipsis,
        Question,
    }

    /// <summary>First token and the one after the last of each sentence, in order, all tokens covered.</summary>
    public List<Range> Split()
    {
        var sentences = new List<Range>();
        int start = 0, at = 0;
        while (at < tokens.Count)
        {
            var mark = MarkAt(at);
            var last = at++;
            if (mark == Mark.None) continue;
            var closed = false;
            for (int length; at < tokens.Count; at += length)
            {
                length = FootnoteLength(at);
                if (length > 0) continue;
                length = 1;
                if (_sides[at] == Side.Closes) closed = true;
                else if (MarkAt(at) is var next and > Mark.Abbreviation) (mark, last) = (mark == Mark.Period && next == Mark.Period ? Mark.Ellipsis : (Mark)Math.Max((int)mark, (int)next), at);
                else break;
            }
            if (at == tokens.Count) break;
            if (IsListNumber(start, last) || !Ends(mark, last, closed, at)) continue;
            sentences.Add(start..at);
            start = at;
        }
        if (start < tokens.Count) sentences.Add(start..tokens.Count);
        return sentences;
    }

    private ReadOnlySpan<char> Form(int token) => tokens[token].Span.Of(text.AsSpan());

    private bool IsAdjacent(int token) => token > 0 && tokens[token - 1].End == tokens[token].Start;

    private Mark MarkAt(int token)
    {
        var form = Form(token);
        return form[0] switch
        {
            '.' => form.Length == 1 ? Mark.Period : char.IsDigit(form[1]) ? Mark.None : Mark.Ellipsis,
            '…' => Mark.Ellipsis,
            '!' or '?' or '؟' or '！' or '？' => Mark.Question,
            '。' or '।' => Mark.Period,
            _ => tokens[token].Period != PeriodUse.None ? Mark.Abbreviation : Mark.None,
        };
    }

    /// <summary>"[12]" right after a full stop, as encyclopedias print it.</summary>
    private int FootnoteLength(int at) =>
        at + 2 < tokens.Count && IsAdjacent(at) && Form(at) is "[" && char.IsDigit(Form(at + 1)[0]) && Form(at + 2) is "]" ? 3 : 0;

    /// <summary>"1." or "b." at the start of a sentence numbers it.</summary>
    private bool IsListNumber(int start, int last)
    {
        if (last != start + 1 || !IsAdjacent(last) || MarkAt(last) != Mark.Period) return false;
        var form = Form(start);
        return form.Length <= 3 && (form.ContainsAnyExceptInRange('0', '9') ? form.Length == 1 && char.IsLetter(form[0]) : true);
    }

    /// <summary>Whether a sentence ends before token <paramref name="next"/>.</summary>
    private bool Ends(Mark mark, int last, bool closed, int next)
    {
        var word = next;
        while (word < tokens.Count && _sides[word] == Side.Opens) word++;
        var opened = word > next;
        if (word == tokens.Count) return true;
        var first = Form(word)[0];
        if (IsAdjacent(next)) return mark is Mark.Period or Mark.Question && (char.IsUpper(first) || (opened && char.IsLetter(first)));
        if (char.IsLower(first)) return mark == Mark.Period && !closed && StartsInLowerCase(last, word);
        if (char.IsLetter(first) || char.IsSurrogate(first))
            return mark switch
            {
                Mark.Abbreviation => !headline && AbbreviationEnds(last, word),
                Mark.Question => !(closed && !opened && IsCarriedOn(word)),
                _ => true,
            };
        if (char.IsDigit(first) || first is '$' or '€' or '£' or '¥' || (Characters.IsDash(first) && mark != Mark.Question)) return mark is Mark.Period or Mark.Question;
        return mark != Mark.Abbreviation && (first is '#' or '@' or '*' or '•' || (!char.IsPunctuation(first) && mark != Mark.Ellipsis));
    }

    /// <summary>Sentences seldom begin with a small letter: with "iPhone" they do, and "government." is hardly an unknown abbreviation.</summary>
    private bool StartsInLowerCase(int last, int word)
    {
        var form = Form(word);
        if (form.Length > 1 && char.IsUpper(form[1])) return true;
        if (last == 0 || !IsAdjacent(last)) return false;
        var before = Form(last - 1);
        return before.Length > 4 && !before.ContainsAnyExceptInRange('a', 'z');
    }

    private bool AbbreviationEnds(int last, int word) => tokens[last].Period switch
    {
        PeriodUse.Clock => !rules.IsCalendarWord(Form(word)) && !(word + 1 < tokens.Count && Form(word + 1) is "time"),
        PeriodUse.Initial or PeriodUse.Acronym or PeriodUse.Plain => rules.StartsSentence(Form(word)),
        _ => false,
    };

    /// <summary>A name with a verb of speech and little more goes on with the sentence of the question before it: '"Why?" Mr. Smith asked.'</summary>
    private bool IsCarriedOn(int word)
    {
        if (rules.StartsSentence(Form(word))) return false;
        for (var i = word; i < Math.Min(tokens.Count, word + LongestSpeaker); i++)
        {
            var form = Form(i);
            if (i > word && rules.IsSpeechVerb(form)) return IsShort(i + 1);
            if (!char.IsUpper(form[0]) && !Characters.IsHyphen(form[0]) && form is not ("of" or "the" or "'s" or "’s")) return false;
        }
        return false;
    }

    private bool IsShort(int after)
    {
        for (var i = after; i < Math.Min(tokens.Count, after + LongestSpeaker); i++)
        {
            if (Form(i) is "that" or ":" || _sides[i] == Side.Opens) return false;
            if (Form(i) is "," || MarkAt(i) > Mark.Abbreviation) return true;
        }
        return after + LongestSpeaker >= tokens.Count;
    }
}
