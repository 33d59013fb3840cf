using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>The parts of a person's name that comparison needs, folded.</summary>
/// <param name="Given">First name or initial; null for a name of one part.</param>
/// <param name="Middle">Names and initials between.</param>
/// <param name="Surname">Last part, without Arabic article and generational suffix.</param>
/// <param name="Tokens">All parts.</param>
internal sealed record PersonName(string? Given, IReadOnlyList<string> Middle, string Surname, IReadOnlyList<string> Tokens)
{
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "jr", "sr", "ii", "iii", "iv" };
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "al", "el", "ul", "ad", "as", "ash", "ar" };

    public bool IsFull => Given is not null;

    /// <summary>Reads the words of a mention; hyphenated parts are one name ("al-Assad", "Jean-Claude").</summary>
    public static PersonName Of(Mention mention) => Of(Enumerable.Range(mention.First, mention.Last - mention.First + 1).Select(i => mention.Sentence.Words[i].Form), mention.Text);

    /// <summary>Reads a name with one space between its parts.</summary>
    public static PersonName Of(string name) => Of(name.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries), name);

    private static PersonName Of(IEnumerable<string> forms, string text)
    {
        var parts = new List<string>();
        var joins = false;
        foreach (var form in forms)
        {
            if (form == "-")
            {
                joins = parts.Count > 0;
                continue;
            }
            var folded = NameKey.Fold(form);
            if (folded.Length == 0) continue;
            if (joins && !Articles.Contains(parts[^1])) parts[^1] += folded;
            else if (joins) parts[^1] = folded;
            else parts.Add(folded);
            joins = false;
        }
        if (parts.Count > 1 && Suffixes.Contains(parts[^1])) parts.RemoveAt(parts.Count - 1);
        // "Bashar al Assad" without a hyphen.
        parts.RemoveAll(p => parts.Count > 1 && Articles.Contains(p));
        if (parts.Count == 0) parts.Add(NameKey.Fold(text));
        return parts.Count == 1
            ? new PersonName(null, [], parts[0], parts)
            : new PersonName(parts[0], parts[1..^1], parts[^1], parts);
    }

    /// <summary>True when both can be the name of one person within an article: one surname, and given names equal, one the other's initial, or missing.</summary>
    public bool Fits(PersonName other)
    {
        if (Surname != other.Surname)
            return SurnameFirst(this, other) || SurnameFirst(other, this);
        if (Given is null || other.Given is null) return true;
        if (!SameOrInitial(Given, other.Given)) return false;
        return Middle.Count == 0 || other.Middle.Count == 0 || Middle.Zip(other.Middle).All(p => SameOrInitial(p.First, p.Second));
    }

    /// <summary>"Xi" of "Xi Jinping", "Aung San Suu Kyi" and "Suu Kyi": a shorter name that is a stretch of the longer one.</summary>
    private static bool SurnameFirst(PersonName longer, PersonName shorter)
    {
        if (shorter.Tokens.Count >= longer.Tokens.Count) return false;
        for (var start = 0; start + shorter.Tokens.Count <= longer.Tokens.Count; start++)
            if (longer.Tokens.Skip(start).Take(shorter.Tokens.Count).SequenceEqual(shorter.Tokens)) return true;
        return false;
    }

    private static bool SameOrInitial(string a, string b) => a == b || (a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal)) || (b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal));
}
