using GraphBuilder.Events;

namespace GraphBuilder.Graph;

/// <summary>What holds of every contribution: evidence word for word, claims about entities the article mentions, text that can be stored.</summary>
public static class ArticleGraphInvariants
{
    /// <summary>Checks a contribution before it enters a store.</summary>
    /// <exception cref="ArgumentException">An invariant is broken; the message says which, in which article.</exception>
    public static void Demand(ArticleGraph graph)
    {
        if (Violations(graph).FirstOrDefault() is { } violation) throw new ArgumentException($"{graph.Article.Id}: {violation}", nameof(graph));
    }

    /// <summary>Every broken invariant, one sentence each.</summary>
    public static IEnumerable<string> Violations(ArticleGraph graph) =>
        Texts(graph).Concat(Ids(graph)).Concat(Evidence(graph)).Concat(Ends(graph)).Concat(Codes(graph));

    private static IEnumerable<string> Evidence(ArticleGraph graph)
    {
        var text = graph.Article.Text;
        if (graph.Article.Characters != text.Length) yield return $"it has {text.Length} characters, not {graph.Article.Characters}.";
        foreach (var mention in graph.Mentions)
            if (!Stands(mention.Text, mention.Start, mention.End)) yield return $"the mention of {mention.Node} at {mention.Start}-{mention.End} is not the text there.";
        foreach (var claim in graph.Claims)
        {
            if (!Stands(claim.Trigger, claim.TriggerStart, claim.TriggerEnd)) yield return $"the trigger of {claim.Id} at {claim.TriggerStart}-{claim.TriggerEnd} is not the text there.";
            if (!Stands(claim.Sentence, claim.SentenceStart, claim.SentenceEnd)) yield return $"the sentence of {claim.Id} at {claim.SentenceStart}-{claim.SentenceEnd} is not the text there.";
        }

        bool Stands(string words, int start, int end) => 0 <= start && start < end && end <= text.Length && text.AsSpan(start, end - start).SequenceEqual(words);
    }

    private static IEnumerable<string> Ids(ArticleGraph graph)
    {
        var entities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in graph.Entities)
        {
            if (!entities.Add(entity.Id)) yield return $"the entity {entity.Id} stands twice.";
            if (entity.Names.Count == 0) yield return $"the entity {entity.Id} has no name.";
        }
        var claims = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in graph.Claims)
            if (!claims.Add(claim.Id)) yield return $"the claim {claim.Id} stands twice.";
        foreach (var id in graph.Entities.Select(entity => entity.Id).Concat(claims).Append(graph.Article.Id))
            if (id.Length == 0 || id.Any(char.IsControl)) yield return "a key is empty or holds a control character.";
    }

    private static IEnumerable<string> Ends(ArticleGraph graph)
    {
        var entities = graph.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in graph.Claims)
        {
            if (claim.Kind == ClaimKind.Event && claim.EventId is null) yield return $"the claim {claim.Id} reports no event.";
            if (claim.Kind == ClaimKind.Relation && (claim.Subject is null || claim.Object is null)) yield return $"the relation claim {claim.Id} lacks an end.";
            foreach (var end in claim.Participants())
                if (!entities.Contains(end) && !IsEvent(end)) yield return $"the claim {claim.Id} names {end}, which is no entity of the article.";
        }
        foreach (var mention in graph.Mentions)
            if (!entities.Contains(mention.Node) && !IsEvent(mention.Node)) yield return $"a mention names {mention.Node}, which is no entity of the article.";
    }

    private static IEnumerable<string> Codes(ArticleGraph graph)
    {
        foreach (var claim in graph.Claims)
        {
            if (claim.Kind == ClaimKind.Event && !PloverTypes.TryParse(claim.Type, out _)) yield return $"the claim {claim.Id} has the type {claim.Type}, which PLOVER does not know.";
            if (!Enum.TryParse<Modality>(claim.Modality, ignoreCase: true, out _)) yield return $"the claim {claim.Id} has the modality {claim.Modality}, which is not in the list.";
            if (claim.Confidence is not (>= 0 and <= 1)) yield return $"the claim {claim.Id} has a confidence outside 0 to 1.";
        }
    }

    // UTF-8 has no place for half a surrogate pair: it would come back as another character.
    private static IEnumerable<string> Texts(ArticleGraph graph)
    {
        var article = graph.Article;
        (string Name, string? Value)[] fields =
        [
            ("text", article.Text), ("title", article.Title), ("url", article.Url), ("author", article.Author), ("publisher", article.Publisher), ("origin", article.Origin),
            .. graph.Entities.SelectMany(entity => entity.Names.Keys.Append(entity.KnownName)).Select(name => ("name of an entity", name)),
            .. graph.Mentions.Select(mention => ("mention", (string?)mention.Text)),
            .. graph.Claims.SelectMany(claim => new[] { claim.Trigger, claim.Sentence, claim.EventName, claim.Title, claim.DateText }).Select(words => ("claim", words)),
        ];
        foreach (var (name, value) in fields)
            if (value is not null && !IsWellFormed(value)) yield return $"its {name} holds half of a surrogate pair, which no store can keep.";
    }

    private static bool IsEvent(string id) => id.StartsWith("event:", StringComparison.Ordinal);

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
