using System.Collections.Frozen;

namespace GraphBuilder.Lexicons;

/// <summary>Reads <c>knowledge/offices.tsv</c>, its portfolios and its modifiers.</summary>
internal static class OfficeFile
{
    private const string PortfolioSlot = "{portfolio}";

    public static (PhraseIndex<Office> Offices, FrozenDictionary<string, OfficeModifiers> Modifiers) Read()
    {
        var portfolios = (
            from row in LexiconFile.Rows("knowledge/portfolios.tsv", 2)
            from form in Columns.List(row[1])
            select (Form: form, Institution: Columns.Optional(row[0]))).ToArray();
        var offices = LexiconFile.Rows("knowledge/offices.tsv", 7).SelectMany(row => Expand(Parse(row)));
        var phrases = offices.SelectMany(office => new[] { KeyValuePair.Create(office.Phrase, office), KeyValuePair.Create("ex-" + office.Phrase, office) });
        var modifiers = LexiconFile.Rows("knowledge/office_modifiers.tsv", 2)
            .ToFrozenDictionary(row => NameKey.Fold(row[0]), row => Enum.Parse<OfficeModifiers>(row[1], ignoreCase: true), StringComparer.Ordinal);
        return (new PhraseIndex<Office>(phrases), modifiers);

        IEnumerable<Office> Expand(Office office) => office.Phrase.Contains(PortfolioSlot, StringComparison.Ordinal)
            ? portfolios.Select(p => office with { Phrase = office.Phrase.Replace(PortfolioSlot, p.Form, StringComparison.Ordinal), Institution = p.Institution })
            : [office];
    }

    private static Office Parse(string[] row) => new()
    {
        Phrase = row[0],
        Rank = Rank(row[1]),
        Sector = row[2],
        Gender = NameListFile.Gender(row[3]),
        BeforeName = row[4] == "yes",
        Institution = Columns.Optional(row[5]),
        Exceptions = Columns.List(row[6]).Select(pair => pair.Split('=')).ToFrozenDictionary(pair => pair[0], pair => Rank(pair[1]), StringComparer.Ordinal),
    };

    private static OfficeRank Rank(string text) => Enum.Parse<OfficeRank>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
