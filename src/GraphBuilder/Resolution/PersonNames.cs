using GraphBuilder.Lexicons;
using GraphBuilder.Mentions;

namespace GraphBuilder.Resolution;

/// <summary>Second pass: full names make persons; surnames and titles with surnames join them when one person fits, and gender and honorific agree.</summary>
internal static class PersonNames
{
    public static void Apply(ArticleReading reading)
    {
        var mentions = reading.Article.Mentions.Where(m => m is { Form: MentionForm.Name, Kind: EntityKind.Person, Entity: null }).Select(m => (Mention: m, Name: PersonName.Of(m))).ToList();

        // Longest names first, so that "Vladimir V. Putin" is there when "Putin" is read; the order of the text among equals.
        foreach (var (mention, name) in mentions.OrderByDescending(m => m.Name.Tokens.Count).ThenBy(m => m.Mention.Span.Start))
        {
            var gender = GenderOf(mention, name, reading.Knowledge);
            var fitting = reading.Persons.Where(p => p.Name.Fits(name) && p.MayBe(gender)).ToList();
            var record = fitting.Count switch
            {
                0 => null,
                1 => fitting[0],
                // Two bearers of a surname: the one named last before this mention.
                _ => fitting.OrderByDescending(p => Latest(mentions, p, mention)).First(),
            };
            if (record is null)
            {
                record = new PersonRecord(new Entity { Kind = EntityKind.Person, Name = mention.Text }, name);
                reading.Persons.Add(record);
            }
            if (record.Gender == Gender.Either) record.Gender = gender;
            ArticleReading.Resolve(mention, record.Entity);
        }

        // "the Otieno administration": a bare surname is its bearer, though the model took it for a body or place.
        foreach (var mention in reading.Article.Mentions.Where(m => m is { Form: MentionForm.Name, Entity: null, Known: null } && m.First == m.Last))
        {
            var name = PersonName.Of(mention);
            var bearers = reading.Persons.Where(p => p.Name.IsFull && p.Name.Fits(name)).ToList();
            if (bearers is [var bearer]) ArticleReading.Resolve(mention, bearer.Entity);
        }

        foreach (var (mention, _) in mentions)
        {
            var record = reading.Person(mention.Entity)!;
            record.Titles.AddRange(mention.Titles);
            foreach (var title in mention.Titles)
                if (record.Gender == Gender.Either) record.Gender = title.Office.Gender;
        }
    }

    private static int Latest(List<(Mention Mention, PersonName Name)> mentions, PersonRecord record, Mention before) =>
        mentions.Where(m => m.Mention.Entity == record.Entity && m.Mention.Span.Start < before.Span.Start).Select(m => m.Mention.Span.Start).DefaultIfEmpty(-1).Max();

    private static Gender GenderOf(Mention mention, PersonName name, KnowledgeBase knowledge)
    {
        if (mention.First > 0 && knowledge.Honorific(mention.Sentence.Words[mention.First - 1].Form) is { } honorific && honorific != Gender.Either) return honorific;
        return name.IsFull ? knowledge.FirstName(mention.Sentence.Words[mention.First].Form) ?? Gender.Either : Gender.Either;
    }
}
