using GraphBuilder.Text;

namespace GraphBuilder.Scoring;

/// <summary>A sentence's tree on one line, for error lists.</summary>
public static class TreeText
{
    /// <summary>Words as <c>position:form/upos/relation&gt;head</c> with positions from 1; the root's head is 0.</summary>
    public static string Of(Sentence sentence) => string.Join(' ', sentence.Words.Select(w => $"{w.Index + 1}:{w.Form}/{w.Upos}/{w.Deprel}>{w.Head + 1}"));
}
