using GraphBuilder.Events;
using GraphBuilder.Language;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Resolution;

/// <summary>First pass: countries, organisations and places of the knowledge base; capitals that act stand for their government.</summary>
internal static class KnownNames
{
    public static void Apply(ArticleReading reading)
    {
        var article = reading.Article;
        var named = Countries(article);
        reading.HomeCountry = Home(reading, named);
        foreach (var mention in article.Mentions)
        {
            if (mention.Form == MentionForm.Name && Half(reading, mention) is { } half)
            {
                ArticleReading.Resolve(mention, reading.For(half));
                continue;
            }
            if (mention.Form == MentionForm.Pronoun || mention.Known is not { } known) continue;
            if (known.Kind == EntityKind.Place && mention.Form == MentionForm.Name)
            {
                known = mention.Known = Namesake(reading, mention, known, named);
                if (reading.Knowledge.Capital(known.Name) is { } country && known.Country == country.Alpha3 && Acts(mention))
                {
                    ArticleReading.Resolve(mention, reading.For(country.Entry));
                    continue;
                }
            }
            ArticleReading.Resolve(mention, IsNationalGovernment(reading.Knowledge, known) ? reading.Country(known.Country)! : reading.For(known));
        }
    }

    /// <summary>A national government is its country ("the Chinese government"); ministries and agencies are bodies of their own.</summary>
    private static bool IsNationalGovernment(KnowledgeBase knowledge, KnowledgeEntry entry)
    {
        const string ending = " government";
        if (entry is not { Kind: EntityKind.Organization, Country: { } country } || !entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return false;
        var nation = entry.Name[..^ending.Length];
        return (knowledge.Demonym(nation)?.Entry.Country ?? knowledge.Find(nation).FirstOrDefault(e => e.Kind == EntityKind.Country)?.Country) == country;
    }

    /// <summary>"the North" where North Korea is spoken of.</summary>
    private static KnowledgeEntry? Half(ArticleReading reading, Mention mention)
    {
        if (mention.Text is not ("North" or "South" or "East" or "West")) return null;
        var named = reading.Article.Mentions.Where(m => m.Known is { Kind: EntityKind.Country } k && k.Name.StartsWith(mention.Text + " ", StringComparison.Ordinal)).Select(m => m.Known!).DistinctBy(k => k.Key).ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>How often the article names each country.</summary>
    private static Dictionary<string, int> Countries(AnnotatedArticle article) =>
        article.Mentions.Where(m => m.Sentence.Region != RegionKind.Dateline && m.Known is { Kind: EntityKind.Country, Country: not null }).GroupBy(m => m.Known!.Country!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>Of places with one name, the one in a country that the phrase or the article names ("Hamburg" where Germany is talked of); else the knowledge base's first.</summary>
    private static KnowledgeEntry Namesake(ArticleReading reading, Mention mention, KnowledgeEntry known, Dictionary<string, int> named)
    {
        var all = reading.Knowledge.Find(mention.Text).Where(e => e.Kind == EntityKind.Place).ToList();
        if (all.Count < 2) return known;
        if (CountryAfter(mention, reading) is { } stated && all.FirstOrDefault(e => e.Country == stated) is { } exact) return exact;
        return all.Where(e => e.Country is not null && named.ContainsKey(e.Country)).OrderByDescending(e => named[e.Country!]).ThenByDescending(e => e.Population).FirstOrDefault() is { } local
            && (local.Population * 20L >= known.Population || !named.ContainsKey(known.Country ?? ""))
            && !named.ContainsKey(known.Country ?? "")
                ? local
                : known;
    }

    /// <summary>"St. Petersburg, Russia".</summary>
    private static string? CountryAfter(Mention mention, ArticleReading reading)
    {
        var words = mention.Sentence.Words;
        var at = mention.Last + 1;
        if (at >= words.Count || words[at].Form != ",") return null;
        return reading.Article.Mentions.FirstOrDefault(m => m.Sentence == mention.Sentence && m.First == at + 1)?.Known?.Country;
    }

    /// <summary>
    /// The country whose "president" and "police" need no name here: where the article was filed from, if it speaks of that country at least half as
    /// often as of any other (a summit's host is not home); without a dateline the country that most of it is about.
    /// </summary>
    private static string? Home(ArticleReading reading, Dictionary<string, int> named)
    {
        var most = named.Values.DefaultIfEmpty(0).Max();
        var written = reading.Article.Mentions.FirstOrDefault(m => m.Sentence.Region == RegionKind.Dateline && m.Known is not null);
        if ((reading.Article.Article.Dateline ?? written?.Text) is { } dateline)
        {
            var places = reading.Knowledge.Find(dateline);
            var place = places.FirstOrDefault(e => e.Country is not null && named.ContainsKey(e.Country)) ?? (places.Count > 0 ? places[0] : null);
            return place?.Country is { } country && named.GetValueOrDefault(country) * 2 >= most ? country : null;
        }
        return most >= 3 && most * 10 >= named.Values.Sum() * 6 ? named.MaxBy(n => n.Value).Key : null;
    }

    /// <summary>True when a capital stands where actors stand: subject, agent, partner, owner of an act; not where places stand.</summary>
    private static bool Acts(Mention mention)
    {
        var sentence = mention.Sentence;
        if (sentence.Region == RegionKind.Dateline) return false;
        var top = sentence.Words[Syntax.FirstConjunct(sentence, mention.Head)];
        if (top.Head < 0) return false;
        var governor = sentence.Words[top.Head];
        var preposition = Syntax.CaseOf(sentence, mention.Head) ?? Syntax.CaseOf(sentence, top.Index);
        return top.Deprel switch
        {
            "nsubj" => Syntax.Child(sentence, governor.Index, "cop") is null || governor.Upos == "ADJ",
            "nsubj:pass" => IsCoded(sentence, governor.Index),
            "obl:agent" => true,
            "obj" or "iobj" => preposition is null && !NamesCapital(sentence, governor.Index) && (IsCoded(sentence, governor.Index) || IsTarget(sentence, governor.Index, mention.Head)),
            "nmod:poss" => governor.MentionKind is not ("place" or "object" or "organization") && governor.Lemma is not ("street" or "airport" or "centre" or "center" or "suburb" or "mayor"),
            "nmod" or "obl" => preposition is "with" or "between" or "against" or "by"
                || (top.Deprel == "obl" && preposition is "to" or "on" or "from" && IsTarget(sentence, governor.Index, mention.Head) && sentence.Reading!.BestType(governor.Index) != PloverType.Consult),
            _ => false,
        };
    }

    /// <summary>"recognise Jerusalem as the capital": the city is meant.</summary>
    private static bool NamesCapital(Sentence sentence, int verb) => sentence.Children(verb).Any(c => sentence.Words[c].Lemma == "capital");

    /// <summary>The model takes it for the one acted upon, not for the place, and the act is not a use of force against a place.</summary>
    private static bool IsTarget(Sentence sentence, int verb, int word) =>
        sentence.Reading is { } reading && reading.RoleChance(verb, word, EventRole.Target) > 0.5 && reading.RoleChance(verb, word, EventRole.Place) < 0.5 && reading.BestType(verb).Quad() != 4;

    /// <summary>A verb of dealing with someone, not of going, being or striking somewhere.</summary>
    private static bool IsCoded(Sentence sentence, int verb) =>
        sentence.Reading is { } reading && reading.EventChance(verb) > 0.5 && reading.BestType(verb).Quad() is 1 or 3 && reading.BestType(verb) is not PloverType.Consult;
}
