using GraphBuilder.Dates;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Events.Propositions;
using GraphBuilder.Language;
using GraphBuilder.Text;

namespace GraphBuilder.Events.Circumstances;

/// <summary>Which time expression of a sentence belongs to an act: the one that modifies it in the parse, not the nearest.</summary>
internal sealed class DateFinder(EventLexicon lexicon)
{
    private const float TimeRole = 0.5f;

    /// <summary>The expression of an act; null when it has none.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="layer">Its propositions.</param>
    /// <param name="trigger">The act.</param>
    /// <param name="expressions">Time expressions of the sentence.</param>
    /// <param name="triggers">All acts of the sentence: a date at another act is that one's.</param>
    public TimeExpression? Find(Sentence sentence, PropositionLayer layer, int trigger, IReadOnlyList<TimeExpression> expressions, IReadOnlySet<int> triggers)
    {
        TimeExpression? best = null;
        var bestRank = 0;
        foreach (var expression in expressions)
        {
            var rank = Rank(sentence, layer, trigger, Anchor(sentence, expression), triggers);
            if (rank > bestRank) (best, bestRank) = (expression, rank);
        }
        return best ?? ByModel(sentence, trigger, expressions);
    }

    /// <summary>The word outside an expression that it hangs on; -1 at the root.</summary>
    private static int Anchor(Sentence sentence, TimeExpression expression)
    {
        for (var i = expression.First; i <= expression.Last; i++)
            if (sentence.Words[i].Head is var head && (head < expression.First || head > expression.Last)) return head;
        return -1;
    }

    private int Rank(Sentence sentence, PropositionLayer layer, int trigger, int anchor, IReadOnlySet<int> triggers)
    {
        if (anchor < 0) return 0;
        if (anchor == trigger) return 4;
        if (layer[trigger]?.LightVerb == anchor) return 3;
        if (triggers.Contains(anchor)) return 0;
        // Below the act ("a meeting with Mr. Abbas on Monday") or at the verb it is an argument of ("the talks resume on Monday").
        if (Climb(sentence, anchor, trigger, "nmod", "compound", "obj", "obl", "appos")) return 2;
        if (lexicon.IsReporting(sentence.Words[anchor].Lemma)) return 0;
        if (IsArgument(layer[anchor], trigger)) return 2;
        return Climb(sentence, trigger, anchor, "obj", "nsubj", "obl", "xcomp", "conj", "nmod") ? 1 : 0;
    }

    /// <summary>"Talks that are to take place on Monday": the act is what the verb says something of.</summary>
    private static bool IsArgument(Proposition? proposition, int word)
    {
        if (proposition is { Verbal: true })
            foreach (var argument in proposition.Arguments)
                if (argument.Head == word && argument.Slot is Slot.Subject or Slot.Object) return true;
        return false;
    }

    private static bool Climb(Sentence sentence, int from, int to, params ReadOnlySpan<string> relations)
    {
        for (var at = from; at >= 0; at = sentence.Words[at].Head)
        {
            if (at == to) return true;
            if (!relations.Contains(sentence.Words[at].Relation)) return false;
        }
        return false;
    }

    private static TimeExpression? ByModel(Sentence sentence, int trigger, IReadOnlyList<TimeExpression> expressions)
    {
        if (sentence.Reading is not { } reading) return null;
        TimeExpression? best = null;
        var chance = TimeRole;
        foreach (var expression in expressions)
            for (var i = expression.First; i <= expression.Last; i++)
                if (reading.RoleChance(trigger, i, EventRole.Time) is var here && here > chance) (best, chance) = (expression, here);
        return best;
    }
}
