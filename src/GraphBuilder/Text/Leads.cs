namespace GraphBuilder.Text;

/// <summary>Finds a dateline, and a byline before it, at the start of a paragraph whose regions no reader marked.</summary>
internal static class Leads
{
    /// <summary>Most tokens that a byline or a dateline has: "By Jane Doe and John Roe – The Example Times – 3 May –".</summary>
    private const int Longest = 24;

    /// <summary>Number of tokens in the byline and, after it, in the dateline; 0 for what is not there.</summary>
    public static (int Byline, int Dateline) Find(string text, List<Token> tokens)
    {
        var byline = tokens.Count > 3 && Form(0) is "By" or "BY" && char.IsUpper(Form(1)[0]) ? BylineLength() : 0;
        return (byline, DatelineLength(byline));

        ReadOnlySpan<char> Form(int token) => tokens[token].Span.Of(text.AsSpan());

        bool IsSpacedDash(int token) =>
            Characters.IsDash(Form(token)[0]) && (token == 0 || tokens[token].Start > tokens[token - 1].End || Form(token)[0] is '—' || Form(token).Length > 1);

        int BylineLength()
        {
            var length = 0;
            for (var i = 1; i < Math.Min(tokens.Count, Longest) && (IsSpacedDash(i) || IsNameLike(i)); i++)
            {
                // "WASHINGTON —" after the last dash is the dateline.
                if (IsSpacedDash(i) && !(length > 0 && IsCapitals(length))) length = i + 1;
            }
            return length;
        }

        bool IsNameLike(int i)
        {
            var form = Form(i);
            return char.IsUpper(form[0]) || char.IsDigit(form[0]) || form is "," or "and" or "of" or "the" or "in" or "." or "-" or "|";
        }

        bool IsCapitals(int i)
        {
            var form = Form(i);
            if (form.Length < 3 || !char.IsLetter(form[0])) return false;
            foreach (var c in form)
                if (char.IsLower(c)) return false;
            return true;
        }

        // "WASHINGTON —", "PARIS, May 3 (Reuters) -", "Geneva (AP) —"
        int DatelineLength(int start)
        {
            if (start >= tokens.Count || !char.IsUpper(Form(start)[0])) return 0;
            var capitals = IsCapitals(start);
            var agency = false;
            for (var i = start + 1; i < Math.Min(tokens.Count - 1, start + Longest); i++)
            {
                var form = Form(i);
                if (IsSpacedDash(i)) return (capitals || agency) && !IsHyphenated(i) ? i + 1 - start : 0;
                agency |= form is ")";
                if (!char.IsUpper(form[0]) && !char.IsDigit(form[0]) && form is not ("," or "(" or ")" or "/" or "." or "'s" or "’s" or "and" or "of")) return 0;
            }
            return 0;
        }

        bool IsHyphenated(int i) => Form(i) is "-" && i + 1 < tokens.Count && tokens[i].End == tokens[i + 1].Start;
    }
}
