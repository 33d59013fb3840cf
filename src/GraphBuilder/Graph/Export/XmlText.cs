using System.Text;
using System.Xml;

namespace GraphBuilder.Graph.Export;

/// <summary>Text in XML 1.0, which has no place for most control characters, and settings all XML exports share.</summary>
internal static class XmlText
{
    public static XmlWriter Writer(TextWriter writer) => XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });

    /// <summary>The text with each character that XML cannot hold replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
