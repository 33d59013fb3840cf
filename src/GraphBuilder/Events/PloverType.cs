namespace GraphBuilder.Events;

/// <summary>The 16 event types of PLOVER 2.0, in the order of the language model's outputs.</summary>
public enum PloverType
{
    /// <summary>Promise, offer, declared willingness to cooperate.</summary>
    Agree,

    /// <summary>Meeting, visit, talks, call, negotiation, mediation.</summary>
    Consult,

    /// <summary>Verbal or diplomatic backing; signing or ratifying an agreement.</summary>
    Support,

    /// <summary>Verbal concession: ease a rule, apologise, pardon, announce a ceasefire.</summary>
    Concede,

    /// <summary>Mutual material exchange: trade, joint exercises, extradition.</summary>
    Cooperate,

    /// <summary>Material help mainly to the recipient.</summary>
    Aid,

    /// <summary>Material giving way: withdraw, free captives, resign.</summary>
    Retreat,

    /// <summary>Ask, urge, appeal, demand, order.</summary>
    Request,

    /// <summary>Criticise, condemn, blame, allege, charge, investigate.</summary>
    Accuse,

    /// <summary>Refuse, decline, deny, veto, cancel a meeting.</summary>
    Reject,

    /// <summary>Warn of harm.</summary>
    Threaten,

    /// <summary>Civilian collective action.</summary>
    Protest,

    /// <summary>Cut or lower ties, punish, convict.</summary>
    Sanction,

    /// <summary>Military or police moves short of force.</summary>
    Mobilize,

    /// <summary>Repression short of violence.</summary>
    Coerce,

    /// <summary>Deliberate acts that can cause serious physical harm.</summary>
    Assault,
}

/// <summary>Facts about the types: name as the codebook writes it, quad class and score.</summary>
public static class PloverTypes
{
    private static readonly (string Name, int Quad, double Score)[] Table =
    [
        ("AGREE", 1, 2.5), ("CONSULT", 1, 2.5), ("SUPPORT", 1, 5), ("CONCEDE", 1, 4.5), ("COOPERATE", 2, 9.5), ("AID", 2, 10), ("RETREAT", 2, 6.5),
        ("REQUEST", 3, 0), ("ACCUSE", 3, -3), ("REJECT", 3, -2), ("THREATEN", 3, -3.5),
        ("PROTEST", 4, -5), ("SANCTION", 4, -6), ("MOBILIZE", 4, -5.5), ("COERCE", 4, -7), ("ASSAULT", 4, -9),
    ];

    private static readonly Dictionary<string, PloverType> ByName = Enumerable.Range(0, Table.Length).ToDictionary(i => Table[i].Name, i => (PloverType)i, StringComparer.Ordinal);

    /// <summary>Number of types.</summary>
    public const int Count = 16;

    /// <summary>All types, in codebook order.</summary>
    public static IReadOnlyList<PloverType> All { get; } = Enum.GetValues<PloverType>();

    /// <summary>Name in the codebook, upper case.</summary>
    public static string Code(this PloverType type) => Table[(int)type].Name;

    /// <summary>Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public static int Quad(this PloverType type) => Table[(int)type].Quad;

    /// <summary>Score on the Goldstein-like scale of -10 (conflict) to 10 (cooperation); a CONSULT's mode may change it.</summary>
    public static double Score(this PloverType type) => Table[(int)type].Score;

    /// <summary>Score of an act with its mode: how a CONSULT is held changes it, no other type's mode does.</summary>
    public static double Score(this PloverType type, string? mode) => (type, mode) switch
    {
        (PloverType.Consult, "visit" or "multilateral") => 4,
        (PloverType.Consult, "phone") => 1.5,
        (PloverType.Consult, "third-party") => 1,
        _ => type.Score(),
    };

    /// <summary>Reads a codebook name such as <c>CONSULT</c>; case matters.</summary>
    public static bool TryParse(string code, out PloverType type) => ByName.TryGetValue(code, out type);
}

/// <summary>How an act is put, apart from what it is; in the order of the language model's outputs.</summary>
public enum Modality
{
    /// <summary>Said to have happened or to be happening.</summary>
    Asserted,

    /// <summary>Intended or scheduled.</summary>
    Planned,

    /// <summary>Asked for, suggested.</summary>
    Proposed,

    /// <summary>Possible or conditional.</summary>
    Hypothetical,

    /// <summary>Said not to have happened.</summary>
    Denied,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Alleged, reported by others.</summary>
    Rumoured,

    /// <summary>Background from an earlier time.</summary>
    Historical,
}

/// <summary>Whether the clause affirms or negates the act.</summary>
public enum Polarity
{
    /// <summary>No negation in scope.</summary>
    Positive,

    /// <summary>Negated.</summary>
    Negative,
}

/// <summary>Time of the clause in which the act stands.</summary>
public enum Tense
{
    /// <summary>Before the time of writing.</summary>
    Past,

    /// <summary>At the time of writing.</summary>
    Present,

    /// <summary>After it.</summary>
    Future,

    /// <summary>No tense (nouns, infinitives).</summary>
    None,
}
