namespace GraphBuilder.Lexicons;

/// <summary>Standing of an office or title.</summary>
public enum OfficeRank
{
    /// <summary>Head of state: president, king, emir.</summary>
    HeadOfState,

    /// <summary>Head of government: prime minister.</summary>
    HeadOfGovernment,

    /// <summary>Member of the cabinet, who stands for a ministry.</summary>
    Minister,

    /// <summary>Other office of the executive: adviser, official, chief of staff.</summary>
    Executive,

    /// <summary>Ambassador, envoy, consul.</summary>
    Diplomat,

    /// <summary>Member of a parliament.</summary>
    Legislator,

    /// <summary>Governor, mayor, head of a region.</summary>
    Regional,

    /// <summary>Judge, prosecutor, attorney general.</summary>
    Judicial,

    /// <summary>Military rank or command.</summary>
    Military,

    /// <summary>Police or intelligence rank or command.</summary>
    Police,

    /// <summary>Head of an international organisation.</summary>
    International,

    /// <summary>Leader or officer of a party.</summary>
    Party,

    /// <summary>Speaks for someone.</summary>
    Spokesperson,

    /// <summary>Religious office.</summary>
    Religious,

    /// <summary>Head of a company or another organisation.</summary>
    Business,

    /// <summary>Leads, of what is not said: leader, head, chief.</summary>
    Leader,

    /// <summary>Member of a ruling house or relative of an office holder: first lady, crown prince.</summary>
    Household,

    /// <summary>Title of learning or profession: professor, analyst.</summary>
    Professional,
}

/// <summary>What words beside an office say of it.</summary>
[Flags]
public enum OfficeModifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No longer in office: former, ex-, late, ousted.</summary>
    Former = 1,

    /// <summary>Not yet in office: designate, elect, incoming.</summary>
    Designate = 2,

    /// <summary>In office for the time being: acting, interim.</summary>
    Acting = 4,

    /// <summary>Second to it: deputy, vice, assistant.</summary>
    Deputy = 8,
}

/// <summary>An office or title.</summary>
public sealed record Office
{
    /// <summary>The phrase in lower case, singular: "minister of defence".</summary>
    public required string Phrase { get; init; }

    /// <summary>Standing where no country says otherwise.</summary>
    public required OfficeRank Rank { get; init; }

    /// <summary>PLOVER sector of the holder.</summary>
    public required string Sector { get; init; }

    /// <summary>Gender that the title tells.</summary>
    public Gender Gender { get; init; }

    /// <summary>True when it stands before a name as a title: "President X", not "adviser X".</summary>
    public bool BeforeName { get; init; }

    /// <summary>The institution that the office leads ("foreign ministry"), as <see cref="KnowledgeBase.Institution"/> takes it; null when it follows from no more than the title.</summary>
    public string? Institution { get; init; }

    /// <summary>Countries (alpha-3) where the standing is another: a chancellor governs in Germany, keeps the purse in Britain.</summary>
    public IReadOnlyDictionary<string, OfficeRank> Exceptions { get; init; } = new Dictionary<string, OfficeRank>();

    /// <summary>Standing in a country.</summary>
    public OfficeRank RankIn(string? alpha3) => alpha3 is not null && Exceptions.TryGetValue(alpha3, out var rank) ? rank : Rank;

    /// <summary>True when what the holder does counts as an act of the country's government.</summary>
    public bool StandsForGovernment(string? alpha3) => RankIn(alpha3) is OfficeRank.HeadOfState or OfficeRank.HeadOfGovernment;
}

/// <summary>An office phrase in a sentence.</summary>
/// <param name="Office">Which.</param>
/// <param name="First">Position of the first word, modifiers included.</param>
/// <param name="Last">Position of the last word, inclusive.</param>
/// <param name="Modifiers">What the words around the title say of it.</param>
/// <param name="Plural">True for "ministers", "presidents".</param>
public readonly record struct OfficeMatch(Office Office, int First, int Last, OfficeModifiers Modifiers, bool Plural);
