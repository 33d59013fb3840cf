using System.Collections.Frozen;
using GraphBuilder.Lexicons;
using GraphBuilder.Text;

namespace GraphBuilder.Mentions;

/// <summary>Grammatical number.</summary>
internal enum GrammaticalNumber
{
    Any,
    Singular,
    Plural,
}

/// <summary>What a pronoun does in its clause.</summary>
internal enum PronounRole
{
    Personal,
    Possessive,
    Relative,
}

/// <summary>A pronoun and what it can stand for; neuter means no person.</summary>
internal sealed record Pronoun(string Form, int Person, GrammaticalNumber Number, Gender Gender, bool Neuter, PronounRole Role)
{
    private static readonly Lazy<FrozenDictionary<string, Pronoun>> All = new(Load);

    /// <summary>The pronoun that a word is, by form and part of speech; null for other words ("that" as conjunction, "her" as noun).</summary>
    public static Pronoun? Of(Word word)
    {
        if (word.Upos is not ("PRON" or "DET") || !All.Value.TryGetValue(word.Form.ToLowerInvariant(), out var pronoun)) return null;
        if (pronoun.Role == PronounRole.Relative && word.Xpos is not ("WP" or "WP$" or "WDT")) return null;
        return pronoun;
    }

    private static FrozenDictionary<string, Pronoun> Load() =>
        LexiconFile.Rows("mentions/pronouns.tsv", columns: 5).Select(c => new Pronoun(
            c[0],
            int.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture),
            c[2] switch { "sg" => GrammaticalNumber.Singular, "pl" => GrammaticalNumber.Plural, _ => GrammaticalNumber.Any },
            c[3] switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Either },
            Neuter: c[3] == "n",
            Enum.Parse<PronounRole>(c[4], ignoreCase: true))).ToFrozenDictionary(p => p.Form, StringComparer.Ordinal);
}
