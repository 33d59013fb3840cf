namespace GraphBuilder.Language;

/// <summary>How a word is written: an input of the model, whose pieces are lower-cased. Rules and numbers are the model's contract.</summary>
internal static class CaseClass
{
    public const long Lower = 0, Capitalized = 1, Upper = 2, Mixed = 3, Digit = 4, Symbol = 5, SingleUpper = 6, Padding = 7;

    public static long Of(ReadOnlySpan<char> word)
    {
        int letters = 0, cased = 0, upper = 0, lowerAfterFirst = 0, upperAfterFirst = 0, runes = 0;
        var digit = false;
        var firstUpper = false;
        foreach (var rune in word.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune)) letters++;
            if (System.Text.Rune.IsDigit(rune)) digit = true;
            var isUpper = System.Text.Rune.IsUpper(rune);
            var isLower = System.Text.Rune.IsLower(rune);
            if (isUpper || isLower) cased++;
            if (isUpper) upper++;
            if (runes == 0) firstUpper = isUpper;
            else if (isUpper) upperAfterFirst++;
            else if (isLower) lowerAfterFirst++;
            runes++;
        }
        if (letters == 0) return Symbol;
        if (digit) return Digit;
        if (runes == 1) return upper == 1 ? SingleUpper : Lower;
        if (cased > 0 && upper == 0) return Lower;
        if (cased > 0 && upper == cased) return Upper;
        return firstUpper && upperAfterFirst == 0 && lowerAfterFirst > 0 ? Capitalized : Mixed;
    }
}
