using System.Collections.Frozen;

namespace GraphBuilder.Lexicons;

/// <summary>Reads lists of names or forms of address with gender: m, f or u.</summary>
internal static class NameListFile
{
    /// <summary>Folded names. A name that one language gives to men and another to women is borne by both.</summary>
    public static FrozenDictionary<string, Gender> Read(string file)
    {
        var names = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows(file, 2))
        {
            var key = NameKey.Fold(row[0]);
            var gender = Gender(row[1]);
            names[key] = names.TryGetValue(key, out var known) && known != gender ? Lexicons.Gender.Either : gender;
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static Gender Gender(string letter) => letter switch
    {
        "m" => Lexicons.Gender.Male,
        "f" => Lexicons.Gender.Female,
        "u" or "" => Lexicons.Gender.Either,
        _ => throw new InvalidDataException($"{letter} is no gender: m, f or u expected."),
    };
}
