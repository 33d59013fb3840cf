namespace GraphBuilder.App.Findings;

/// <summary>A node by key and name.</summary>
internal sealed record Named(string Id, string Name);

/// <summary>An actor or place as tables and JSON show it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">Most special label: Person, Country, Organization, Group or Place.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Aliases">Other names in the articles.</param>
/// <param name="Mentions">Number of mentions.</param>
/// <param name="Articles">Number of articles that mention it.</param>
internal sealed record ActorFinding(string Id, string Name, string Kind, string? Sector, string? Country, IReadOnlyList<string> Aliases, int Mentions, int Articles);

/// <summary>An event with who takes part and what it rests on, the strongest claim first.</summary>
internal sealed record EventFinding(string Id, string Name, string Type, string? Mode, string Status, DateOnly? DateStart, DateOnly? DateEnd, IReadOnlyList<Named> Initiators, IReadOnlyList<Named> Recipients, IReadOnlyList<Named> Places, IReadOnlyList<Named> About, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Everyone who acts or is acted upon.</summary>
    public IEnumerable<Named> Participants() => Initiators.Concat(Recipients);
}

/// <summary>A relation between two nodes and what it rests on, the strongest claim first.</summary>
internal sealed record RelationFinding(string Type, Named From, Named To, string? Title, bool Former, IReadOnlyList<Evidence> Evidence);

/// <summary>One claim: the sentence with its place, and who says so.</summary>
/// <param name="Claim">Key.</param>
/// <param name="Article">The article and its title.</param>
/// <param name="Publisher">Newspaper, agency or site.</param>
/// <param name="PublishedOn">Publication date.</param>
/// <param name="Sentence">The sentence, exactly.</param>
/// <param name="Start">Offset of the sentence in the article.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Trigger">The words that carry the claim.</param>
/// <param name="TriggerStart">Their offset in the article.</param>
/// <param name="Modality">asserted, planned, ...</param>
/// <param name="DateText">The words that give the date.</param>
/// <param name="AttributedTo">Who says so; empty when it is the author.</param>
/// <param name="Rule">What the claim rests on.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Evidence(string Claim, Named Article, string? Publisher, DateOnly? PublishedOn, string Sentence, int Start, int End, string Trigger, int TriggerStart, string Modality, string? DateText, IReadOnlyList<Named> AttributedTo, string Rule, double Confidence);
