using System.Globalization;
using GraphBuilder.Mentions;
using GraphBuilder.Resolution;

namespace GraphBuilder.Text.Conllu;

/// <summary>
/// Mentions as CorefUD brackets: <c>(e1-person-2-person:jane%2Ddoe</c> opens at the first word, <c>e1)</c> closes at the last, one word has both.
/// Brackets always nest: of two mentions that cross, the later one is left out.
/// </summary>
internal sealed class EntityBrackets
{
    /// <summary>Number, kind, position of the head within the mention (from 1), key in the graph (empty while unresolved).</summary>
    public const string Attributes = "eid-etype-head-identity";

    private readonly Dictionary<(Sentence Sentence, int Word), string> _at = [];

    public EntityBrackets(AnnotatedArticle article)
    {
        var numbers = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var mentions in article.Mentions.GroupBy(m => m.Sentence))
        {
            var open = new Stack<(Mention Mention, string Name)>();
            foreach (var mention in mentions.OrderBy(m => m.First).ThenByDescending(m => m.Last))
            {
                CloseBefore(open, mention.First);
                if (open.Count > 0 && open.Peek().Mention.Last < mention.Last) continue;
                var referent = (object?)mention.Entity ?? mention;
                if (!numbers.TryGetValue(referent, out var number)) numbers[referent] = number = numbers.Count + 1;
                var name = string.Create(CultureInfo.InvariantCulture, $"e{number}");
                Append(mention.Sentence, mention.First, string.Create(CultureInfo.InvariantCulture, $"({name}-{ConlluText.Name(mention.Kind)}-{mention.Head - mention.First + 1}-{Identity(mention.Entity)}"));
                open.Push((mention, name));
                if (mention.First == mention.Last) Close(open, withName: false);
            }
            CloseBefore(open, int.MaxValue);
        }
    }

    /// <summary>The brackets at a word; empty when there are none.</summary>
    public string At(Sentence sentence, int word) => _at.GetValueOrDefault((sentence, word), "");

    private static string Identity(Entity? entity) => entity is null ? "" : ConlluText.Escape(entity.Key);

    private void CloseBefore(Stack<(Mention Mention, string Name)> open, int word)
    {
        while (open.Count > 0 && open.Peek().Mention.Last < word) Close(open, withName: true);
    }

    private void Close(Stack<(Mention Mention, string Name)> open, bool withName)
    {
        var (mention, name) = open.Pop();
        Append(mention.Sentence, mention.Last, withName ? name + ")" : ")");
    }

    private void Append(Sentence sentence, int word, string brackets) => _at[(sentence, word)] = At(sentence, word) + brackets;
}
