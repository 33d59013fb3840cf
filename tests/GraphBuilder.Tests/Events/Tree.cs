using GraphBuilder.Text;

namespace GraphBuilder.Tests.Events;

/// <summary>Parsed sentences built by hand.</summary>
internal static class Tree
{
    /// <summary>One word per line: form, lemma, UPOS, XPOS, head (from 1, 0 for the root), relation, and optionally a name tag.</summary>
    public static Sentence Of(string lines, int index = 0)
    {
        var words = new List<Word>();
        var at = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words.Add(new Word
            {
                Index = words.Count,
                Form = fields[0],
                Span = new TextSpan(at, at + fields[0].Length),
                Lemma = fields[1],
                Upos = fields[2],
                Xpos = fields[3],
                Head = int.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture) - 1,
                Deprel = fields[5],
                NameTag = fields.Length > 6 ? fields[6] : "O",
            });
            at += fields[0].Length + 1;
        }
        return new Sentence { Index = index, Span = new TextSpan(0, at - 1), Words = words };
    }

    /// <summary>Position of the first word with a form.</summary>
    public static int At(this Sentence sentence, string form) => sentence.Words.First(w => w.Form == form).Index;
}
