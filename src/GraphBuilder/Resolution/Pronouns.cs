using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Resolution;

/// <summary>
/// Fifth pass: pronouns, in the order of the text. Relative pronouns take the noun they modify; I and we take the speaker; the rest take the
/// most prominent of what was named shortly before and agrees in number, gender and kind: nearer sentences first, subjects before others.
/// </summary>
internal static class Pronouns
{
    /// <summary>How many sentences back a pronoun may reach.</summary>
    private const int Reach = 3;

    public static void Apply(ArticleReading reading)
    {
        var quotes = Quotes.Of(reading.Article);
        foreach (var mention in reading.Article.Mentions)
        {
            if (mention.Form != MentionForm.Pronoun || Pronoun.Of(mention.Sentence.Words[mention.Head]) is not { } pronoun) continue;
            if (mention.Sentence.Words[mention.Head].Relation == "expl") continue;
            if (pronoun.Role == PronounRole.Relative) Take(mention, Antecedent.Of(Modified(reading, mention)));
            else if (pronoun.Person < 3) Take(mention, Antecedent.Of(Spoken(reading, mention, pronoun, quotes)));
            else Take(mention, Prominent(reading, mention, pronoun, quotes));
        }
    }

    private static void Take(Mention pronoun, Antecedent? antecedent)
    {
        if (antecedent is null) return;
        pronoun.Entity = antecedent.Entity;
        pronoun.Members = antecedent.Members;
    }

