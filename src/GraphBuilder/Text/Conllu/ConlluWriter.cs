using System.Globalization;
using GraphBuilder.Events;
using GraphBuilder.Graph;

namespace GraphBuilder.Text.Conllu;

/// <summary>
/// Prints the analysis of an article as CoNLL-U. MISC holds, in this order and only where there is something to say:
/// <c>Entity=</c> brackets as CorefUD has them (the attributes are those of <c># global.Entity</c>; identity is the key in the graph),
/// <c>Event=TYPE:modality</c> at triggers, <c>NER=</c> in BIO form, <c>SpaceAfter=No</c>, <c>TokenRange=start:end</c> in UTF-16 code units of the stored text.
/// Layers that were not analysed are <c>_</c>.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes one document with <c>\n</c> line ends, its key in the graph as <c># newdoc id</c>.</summary>
    public static void Write(TextWriter writer, AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        var document = GraphKeys.Article(article.Article);
        var entities = new EntityBrackets(article);
        var events = article.Events.ToLookup(e => (e.Sentence, e.Trigger));
        var paragraph = -1;
        writer.Write($"# newdoc id = {document}\n# global.Entity = {EntityBrackets.Attributes}\n");
        foreach (var sentence in article.Sentences)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {document}-{sentence.Index + 1:0000}\n"));
            if (sentence.Paragraph != paragraph) writer.Write("# newpar\n");
            paragraph = sentence.Paragraph;
            if (sentence.Region is { } region) writer.Write($"# region = {ConlluText.Name(region)}\n");
            writer.Write("# text = ");
            foreach (var word in sentence.Words) writer.Write(word.SpaceAfter && word.Index + 1 < sentence.Words.Count ? word.Form + ' ' : word.Form);
            writer.Write('\n');
            foreach (var word in sentence.Words)
            {
                List<string> misc = [];
                if (entities.At(sentence, word.Index) is { Length: > 0 } brackets) misc.Add("Entity=" + brackets);
                if (events.Contains((sentence, word.Index))) misc.Add("Event=" + string.Join(',', events[(sentence, word.Index)].Select(e => $"{e.Type.Code()}:{ConlluText.Name(e.Modality)}").Distinct()));
                if (word.NameTag != "O") misc.Add("NER=" + word.NameTag);
                if (!word.SpaceAfter) misc.Add("SpaceAfter=No");
                misc.Add(string.Create(CultureInfo.InvariantCulture, $"TokenRange={word.Span.Start}:{word.Span.End}"));
                WriteWord(writer, word, article.Provided.HasFlag(Annotations.Language), misc);
            }
            writer.Write('\n');
        }
    }

    private static void WriteWord(TextWriter writer, Word word, bool analysed, List<string> misc)
    {
        var number = (word.Index + 1).ToString(CultureInfo.InvariantCulture);
        var head = (word.Head + 1).ToString(CultureInfo.InvariantCulture);
        string[] columns = analysed
            ? [number, word.Form, word.Lemma.Length > 0 ? word.Lemma : "_", word.Upos, word.Xpos, "_", head, word.Deprel, "_", string.Join('|', misc)]
            : [number, word.Form, "_", "_", "_", "_", "_", "_", "_", string.Join('|', misc)];
        writer.Write(string.Join('\t', columns));
        writer.Write('\n');
    }
}
