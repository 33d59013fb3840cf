using GraphBuilder.Graph;
using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>A people or community that is no country's nationality.</summary>
internal sealed record People(KnowledgeEntry Entry, IReadOnlyList<string> Adjectives, IReadOnlyList<string> Member, IReadOnlyList<string> Members);

/// <summary>Reads <c>knowledge/peoples.tsv</c>.</summary>
internal static class GroupFile
{
    public static IReadOnlyList<People> Read() => [.. LexiconFile.Rows("knowledge/peoples.tsv", 6).Select(Parse)];

    public static IEnumerable<WrittenName> Names(People people) => people.Members.Append(people.Entry.Name).Distinct(StringComparer.Ordinal).Select(name => new WrittenName(name, people.Entry, NameWeight.People));

    private static People Parse(string[] row)
    {
        var adjectives = Columns.List(row[1]);
        var member = Columns.List(row[2]);
        var members = Columns.List(row[3]);
        var entry = new KnowledgeEntry
        {
            Key = GraphKeys.Group(row[0]),
            Kind = EntityKind.Group,
            Name = row[0],
            Aliases = [.. members.Concat(member).Concat(adjectives).Distinct(StringComparer.Ordinal).Where(alias => alias != row[0])],
            Sector = Columns.Optional(row[4]),
            Country = Columns.Optional(row[5]),
        };
        return new People(entry, adjectives, member, members);
    }
}
