namespace GraphBuilder.Events;

/// <summary>
/// The PLOVER code under which a claim is exported. The graph keeps act and modality apart; the codebook folds the modality into the
/// type: what is only intended is an agreement, a concession or a threat.
/// </summary>
public static class PloverExport
{
    /// <summary>Code in the codebook's spelling; null for what is not exported: denied, hypothetical, or called off.</summary>
    public static string? Code(EventClaim claim) => Type(claim.Type, claim.Modality, claim.Polarity)?.Code();

    /// <summary>Type under which an act is exported; null when it is not.</summary>
    public static PloverType? Type(PloverType act, Modality modality, Polarity polarity) => (modality, polarity) switch
    {
        (Modality.Denied or Modality.Hypothetical, _) => null,
        (Modality.Cancelled, _) => act == PloverType.Consult ? PloverType.Reject : null,
        (Modality.Planned or Modality.Proposed, Polarity.Negative) => act.Quad() <= 2 ? PloverType.Reject : null,
        (_, Polarity.Negative) => null,
        (Modality.Planned, Polarity.Positive) => Intended(act),
        (Modality.Proposed, Polarity.Positive) => act.Quad() == 4 ? null : Intended(act),
        _ => act,
    };

    private static PloverType Intended(PloverType act) => act switch
    {
        PloverType.Consult or PloverType.Support or PloverType.Cooperate or PloverType.Aid => PloverType.Agree,
        PloverType.Retreat => PloverType.Concede,
        _ when act.Quad() == 4 => PloverType.Threaten,
        _ => act,
    };
}
