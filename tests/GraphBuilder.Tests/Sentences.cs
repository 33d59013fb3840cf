using GraphBuilder.Text;

namespace GraphBuilder.Tests;

/// <summary>Sentences built by hand.</summary>
internal static class Sentences
{
    /// <summary>A sentence of bare words, one space between each.</summary>
    public static Sentence Of(params string[] forms)
    {
        var words = new List<Word>();
        var at = 0;
        foreach (var form in forms)
        {
            words.Add(new Word { Index = words.Count, Form = form, Span = new TextSpan(at, at + form.Length) });
            at += form.Length + 1;
        }
        return new Sentence { Index = 0, Span = new TextSpan(0, at - 1), Words = words };
    }
}
