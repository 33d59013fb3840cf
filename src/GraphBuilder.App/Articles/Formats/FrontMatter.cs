using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GraphBuilder.App.Articles.Formats;

/// <summary>The YAML block at the head of a Markdown file: its top-level scalars, and lists of scalars joined as a list of names is.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the fields that is there.</summary>
    public string? this[params ReadOnlySpan<string> names]
    {
        get
        {
            foreach (var name in names)
                if (_fields.GetValueOrDefault(name) is { Length: > 0 } value) return value;
            return null;
        }
    }

    /// <summary>Splits a text into its front matter and its body; a text without one is all body.</summary>
    /// <exception cref="YamlException">The block is not YAML.</exception>
    public static (FrontMatter Fields, string Body) Split(string text)
    {
        var fields = new FrontMatter();
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return (fields, text);
        var lines = text.Split('\n');
        var end = Array.FindIndex(lines, 1, l => l is "---" or "...");
        if (end < 0) return (fields, text);
        fields.Read(string.Join('\n', lines[1..end]));
        return (fields, string.Join('\n', lines[(end + 1)..]));
    }

    /// <summary>Walks the events of the parser instead of building objects: nesting then costs no stack, and aliases cannot multiply.</summary>
    private void Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var (depth, key) = (0, (string?)null);
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    if (depth == 1) key = null;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth == 1:
                    _fields[key!] = scalar.Value.Trim();
                    key = null;
                    break;
                case Scalar scalar when depth == 2 && key is not null:
                    _fields[key] = _fields.GetValueOrDefault(key) is { } earlier ? $"{earlier} and {scalar.Value}" : scalar.Value;
                    break;
                case AnchorAlias when depth == 1:
                    key = null;
                    break;
            }
        }
    }
}
