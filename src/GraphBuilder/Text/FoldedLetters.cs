using System.Globalization;
using System.Text;

namespace GraphBuilder.Text;

/// <summary>Characters in lower case and without accents, as keys and comparisons of names have them.</summary>
internal static class FoldedLetters
{
    /// <summary>Stands in a folded form for whatever is neither letter nor digit.</summary>
    public const char Gap = '-';

    // The scripts that names are transliterated into, filled as they are met: normalising whole names costs more than the rest of reading the gazetteer.
    // Threads that meet at one character write the same.
    private static readonly string?[] Known = new string?[0x2000];

    /// <summary>Letters and digits of a character's compatibility decomposition, <see cref="Gap"/> for anything else, nothing for marks.</summary>
    public static string Of(char c) => c < Known.Length ? Known[c] ??= Fold(new Rune(c)) : char.IsSurrogate(c) ? "" : Fold(new Rune(c));

    /// <summary>The same for any character.</summary>
    public static string Of(Rune rune) => rune.IsBmp ? Of((char)rune.Value) : Fold(rune);

    private static string Fold(Rune rune)
    {
        // Normalize throws on U+FFFE, which a badly decoded file can hold.
        if (rune.Value == 0xFFFE) return "";
        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            folded.Append(Rune.IsLetterOrDigit(part) ? BaseLetter(Rune.ToLowerInvariant(part)) : Gap.ToString());
        }
        return folded.ToString();
    }

    // Letters that Unicode does not decompose into a base letter and a mark.
    private static string BaseLetter(Rune rune) => rune.Value switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => rune.ToString(),
    };
}
