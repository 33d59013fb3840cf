namespace GraphBuilder.Lexicons;

/// <summary>A body that every country has.</summary>
/// <param name="Name">Its name among institutions: "foreign ministry".</param>
/// <param name="Subkind">Kind of organisation.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Title">What to call it after the country's adjective: "Foreign Ministry".</param>
internal sealed record Institution(string Name, string Subkind, string Sector, string Title)
{
    /// <summary>The body of one country: "French Foreign Ministry".</summary>
    public string NameIn(Country country) => $"{(country.Adjectives.Count > 0 ? country.Adjectives[0] : country.Entry.Name)} {Title}";
}

/// <summary>Reads <c>knowledge/institutions.tsv</c>.</summary>
internal static class InstitutionFile
{
    public static PhraseIndex<Institution> Read() => new(
        from row in LexiconFile.Rows("knowledge/institutions.tsv", 5)
        let institution = new Institution(row[0], row[2], row[3], row[4])
        from form in Columns.List(row[1]).Prepend(row[0])
        select KeyValuePair.Create(form, institution));
}
