using GraphBuilder.Graph;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>
/// Third pass: organisations and places the knowledge base does not hold. Abbreviations join the full name they stand for;
/// a body that every state has ("the Foreign Ministry") is the one of the country that its phrase, else the dateline names.
/// </summary>
internal static class OtherNames
{
    public static void Apply(ArticleReading reading)
    {
        var names = reading.Article.Mentions.Where(m => m is { Form: MentionForm.Name, Entity: null }).ToList();
        foreach (var mention in names.OrderByDescending(m => m.Text.Length).ThenBy(m => m.Span.Start))
        {
            var entity = mention.Kind == EntityKind.Organization ? Organization(reading, mention, names) : Place(reading, mention);
            ArticleReading.Resolve(mention, entity);
        }
    }

    private static Entity Organization(ArticleReading reading, Mention mention, List<Mention> names)
    {
        if (LongForm(mention, names) is { } full) return full;
        if (Nominals.Government(reading, mention) is { } government) return government;
        if (OfCountry(reading, mention) is { } body) return body;
        var noun = reading.Knowledge.NounEndingAt(mention.Sentence.Words, mention.Last)?.Noun;
        var country = Nominals.OwnerOf(reading, mention.Sentence, mention.First, mention.Head);
        if (noun?.Subkind is "government" or "ministry" or "parliament" or "court" or "police" or "military" && mention.Last - mention.First < 3)
        {
            var owner = country ?? reading.HomeCountry;
            if (owner is not null && reading.Knowledge.Institution(mention.Text, owner) is { } institution) return reading.For(institution);
            var key = owner is null ? EntityKeys.WithinArticle(reading.Article, GraphKeys.Organization(mention.Text)) : GraphKeys.Organization($"{owner} {mention.Text}");
            return reading.Keyed(key, () => Named(mention, EntityKind.Organization, noun, owner));
        }
        return reading.Keyed(GraphKeys.Organization(mention.Text), () => Named(mention, EntityKind.Organization, noun, country));
    }

    /// <summary>"Foreign Ministry of Sudan", "Supreme Court of Kenya": the name holds its country.</summary>
    private static Entity? OfCountry(ArticleReading reading, Mention mention)
    {
        var words = mention.Sentence.Words;
        for (var of = mention.First + 1; of < mention.Last; of++)
        {
            if (words[of].Form != "of" || reading.Knowledge.LongestMatch(words, words[of + 1].Upos == "DET" && of + 2 <= mention.Last ? of + 2 : of + 1) is not { } match || match.Candidates[0] is not { Kind: EntityKind.Country, Country: { } country }) continue;
            var noun = string.Join(' ', words.Skip(mention.First).Take(of - mention.First).Select(w => w.Form));
            if (reading.Knowledge.Institution(noun, country) is { } institution) return reading.For(institution);
        }
        return null;
    }

    private static Entity Place(ArticleReading reading, Mention mention)
    {
        var words = mention.Sentence.Words;
        var country = mention.Last + 2 < words.Count && words[mention.Last + 1].Form is "," or "in" or "of" ? reading.Article.Mentions.FirstOrDefault(m => m.Sentence == mention.Sentence && m.First is var f && (f == mention.Last + 2 || f == mention.Last + 3))?.Known?.Country : null;
        return reading.Keyed(GraphKeys.Place(country, mention.Text), () => Named(mention, EntityKind.Place, null, country));
    }

    private static Entity Named(Mention mention, EntityKind kind, ActorNoun? noun, string? country) =>
        new() { Kind = kind, Name = mention.Text, Sector = noun?.Sector, Subkind = kind == EntityKind.Organization ? noun?.Subkind ?? "other" : null, Country = country };

    /// <summary>"IMF" after "International Monetary Fund": capitals that are the initials of a longer name of the article.</summary>
    private static Entity? LongForm(Mention mention, List<Mention> names)
    {
        if (mention.First != mention.Last) return null;
        var letters = mention.Text.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length is < 2 or > 8 || letters.Any(c => !char.IsUpper(c))) return null;
        return names.FirstOrDefault(m => m.Entity is not null && m.Last > m.First && Initials(m) == letters)?.Entity;
    }

    private static string Initials(Mention mention) =>
        string.Concat(Enumerable.Range(mention.First, mention.Last - mention.First + 1).Select(i => mention.Sentence.Words[i].Form[0]).Where(char.IsUpper));
}
