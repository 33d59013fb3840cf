namespace GraphBuilder.Events.Lexicon;

/// <summary>Where in a proposition the parts of an act stand.</summary>
/// <param name="Name">Name in <c>frames.tsv</c>.</param>
/// <param name="Reciprocal">Done with each other: all who take part are initiators.</param>
/// <param name="Initiator">Slots of who acts, best first; of a reciprocal act all count.</param>
/// <param name="Recipient">Slots of who is acted upon, best first.</param>
internal sealed record Frame(string Name, bool Reciprocal, IReadOnlyList<string> Initiator, IReadOnlyList<string> Recipient);
