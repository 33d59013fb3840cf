namespace GraphBuilder.Events.Lexicon;

/// <summary>A word that changes how the act it governs is put: "plans to", "refused", "accused of".</summary>
/// <param name="Id">Key.</param>
/// <param name="Lemma">Base form.</param>
/// <param name="Upos">VERB, NOUN or ADJ.</param>
/// <param name="Links">How the act hangs on it: <c>xcomp</c>, <c>ccomp</c>, <c>acl</c>, <c>obj</c>, <c>mod</c>, <c>prep:of</c>; <c>obj+off</c> asks for a particle.</param>
/// <param name="Modality">What the act becomes.</param>
internal sealed record Governor(string Id, string Lemma, string Upos, IReadOnlySet<string> Links, Modality Modality);
