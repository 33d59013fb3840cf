using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Resolution;
using GraphBuilder.Text;

namespace GraphBuilder.Relations;

/// <summary>Who belongs to whom: bodies and groups of a country, members, nationals, teams of a person.</summary>
internal static class BelongingRelations
{
    /// <summary>Sectors of a state: their bodies are part of their country, other people are nationals of it.</summary>
    private static readonly HashSet<string> StateSectors = new(StringComparer.Ordinal) { "GOV", "MIL", "COP", "JUD", "LEG", "SPY" };

    public static IEnumerable<RelationClaim> Read(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions, KnowledgeBase knowledge)
    {
        foreach (var mention in mentions)
        {
            if (mention.Entity is not { } entity) continue;
            if (mention.Form == MentionForm.Nominal || entity.Kind == EntityKind.Organization)
                foreach (var claim in Nationality(sentence, mention, entity, mentions, knowledge)) yield return claim;
            if (mention.Form == MentionForm.Nominal)
                foreach (var claim in Team(sentence, mention, entity, mentions)) yield return claim;
            foreach (var claim in Named(article, sentence, mention, entity, knowledge)) yield return claim;
            foreach (var claim in Members(sentence, mention, mentions)) yield return claim;
        }
    }

    /// <summary>"American intelligence agencies", "Syrian refugees", "Israel's parliament".</summary>
    private static IEnumerable<RelationClaim> Nationality(Sentence sentence, Mention mention, Entity entity, IReadOnlyList<Mention> mentions, KnowledgeBase knowledge)
    {
        if (entity.Kind is not (EntityKind.Group or EntityKind.Organization or EntityKind.Person)) yield break;
        foreach (var owner in mentions)
        {
            if (owner == mention || owner.Entity is not { Kind: EntityKind.Country } country || owner.Form is MentionForm.Nominal or MentionForm.Pronoun) continue;
            var word = sentence.Words[owner.Head];
            var modifier = word.Head == mention.Head && (word.Relation is "amod" or "compound" || word.Deprel == "nmod:poss");
            var inside = owner.First >= mention.First && owner.Last < mention.Head && owner.Form == MentionForm.Demonym;
            if (!modifier && !inside) continue;
            var person = entity.Kind == EntityKind.Person;
            if (person && (word.Deprel == "nmod:poss" || mention.Titles.Count > 0)) continue;
            // Officials and bodies of a state are part of it; what other people are by nationality is a property of the group.
            if (entity.Kind == EntityKind.Group && !(knowledge.NounEndingAt(sentence.Words, mention.Head)?.Noun is { Sector: { } sector } noun && (sector == "GOV" || (noun.Kind != EntityKind.Person && StateSectors.Contains(sector))))) continue;
            if (entity.Kind == EntityKind.Organization && entity.Country is { } own && own != country.Country) continue;
            yield return RelationClaim.Between(person ? RelationType.CitizenOf : RelationType.PartOf, mention, owner, sentence, owner.Span, "nationality", 0.85);
        }
    }

    /// <summary>"the Russian parliament", "US State Department": the name itself begins with the country.</summary>
    private static IEnumerable<RelationClaim> Named(AnnotatedArticle article, Sentence sentence, Mention mention, Entity entity, KnowledgeBase knowledge)
    {
        if (entity is not { Kind: EntityKind.Organization, Country: { } country, Subkind: "government" or "ministry" or "parliament" or "court" or "military" or "police" } || mention.First == mention.Last) yield break;
        var first = sentence.Words[mention.First].Form;
        if ((knowledge.Demonym(first)?.Entry.Country ?? knowledge.Find(first).FirstOrDefault(e => e.Kind == EntityKind.Country)?.Country) != country) yield break;
        if (article.Mentions.FirstOrDefault(m => m.Entity is { Kind: EntityKind.Country } c && c.Country == country) is { } owner)
            yield return RelationClaim.Between(RelationType.PartOf, mention, owner, sentence, mention.Span, "name-with-country", 0.85);
    }

    /// <summary>"senior members of his team", "her cabinet": a person leads what is his or hers to lead, and it is part of the state he or she governs.</summary>
    private static IEnumerable<RelationClaim> Team(Sentence sentence, Mention mention, Entity entity, IReadOnlyList<Mention> mentions)
    {
        if (entity.Kind is not (EntityKind.Group or EntityKind.Organization)) yield break;
        foreach (var owner in mentions)
        {
            if (owner.Entity is not { Kind: EntityKind.Person } || owner == mention) continue;
            var word = sentence.Words[owner.Head];
            if (word.Deprel != "nmod:poss" || word.Head < 0 || sentence.Words[word.Head].Lemma is not ("team" or "cabinet" or "administration" or "party" or "government" or "campaign" or "movement" or "coalition")) continue;
            var under = word.Head == mention.Head || (word.Head > mention.Head && word.Head <= mention.Last);
            if (!under) continue;
            yield return RelationClaim.Between(RelationType.Leads, owner, mention, sentence, sentence.Words[word.Head].Span, "team-of", 0.75);
        }
    }

    /// <summary>"Turkey, a member of NATO", "members of the Security Council", "NATO member Turkey".</summary>
    private static IEnumerable<RelationClaim> Members(Sentence sentence, Mention mention, IReadOnlyList<Mention> mentions)
    {
        var noun = sentence.Words[mention.Head];
        if (mention.Form != MentionForm.Nominal || noun.Lemma is not "member") yield break;
        var body = mentions.FirstOrDefault(m => m.Form == MentionForm.Name && m.Entity is { Kind: EntityKind.Organization } && sentence.Words[m.Head] is { } w && w.Head == mention.Head && w.Relation is "nmod" or "compound");
        if (body is null) yield break;
        foreach (var named in mentions)
        {
            if (named.Form != MentionForm.Name || named == body) continue;
            var word = sentence.Words[named.Head];
            var described = (noun.Relation == "appos" && noun.Head == named.Head) || (word.Head == mention.Head && word.Relation is "appos" or "flat") || (word.Head == mention.Head && word.Relation == "nsubj" && Syntax.Child(sentence, mention.Head, "cop") is not null);
            if (described) yield return RelationClaim.Between(RelationType.MemberOf, named, body, sentence, noun.Span, "member-of", 0.85);
        }
    }
}
