using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>Reads <c>knowledge/person_nouns.tsv</c> and <c>knowledge/group_nouns.tsv</c>.</summary>
internal static class NounFile
{
    public static IReadOnlyList<ActorNoun> Read() =>
        [.. LexiconFile.Rows("knowledge/person_nouns.tsv", 3).Select(Person), .. LexiconFile.Rows("knowledge/group_nouns.tsv", 4).Select(Group)];

    private static ActorNoun Person(string[] row) => new(row[0], EntityKind.Person, Columns.Optional(row[1]), NameListFile.Gender(row[2]), null);

    private static ActorNoun Group(string[] row) => new(
        row[0],
        row[1] switch { "group" => EntityKind.Group, "organisation" => EntityKind.Organization, var kind => throw new InvalidDataException($"group_nouns.tsv: {kind} is neither group nor organisation.") },
        Columns.Optional(row[3]),
        Gender.Either,
        Columns.Optional(row[2]));
}
