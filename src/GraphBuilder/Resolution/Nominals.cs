using GraphBuilder.Graph;
using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;
using GraphBuilder.Text;

namespace GraphBuilder.Resolution;

/// <summary>
/// Fourth pass: noun phrases. An office is the person who holds it in the article, else the government or body it stands for;
/// a government is its country; a plural that counts its members ("the two presidents") stands for those named; the rest are groups and bodies of their own.
/// </summary>
internal static class Nominals
{
    /// <summary>How many sentences back a bare title or noun may reach.</summary>
    private const int Reach = 12;

    public static void Apply(ArticleReading reading)
    {
        foreach (var mention in reading.Article.Mentions.Where(m => m is { Form: MentionForm.Nominal, Entity: null }).ToList())
        {
            if (Described(reading, mention) is { } named) ArticleReading.Resolve(mention, named);
            else if (Counted(reading, mention) is { Count: > 1 } members) mention.Members = members;
            else if (ByOffice(reading, mention) is { } holder) ArticleReading.Resolve(mention, holder);
            else if (Government(reading, mention) is { } country) ArticleReading.Resolve(mention, country);
            else if (ByKind(reading, mention) is { } body) ArticleReading.Resolve(mention, body);
            else ArticleReading.Resolve(mention, Unnamed(reading, mention));
        }
    }

    /// <summary>Alpha-3 of the country that a phrase's own words give: a nationality, a possessive, "of France".</summary>
    public static string? OwnerOf(ArticleReading reading, Sentence sentence, int first, int head)
    {
        string? owner = null;
        foreach (var mention in reading.Article.Mentions)
        {
            if (mention.Sentence != sentence || mention.Form is MentionForm.Nominal or MentionForm.Pronoun || mention.Entity is not { } entity) continue;
            var word = sentence.Words[mention.Head];
            var inside = mention.First >= first && mention.Last <= head && mention.Head != head;
            var below = word.Head == head && (word.Deprel == "nmod:poss" || word.Relation is "amod" or "compound" || (word.Relation == "nmod" && Syntax.CaseOf(sentence, mention.Head) is "of" or "in" or "from"));
            if (!inside && !below) continue;
            var country = entity.Kind == EntityKind.Person ? CountryOf(reading, entity) : entity.Country;
            if (entity.Kind == EntityKind.Country) return entity.Country;
            owner ??= country;
        }
        return owner;
    }

    /// <summary>The country whose office a person holds.</summary>
    public static string? CountryOf(ArticleReading reading, Entity person)
    {
        if (reading.Person(person) is not { } record) return null;
        foreach (var title in record.Titles)
            if (title.Of?.Entity?.Country is { } country) return country;
        return null;
    }