    private static Mention? Modified(ArticleReading reading, Mention mention)
    {
        var sentence = mention.Sentence;
        for (var at = mention.Head; at >= 0; at = sentence.Words[at].Head)
            if (sentence.Words[at].Deprel is "acl:relcl")
                return reading.Article.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.Head == sentence.Words[at].Head && m.Form != MentionForm.Pronoun);
        return null;
    }

    private static Mention? Spoken(ArticleReading reading, Mention mention, Pronoun pronoun, Quotes quotes)
    {
        if (pronoun.Person != 1 || !quotes.IsInside(mention.Sentence, mention.Head) || quotes.SpeakerOf(mention.Sentence) is not { } speaker) return null;
        if (pronoun.Number == GrammaticalNumber.Singular) return speaker;
        // "we" of someone in office is whom he or she speaks for.
        if (speaker.Entity is { Kind: EntityKind.Person } person)
        {
            var owner = reading.Person(person)?.Titles.FirstOrDefault(t => !t.Former && t.Of?.Entity is not null)?.Of
                ?? (Nominals.CountryOf(reading, person) is { } country ? reading.Article.Mentions.FirstOrDefault(m => m.Entity?.Kind == EntityKind.Country && m.Entity.Country == country) : null);
            return owner ?? speaker;
        }
        return speaker;
    }

    private static Antecedent? Prominent(ArticleReading reading, Mention mention, Pronoun pronoun, Quotes quotes)
    {
        var inside = quotes.IsInside(mention.Sentence, mention.Head);
        var speaker = inside ? quotes.SpeakerOf(mention.Sentence)?.Entity : null;
        if (pronoun.Neuter && RefersToNoActor(reading, mention)) return null;
        Mention? best = null;
        List<Entity>? members = null;
        var top = double.MinValue;
        foreach (var candidate in reading.Article.Mentions)
        {
            if (candidate.Span.Start >= mention.Span.Start) break;
            var distance = mention.Sentence.Index - candidate.Sentence.Index;
            if (distance > (pronoun.Neuter ? 1 : Reach) || (candidate.Entity is null && candidate.Members.Count == 0)) continue;
            if (candidate.Sentence.Region is not null and not RegionKind.Headline || candidate.Form == MentionForm.Demonym) continue;
            // Inside a quotation "he" is not the one who speaks.
            if (speaker is not null && candidate.Entity == speaker) continue;
            var together = pronoun.Number == GrammaticalNumber.Plural ? Together(reading, candidate) : null;
            if (together is null && (!Agrees(reading, candidate, pronoun, distance == 0) || Bound(mention, candidate, pronoun))) continue;
            var score = Score(candidate, mention, distance) + (together is not null ? 0.5 : pronoun.Number == GrammaticalNumber.Plural && !IsPlural(candidate) ? -0.6 : 0);
            if (score > top) (best, members, top) = (candidate, together, score);
        }
        return best is not null && members is not null ? new Antecedent(null, members) : best is null ? null : new Antecedent(best.Entity, best.Members);
    }

    /// <summary>Those named together: "Trump and Putin", and who talks with whom.</summary>
    private static List<Entity>? Together(ArticleReading reading, Mention mention)
    {
        var joined = Nominals.Joined(reading, mention, number: null) ?? With(reading, mention);
        if (joined is null || joined.Any(m => m.Entity is not { Kind: not EntityKind.Place })) return null;
        var entities = joined.Select(m => m.Entity!).Distinct().ToList();
        return entities.Count > 1 ? entities : null;
    }

    /// <summary>"X will talk with Y ... their conversation": the subject and the partner of one verb.</summary>
    private static List<Mention>? With(ArticleReading reading, Mention partner)
    {
        var sentence = partner.Sentence;
        var word = sentence.Words[partner.Head];
        if (word.Relation != "obl" || Syntax.CaseOf(sentence, partner.Head) != "with") return null;
        for (var verb = word.Head; verb >= 0; verb = sentence.Words[verb].Relation == "xcomp" ? sentence.Words[verb].Head : -1)
            if (Syntax.Child(sentence, verb, "nsubj") is { } subject && reading.Article.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.Head == subject) is { } first) return [first, partner];
        return null;
    }

    private static bool IsPlural(Mention mention) => mention.Members.Count > 1 || (mention.Entity is { Kind: EntityKind.Group } && Syntax.IsPlural(mention.Sentence, mention.Head));

    /// <summary>"It" as a subject goes on with the subject before; when that is a thing or an act, it is no actor.</summary>
    private static bool RefersToNoActor(ArticleReading reading, Mention mention)
    {
        if (mention.Sentence.Words[mention.Head].Relation != "nsubj" || mention.Sentence.Index == 0) return false;
        if (reading.Article.Mentions.Any(m => m.Sentence == mention.Sentence && m.Span.Start < mention.Span.Start && m.Entity is not null)) return false;
        var before = reading.Article.Sentences[mention.Sentence.Index - 1];
        var subject = before.Words.FirstOrDefault(w => w.Relation == "nsubj");
        return subject is { Upos: "NOUN" } && !reading.Article.Mentions.Any(m => m.Sentence == before && m.Head == subject.Index && m.Entity is not null);
    }

    private static double Score(Mention candidate, Mention pronoun, int distance)
    {
        var relation = candidate.Sentence.Words[Syntax.FirstConjunct(candidate.Sentence, candidate.Head)].Relation;
        var salience = relation switch { "nsubj" => 1.0, "obj" or "iobj" => 0.5, "obl" => 0.35, "nmod" when candidate.Form == MentionForm.Name => 0.2, _ => 0.1 };
        if (candidate.Form == MentionForm.Name) salience += 0.25;
        if (candidate.Sentence.Region == RegionKind.Headline) salience -= 1;
        // A sentence back costs as much as being no subject; within the sentence the nearer word wins a tie.
        return salience - distance * 0.8 - (distance == 0 ? (pronoun.Head - candidate.Head) * 0.004 : 0);
    }

    private static bool Agrees(ArticleReading reading, Mention candidate, Pronoun pronoun, bool sameSentence)
    {
        var plural = IsPlural(candidate);
        if (pronoun.Number == GrammaticalNumber.Plural) return plural || candidate.Entity is { Kind: EntityKind.Organization or EntityKind.Group or EntityKind.Country };
        if (candidate.Entity is not { } entity || plural) return false;
        if (pronoun.Neuter) return entity.Kind is EntityKind.Country or EntityKind.Organization && (sameSentence || candidate.Sentence.Words[Syntax.FirstConjunct(candidate.Sentence, candidate.Head)].Relation == "nsubj");
        if (entity.Kind == EntityKind.Person) return reading.Person(entity)?.MayBe(pronoun.Gender) ?? true;
        // "a protester ... he": a person without a name.
        return entity.Kind == EntityKind.Group && candidate.Kind != EntityKind.Organization && reading.Knowledge.NounEndingAt(candidate.Sentence.Words, candidate.Head)?.Noun is { Kind: EntityKind.Person } noun && (noun.Gender == Gender.Either || noun.Gender == pronoun.Gender);
    }

    /// <summary>Principle B, as far as a tree shows it: an object pronoun is not its own verb's subject, nor a possessor the phrase it stands in.</summary>
    private static bool Bound(Mention pronoun, Mention candidate, Pronoun kind)
    {
        if (pronoun.Sentence != candidate.Sentence) return false;
        var words = pronoun.Sentence.Words;
        if (kind.Role == PronounRole.Possessive) return candidate.First <= pronoun.Head && pronoun.Head <= candidate.Last;
        if (pronoun.Text.EndsWith("self", StringComparison.OrdinalIgnoreCase) || pronoun.Text.EndsWith("selves", StringComparison.OrdinalIgnoreCase)) return false;
        var top = words[Syntax.FirstConjunct(pronoun.Sentence, candidate.Head)];
        return top.Head >= 0 && words[pronoun.Head].Head == top.Head && top.Relation is "nsubj" or "obj" or "iobj";
    }

    /// <summary>What a pronoun takes: one entity or several.</summary>
    private sealed record Antecedent(Entity? Entity, IReadOnlyList<Entity> Members)
    {
        public static Antecedent? Of(Mention? mention) => mention is null ? null : new Antecedent(mention.Entity, mention.Members);
    }
}
