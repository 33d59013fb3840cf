namespace GraphBuilder.Lexicons;

/// <summary>One term of a head of state or government, a minister or the head of an international organisation.</summary>
/// <param name="Name">Usual English name.</param>
/// <param name="OtherNames">Other spellings.</param>
/// <param name="Of">The country or organisation.</param>
/// <param name="Rank">HeadOfState, HeadOfGovernment, Minister or International.</param>
/// <param name="Portfolio">For ministers "foreign" or "defence"; null for others.</param>
/// <param name="From">First day of the month of taking office.</param>
/// <param name="To">Last day of the month of leaving it; null while in office when the file was made.</param>
public sealed record Leader(string Name, IReadOnlyList<string> OtherNames, KnowledgeEntry Of, OfficeRank Rank, string? Portfolio, DateOnly From, DateOnly? To)
{
    /// <summary>The person as a node of the graph: the same for all terms.</summary>
    public KnowledgeEntry Entry { get; } = new()
    {
        Key = Graph.GraphKeys.Person(Name),
        Kind = Mentions.EntityKind.Person,
        Name = Name,
        Aliases = OtherNames,
        Sector = "GOV",
        Country = Of.Kind == Mentions.EntityKind.Country ? Of.Country : null,
    };
}
