using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>An organisation as its file has it.</summary>
/// <param name="Entry">The node.</param>
/// <param name="Institution">The body of its country that it is ("foreign ministry"), if it is one that every country has.</param>
internal sealed record Organization(KnowledgeEntry Entry, string? Institution);

/// <summary>Reads <c>knowledge/organisations.tsv</c>.</summary>
internal static class OrganizationFile
{
    public static IReadOnlyList<Organization> Read() => [.. LexiconFile.Rows("knowledge/organisations.tsv", 9).Select(Parse)];

    public static IEnumerable<WrittenName> Names(Organization organization) =>
        organization.Entry.Aliases.Prepend(organization.Entry.Name).Select(name => new WrittenName(name, organization.Entry, NameWeight.Organization));

    private static Organization Parse(string[] row) => new(
        new KnowledgeEntry
        {
            Key = "org:" + row[0],
            Kind = EntityKind.Organization,
            Name = row[1],
            Aliases = Columns.List(row[2]),
            Subkind = row[3],
            Sector = Columns.Optional(row[4]),
            Country = Columns.Optional(row[5]),
            Members = Columns.List(row[6]),
            PartOf = Columns.Optional(row[7]) is { } slug ? "org:" + slug : null,
        },
        Columns.Optional(row[8]));
}