    /// <summary>A phrase in apposition or tied by "is" to a name is that person: it names no one else.</summary>
    private static Entity? Described(ArticleReading reading, Mention mention)
    {
        var sentence = mention.Sentence;
        if (mention.Kind == EntityKind.Group) return null;
        var head = sentence.Words[mention.Head];
        if (mention.Titles is [var title, ..] && reading.Article.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.Titles.Any(t => t.First == title.First && t.Last == title.Last) && m.Form == MentionForm.Name) is { Entity: { } titled }) return titled;
        if (head.Relation == "appos" && !sentence.Children(mention.Head).Any(c => sentence.Words[c].Relation == "cc") && mention.First > 1 && sentence.Words[mention.First - 2].Upos != "CCONJ" && At(reading, sentence, head.Head) is { } before && Compatible(before.Kind, mention.Kind)) return before;
        foreach (var child in sentence.Children(mention.Head))
            if (sentence.Words[child].Relation == "appos" && At(reading, sentence, child) is { } after && Compatible(after.Kind, mention.Kind)) return after;
        if (Syntax.Child(sentence, mention.Head, "cop") is not null && Syntax.Child(sentence, mention.Head, "nsubj") is { } subject && At(reading, sentence, subject) is { } equal && Compatible(equal.Kind, mention.Kind)) return equal;
        return null;
    }

    /// <summary>"Turkey, a member of NATO": nouns for persons describe states and bodies too.</summary>
    private static bool Compatible(EntityKind named, EntityKind described) =>
        named == described || (named is EntityKind.Organization or EntityKind.Group && described is EntityKind.Organization or EntityKind.Group) || (named is EntityKind.Organization or EntityKind.Country && described == EntityKind.Person);

    private static Entity? At(ArticleReading reading, Sentence sentence, int head) =>
        reading.Article.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.Head == head && m.Form == MentionForm.Name)?.Entity;

    /// <summary>"the two men", "both leaders", "the two sides": the last actors named together, or one after the other, that fit the number.</summary>
    private static List<Entity> Counted(ArticleReading reading, Mention mention)
    {
        var sentence = mention.Sentence;
        if (mention.Kind != EntityKind.Group || !sentence.Words[mention.Head].Xpos.EndsWith('S')) return [];
        if (OwnerOf(reading, sentence, mention.First, mention.Head) is not null) return [];
        var number = sentence.Children(mention.Head).Select(c => sentence.Words[c].Lemma.ToLowerInvariant() switch { "two" or "both" or "2" => 2, "three" or "3" => 3, "four" or "4" => 4, _ => 0 }).DefaultIfEmpty(0).Max();
        if (number == 0 || !Definite(sentence, mention.Head)) return [];
        var lemma = sentence.Words[mention.Head].Lemma.ToLowerInvariant();
        var noun = reading.Knowledge.NounEndingAt(sentence.Words, mention.Head)?.Noun;
        EntityKind[] kinds = lemma is "country" or "nation" or "state" or "government" or "neighbour" or "neighbor" or "capital" ? [EntityKind.Country]
            : noun?.Kind == EntityKind.Person || mention.Titles.Count > 0 ? [EntityKind.Person]
            : [EntityKind.Country, EntityKind.Organization, EntityKind.Group];
        var sides = lemma is "side" or "party" or "camp" || kinds is [EntityKind.Country];
        var recent = new List<Entity>();
        foreach (var earlier in reading.Article.Mentions.Where(m => m.Span.Start < mention.Span.Start && m.Sentence.Index > sentence.Index - Reach && m.Form is MentionForm.Name or MentionForm.Nominal).Reverse())
        {
            // "Moon praised both leaders": not himself.
            if (earlier.Sentence == sentence && sentence.Words[earlier.Head].Relation == "nsubj" && sentence.Words[mention.Head].Relation is not "nsubj" && sentence.Words[mention.Head].Head == sentence.Words[earlier.Head].Head) continue;
            if (Joined(reading, earlier, number) is { } joined && joined.All(m => m.Entity is { } e && (kinds.Contains(e.Kind) || lemma is "side" or "party" or "camp"))) return [.. joined.Select(m => m.Entity!)];
            // The sides of two persons' talks are those they speak for.
            var entity = sides && earlier.Entity is { Kind: EntityKind.Person } person ? reading.Country(CountryOf(reading, person)) : earlier.Entity;
            if (entity is null || !kinds.Contains(entity.Kind) || recent.Contains(entity) || entity.Subkind is "media" or "igo" || (earlier.Form == MentionForm.Nominal && !sides)) continue;
            recent.Add(entity);
            if (recent.Count == number) break;
        }
        return recent.Count == number ? recent : [];
    }

    /// <summary>The mentions coordinated with this last one ("Russia and the West"), if they are just so many.</summary>
    internal static List<Mention>? Joined(ArticleReading reading, Mention last, int? number)
    {
        var sentence = last.Sentence;
        var first = Syntax.FirstConjunct(sentence, last.Head);
        if (first == last.Head) return null;
        List<int> heads = [first, .. sentence.Children(first).Where(c => sentence.Words[c].Relation == "conj")];
        var joined = heads.Select(h => reading.Article.Mentions.FirstOrDefault(m => m.Sentence == sentence && m.Head == h)).OfType<Mention>().ToList();
        return joined.Count == heads.Count && joined.Count > 1 && (number is null || joined.Count == number) ? joined : null;
    }

    private static bool Definite(Sentence sentence, int head) =>
        sentence.Children(head).Any(c => sentence.Words[c].Lemma.ToLowerInvariant() is "the" or "both" or "these" or "those" or "their");

    private static Entity? ByOffice(ArticleReading reading, Mention mention)
    {
        if (mention.Kind != EntityKind.Person || mention.Titles is not [var title, ..]) return null;
        var country = title.Of?.Entity?.Country ?? OwnerOf(reading, mention.Sentence, mention.First, mention.Head);
        var owner = title.Of?.Entity ?? reading.Country(country);
        if (title.Office.Rank == OfficeRank.Spokesperson) return owner;

        var holders = reading.Persons.Where(p => p.Titles.Any(t => t.Former == title.Former && SameOffice(t.Office, title.Office, country) && Owned(reading, t, owner))).ToList();
        if (owner is not null)
        {
            if (holders.Count > 0) return Nearest(reading, holders, mention);
            if (title.Former) return null;
            if (country is not null && owner.Kind == EntityKind.Country)
            {
                if (title.Office.StandsForGovernment(country) || title.Office.Rank is OfficeRank.Leader) return owner;
                return title.Office.Institution is { } institution && reading.Knowledge.Institution(institution, country) is { } body ? reading.For(body) : null;
            }
            return null;
        }
        if (!IsBare(mention)) return null;
        // A paper's "the president" is its own, until another is spoken of alone.
        var own = holders.Where(h => CountryOf(reading, h.Entity) is { } c && c == reading.HomeCountry).ToList();
        if (own.Count > 0) holders = own;
        return holders.Count > 0 ? Nearest(reading, holders, mention) : title.Office.StandsForGovernment(reading.HomeCountry) && !title.Former ? reading.Country(reading.HomeCountry) : null;
    }

    /// <summary>"the president" and "the foreign minister", with nothing that says whose.</summary>
    private static bool IsBare(Mention mention)
    {
        var sentence = mention.Sentence;
        var the = sentence.Children(mention.Head).Any(c => sentence.Words[c].Lemma == "the") || (mention.First > 0 && sentence.Words[mention.First - 1].Lemma == "the");
        return the && mention.Titles is [var title, ..] && title.First == mention.First && !sentence.Children(mention.Head).Any(c => c > mention.Head && sentence.Words[c].Relation == "nmod");
    }

    /// <summary>The same words, or two names of one standing: "the Russian leader" is Russia's president.</summary>
    private static bool SameOffice(Office held, Office named, string? country) =>
        held.Phrase == named.Phrase
        || (named.Rank == OfficeRank.Leader && held.RankIn(country) is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment or OfficeRank.Party or OfficeRank.International)
        || (held.Phrase.EndsWith(" " + named.Phrase, StringComparison.Ordinal));

    private static bool Owned(ArticleReading reading, Title title, Entity? owner) =>
        owner is null || (title.Of?.Entity is { } of ? of == owner || (of.Country is not null && of.Country == owner.Country) : owner.Kind == EntityKind.Country && owner.Country == reading.HomeCountry);

    private static Entity? Nearest(ArticleReading reading, List<PersonRecord> holders, Mention mention) =>
        holders.Select(h => (h.Entity, At: reading.Article.Mentions.Where(m => m.Entity == h.Entity && m.Span.Start < mention.Span.Start).Select(m => m.Span.Start).DefaultIfEmpty(-1).Max()))
            .OrderByDescending(h => h.At).Select(h => h.Entity).FirstOrDefault();

    /// <summary>"the Syrian government", "the Trump administration", "the regime": the country it rules.</summary>
    internal static Entity? Government(ArticleReading reading, Mention mention)
    {
        if (mention.Kind is not (EntityKind.Organization or EntityKind.Group)) return null;
        if (reading.Knowledge.NounEndingAt(mention.Sentence.Words, mention.Head)?.Noun is not { Subkind: "government" } || mention.Sentence.Words[mention.Head].Xpos is "NNS" or "NNPS") return null;
        if (OwnerOf(reading, mention.Sentence, mention.First, mention.Head) is { } owner) return reading.Country(owner);
        if (Below(reading, mention) is { } through) return reading.Country(through);
        if (!Definite(mention.Sentence, mention.Head) || mention.First < mention.Head) return null;
        // "the government" of whom: the one spoken of last, else where the article was filed from.
        var last = reading.Article.Mentions.LastOrDefault(m => m.Span.Start < mention.Span.Start && m.Sentence.Index > mention.Sentence.Index - 4 && m.Entity?.Kind == EntityKind.Country && m.Form != MentionForm.Pronoun)?.Entity;
        return last ?? reading.Country(reading.HomeCountry);
    }

    /// <summary>After pronouns: "his government" is the country he governs.</summary>
    public static void ResolvePossessed(ArticleReading reading)
    {
        foreach (var mention in reading.Article.Mentions.Where(m => m.Form == MentionForm.Nominal && m.Kind is EntityKind.Organization or EntityKind.Group && m.Entity?.Kind == EntityKind.Group))
        {
            if (reading.Knowledge.NounEndingAt(mention.Sentence.Words, mention.Head)?.Noun is not { Subkind: "government" }) continue;
            var owner = reading.Article.Mentions.FirstOrDefault(m => m.Form == MentionForm.Pronoun && m.Sentence == mention.Sentence && mention.Sentence.Words[m.Head] is { Deprel: "nmod:poss" } w && w.Head == mention.Head)?.Entity;
            if (owner is { Kind: EntityKind.Person } && reading.Country(CountryOf(reading, owner)) is { } country) ArticleReading.Resolve(mention, country);
        }
    }

    /// <summary>"the government of President Bashar al-Assad of Syria": the country of the person below.</summary>
    private static string? Below(ArticleReading reading, Mention mention)
    {
        foreach (var child in mention.Sentence.Children(mention.Head))
            if (mention.Sentence.Words[child].Relation is "nmod" or "compound" && At(reading, mention.Sentence, child) is { } entity)
                if ((entity.Kind == EntityKind.Person ? CountryOf(reading, entity) : entity.Country) is { } country) return country;
        return null;
    }

    /// <summary>"the ministry", "the company", "the group": the last named body whose name or kind says the same.</summary>
    private static Entity? ByKind(ArticleReading reading, Mention mention)
    {
        var sentence = mention.Sentence;
        if (mention.Kind is not (EntityKind.Organization or EntityKind.Group) || sentence.Words[mention.Head].Xpos is "NNS" or "NNPS") return null;
        var noun = reading.Knowledge.NounEndingAt(sentence.Words, mention.Head)?.Noun;
        var owner = OwnerOf(reading, sentence, mention.First, mention.Head);
        if (mention.First == mention.Head && Definite(sentence, mention.Head) && owner is null)
        {
            var lemma = sentence.Words[mention.Head].Lemma;
            var named = reading.Article.Mentions.LastOrDefault(m => m.Span.Start < mention.Span.Start && m.Sentence.Index > sentence.Index - Reach && m is { Form: MentionForm.Name, Entity.Kind: EntityKind.Organization }
                && (m.Text.Contains(lemma, StringComparison.OrdinalIgnoreCase) || (noun?.Subkind is { } kind && kind != "other" && m.Entity!.Subkind == kind)));
            if (named?.Entity is { } entity) return entity;
        }
        var country = owner ?? (noun?.Subkind is "ministry" or "parliament" or "court" or "military" or "police" && Definite(sentence, mention.Head) ? reading.HomeCountry : null);
        if (country is null) return null;
        var words = sentence.Words.Skip(mention.First).Take(mention.Head - mention.First + 1).Where(w => reading.Knowledge.Demonym(w.Form) is null).Select(w => w.Form);
        return reading.Knowledge.Institution(string.Join(' ', words), country) is { } institution ? reading.For(institution) : null;
    }

    /// <summary>Persons without a name, groups and bodies: the words are the name.</summary>
    private static Entity Unnamed(ArticleReading reading, Mention mention)
    {
        var noun = reading.Knowledge.NounEndingAt(mention.Sentence.Words, mention.Head)?.Noun;
        var sector = noun?.Sector ?? (mention.Titles is [var title, ..] ? title.Office.Sector : null);
        var country = OwnerOf(reading, mention.Sentence, mention.First, mention.Head);
        return reading.Keyed(GraphKeys.Group(mention.Text), () => new Entity { Kind = EntityKind.Group, Name = mention.Text, Sector = sector, Country = country });
    }
}
