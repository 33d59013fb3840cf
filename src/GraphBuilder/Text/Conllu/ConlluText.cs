using System.Globalization;
using System.Text;

namespace GraphBuilder.Text.Conllu;

/// <summary>How values are written in comments and in MISC.</summary>
internal static class ConlluText
{
    /// <summary>An enum member in lower case.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Percent-escapes what has a meaning of its own in CorefUD brackets or in CoNLL-U: hyphen, brackets, bar, comma, equals sign, percent sign and blanks.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is '-' or '(' or ')' or '|' or ',' or '=' or '%' || Characters.IsBlank(c))
                foreach (var b in Encoding.UTF8.GetBytes([c])) escaped.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}
