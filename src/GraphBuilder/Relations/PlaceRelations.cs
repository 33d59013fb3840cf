using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Relations;

/// <summary>Where places lie and bodies have their seat: "St. Petersburg, Russia", "Astana, the capital of Kazakhstan", "the Berlin-based institute".</summary>
internal static class PlaceRelations
{
    public static IEnumerable<RelationClaim> Read(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions, KnowledgeBase knowledge)
    {
        foreach (var place in mentions)
        {
            if (place is not { Form: MentionForm.Name, Entity: { Kind: EntityKind.Place } entity }) continue;
            if (Around(sentence, place, mentions) is { } whole && (entity.Country is null || entity.Country == whole.Entity!.Country))
                yield return RelationClaim.Between(RelationType.LocatedIn, place, whole, sentence, whole.Span, "place-in-place", 0.9);
            else if (entity is { Country: not null, Subkind: not "capital" } && mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Country } c && c.Country == entity.Country && m.Form == MentionForm.Name) is { } country)
                yield return RelationClaim.Between(RelationType.LocatedIn, place, country, sentence, place.Span, "gazetteer", 0.85);
            if (Capital(sentence, place, mentions) is not { } state) continue;
            yield return RelationClaim.Between(RelationType.CapitalOf, place, state.Of, sentence, state.Trigger, "capital-of", 0.95);
            yield return RelationClaim.Between(RelationType.LocatedIn, place, state.Of, sentence, state.Trigger, "capital-of", 0.95);
        }
        foreach (var claim in Seats(sentence, mentions)) yield return claim;
    }

    /// <summary>The place or country that follows after a comma, "in" or "of".</summary>
    private static Mention? Around(Sentence sentence, Mention place, IReadOnlyList<Mention> mentions)
    {
        var at = place.Last + 1;
        if (at + 1 >= sentence.Words.Count || sentence.Words[at].Form is not ("," or "in")) return null;
        at++;
        if (sentence.Words[at].Upos == "DET") at++;
        var next = mentions.FirstOrDefault(m => m.First == at && m.Form == MentionForm.Name && m.Entity is { Kind: EntityKind.Country or EntityKind.Place } && m.Entity != place.Entity);
        // A list of cities has commas too: its members hang on one another as conjuncts.
        return next is not null && sentence.Words[next.Head].Relation != "conj" && sentence.Words[place.Head].Relation != "conj" ? next : null;
    }

    private static (Mention Of, TextSpan Trigger)? Capital(Sentence sentence, Mention place, IReadOnlyList<Mention> mentions)
    {
        foreach (var word in sentence.Words)
        {
            if (word.Lemma != "capital" || word.Upos != "NOUN") continue;
            var head = sentence.Words[place.Head];
            var described = (word.Relation == "appos" && word.Head == place.Head) || (head.Head == word.Index && head.Relation is "appos" or "flat" or "nmod" && Syntax.CaseOf(sentence, place.Head) is null or "of")
                || (head.Head == word.Index && head.Relation == "nsubj" && Syntax.Child(sentence, word.Index, "cop") is not null);
            if (!described) continue;
            var owner = mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Country } && m != place && (sentence.Words[m.Head].Head == word.Index || (m.Last == word.Index - 1 && m.Form == MentionForm.Demonym)) && sentence.Words[m.Head].Relation is "nmod" or "amod" or "compound");
            if (owner is not null) return (owner, word.Span);
        }
        return null;
    }

    /// <summary>"based in Geneva", "headquartered in Vienna", "London-based".</summary>
    private static IEnumerable<RelationClaim> Seats(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        foreach (var word in sentence.Words)
        {
            if (word.Lemma is not ("base" or "headquarter" or "based" or "headquartered") || word.Relation is not ("acl" or "amod" or "root" or "advcl" or "conj")) continue;
            var seat = mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Place or EntityKind.Country } && sentence.Words[m.Head].Head == word.Index && sentence.Words[m.Head].Relation is "obl" or "compound" or "nmod")
                ?? (word.Index > 1 && sentence.Words[word.Index - 1].Form == "-" ? mentions.FirstOrDefault(m => m.Last == word.Index - 2 && m.Entity is { Kind: EntityKind.Place or EntityKind.Country }) : null);
            var body = mentions.FirstOrDefault(m => m.Head == word.Head && m.Entity is { Kind: EntityKind.Organization or EntityKind.Group }) ?? mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Organization } && sentence.Words[m.Head].Head == word.Index && sentence.Words[m.Head].Relation == "nsubj");
            if (seat is not null && body is not null) yield return RelationClaim.Between(RelationType.BasedIn, body, seat, sentence, word.Span, "based-in", 0.85);
        }
    }
}
