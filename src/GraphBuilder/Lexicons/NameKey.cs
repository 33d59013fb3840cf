using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using GraphBuilder.Text;

namespace GraphBuilder.Lexicons;

/// <summary>Forms of a name without what writers vary: case, accents, punctuation, "St." for "Saint". For comparing names; graph keys have their own form.</summary>
public static class NameKey
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \u00A0-\u2010\u2011\u2013/,()");

    /// <summary>Letters and digits in lower case without accents, nothing else: "Côte d'Ivoire" gives <c>cotedivoire</c>, "U.S." gives <c>us</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        AppendFolded(text, folded);
        return folded.ToString();
    }

    /// <summary>
    /// Folded words with one space between: hyphens and slashes part words, dots and apostrophes do not, but the possessive stands apart as UD has it.
    /// "People's Republic" gives <c>people s republic</c>, "St. Kitts &amp; Nevis" <c>saint kitts and nevis</c>.
    /// </summary>
    internal static string OfName(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        Append(name, key);
        return ExpandSaint(key.ToString());
    }

    /// <summary>The same over UD words.</summary>
    internal static string OfWords(IReadOnlyList<Word> words, int start, int length)
    {
        var key = new StringBuilder();
        for (var i = start; i < start + length; i++) Append(words[i].Form, key);
        return ExpandSaint(key.ToString());
    }

    // Compiled for speed at once: these three see every name of the knowledge base while the process starts.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Append(ReadOnlySpan<char> text, StringBuilder key)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Separators);
            if (end != 0) AppendWord(end < 0 ? text : text[..end], key);
            if (end < 0) return;
            text = text[(end + 1)..];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AppendWord(ReadOnlySpan<char> word, StringBuilder key)
    {
        if (word is "&") word = "and";
        if (word[^1] == '+')
        {
            if (word.Length > 1) AppendWord(word[..^1], key);
            word = "plus";
        }
        var possessive = word is [_, .., '\'' or '\u2019', 's' or 'S'];
        var before = key.Length;
        if (before > 0) key.Append(' ');
        var start = key.Length;
        AppendFolded(possessive ? word[..^2] : word, key);
        if (key.Length == start) key.Length = before;
        if (possessive) key.Append(" s");
    }

    private static string ExpandSaint(string key)
    {
        if (key.StartsWith("st ", StringComparison.Ordinal)) key = "saint " + key[3..];
        return key.Contains(" st ", StringComparison.Ordinal) ? key.Replace(" st ", " saint ", StringComparison.Ordinal) : key;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AppendFolded(ReadOnlySpan<char> text, StringBuilder folded)
    {
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                if (char.IsAsciiLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            }
            // Signs that transliterations write for a glottal stop and Unicode counts as letters.
            else if (c is not ('ʻ' or 'ʼ' or 'ʿ' or 'ʾ'))
            {
                foreach (var letter in FoldedLetters.Of(c))
                    if (letter != FoldedLetters.Gap) folded.Append(letter);
            }
        }
    }
}
