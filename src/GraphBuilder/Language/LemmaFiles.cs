using System.Collections.Frozen;
using System.Text;
using GraphBuilder.Lexicons;

namespace GraphBuilder.Language;

/// <summary>Reads <c>base_forms.tsv</c>, <c>lemma_exceptions.tsv</c> and the tables of function words beside them.</summary>
internal static class LemmaFiles
{
    private const string RuleLine = "# rule\t";

    /// <summary>Word lists by UPOS or Penn tag, and the words that are written with a capital.</summary>
    public static (FrozenDictionary<string, LemmaList> Lists, FrozenSet<string> Capitalised) Read()
    {
        var lists = new Dictionary<string, LemmaList>(StringComparer.Ordinal);
        LemmaList List(string tag) => lists.TryGetValue(tag, out var list) ? list : lists[tag] = new LemmaList();

        using (var reader = new StreamReader(LexiconFile.Open("base_forms.tsv"), Encoding.UTF8))
        {
            while (reader.Peek() == '#' && reader.ReadLine() is { } line)
            {
                if (!line.StartsWith(RuleLine, StringComparison.Ordinal)) continue;
                var rule = line[RuleLine.Length..].Split('\t');
                List(rule[0]).AddRule(rule[1], rule[2]);
            }
            // One stretch of lines per part of speech.
            for (var lines = reader.ReadToEnd().AsMemory(); lines.Length > 0;)
            {
                var first = lines.Span[..(lines.Span.IndexOf('\n') + 1)];
                var tag = first[first.IndexOf('\t')..];
                var end = lines.Span.LastIndexOf(tag) + tag.Length;
                List(tag[1..^1].ToString()).SetForms(lines[..end]);
                lines = lines[end..];
            }
        }
        foreach (var row in LexiconFile.Rows("lemma_exceptions.tsv", 3)) List(row[1]).AddException(row[0], row[2]);
        foreach (var row in LexiconFile.Rows("text/lemma_closed.tsv", 3)) List(row[1]).AddClosed(row[0], row[2]);
        return (lists.ToFrozenDictionary(), LexiconFile.Lines("text/capitalised.tsv").ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }
}
