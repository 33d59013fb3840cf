using System.Globalization;
using System.Text;

namespace GraphBuilder.Text;

/// <summary>What characters are to the tokenizer.</summary>
internal static class Characters
{
    /// <summary>White space, control characters and the invisible signs that stand between words.</summary>
    public static bool IsBlank(char c) =>
        c <= ' ' || (c >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‛' or '＇';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>Number of code units of the letter, digit, mark or invisible joiner at <paramref name="at"/>; 0 when it is none of these.</summary>
    public static int WordPart(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return IsWordCategory(char.GetUnicodeCategory(c)) && !IsBlank(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(text[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done && IsWordCategory(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    /// <summary>Number of code units of one written sign: a code point with the marks, joiners and variation selectors that follow it.</summary>
    public static int SignLength(ReadOnlySpan<char> text, int at, int end)
    {
        var length = CodePoint(text, at, end, out _);
        while (at + length < end)
        {
            var next = CodePoint(text, at + length, end, out var rune);
            var joins = rune.Value == 0x200D;
            if (!joins && !IsMark(Rune.GetUnicodeCategory(rune)) && rune.Value is not (>= 0x1F3FB and <= 0x1F3FF)) break;
            length += next;
            if (joins && at + length < end && !IsBlank(text[at + length])) length += CodePoint(text, at + length, end, out _);
        }
        return length;
    }

    private static int CodePoint(ReadOnlySpan<char> text, int at, int end, out Rune rune)
    {
        Rune.DecodeFromUtf16(text[at..end], out rune, out var length);
        return length;
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsWordCategory(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Format || IsMark(category);
}
