using System.Globalization;

namespace GraphBuilder.Text.Conllu;

/// <summary>Reads CoNLL-U: words with their trees. Empty nodes and features are passed over.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences in order; a malformed line is an <see cref="InvalidDataException"/> that names it by number.</summary>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = new List<ConlluWord>();
        var (number, rangeEnd, spaceAfterRange) = (0, 0, true);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return Sentence(comments, words);
                comments.Clear();
                words = [];
                rangeEnd = 0;
                continue;
            }
            if (line[0] == '#')
            {
                var (key, value) = line.IndexOf('=', StringComparison.Ordinal) is var i and > 0 ? (line[1..i].Trim(), line[(i + 1)..].Trim()) : (line[1..].Trim(), "");
                comments[key] = value;
                continue;
            }
            var columns = line.Split('\t');
            if (columns.Length != Columns) throw new InvalidDataException($"Line {number}: {columns.Length} columns instead of {Columns}.");
            var spaceAfter = !columns[9].Split('|').Contains("SpaceAfter=No");
            if (columns[0].IndexOf('-', StringComparison.Ordinal) is var dash and > 0)
            {
                (rangeEnd, spaceAfterRange) = (Position(columns[0][(dash + 1)..], number), spaceAfter);
                continue;
            }
            if (columns[0].Contains('.', StringComparison.Ordinal)) continue;
            var id = Position(columns[0], number);
            if (id <= rangeEnd) spaceAfter = id == rangeEnd && spaceAfterRange;
            var head = columns[6] == "_" ? -1 : Position(columns[6], number) - 1;
            words.Add(new ConlluWord(columns[1], columns[2], columns[3], columns[4], head, columns[7], spaceAfter, columns[9]));
        }
        if (words.Count > 0) yield return Sentence(comments, words);
    }

    private static ConlluSentence Sentence(Dictionary<string, string> comments, List<ConlluWord> words) => new()
    {
        Id = comments.GetValueOrDefault("sent_id"),
        Text = comments.GetValueOrDefault("text"),
        NewDocument = comments.GetValueOrDefault("newdoc id") ?? comments.GetValueOrDefault("newdoc"),
        NewParagraph = comments.ContainsKey("newpar") || comments.ContainsKey("newpar id"),
        Words = words,
    };

    private static int Position(string field, int line) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw new InvalidDataException($"Line {line}: \"{field}\" is not a position.");
}
