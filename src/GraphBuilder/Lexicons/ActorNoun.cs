using GraphBuilder.Mentions;

namespace GraphBuilder.Lexicons;

/// <summary>A common noun for people or bodies that act in the news.</summary>
/// <param name="Lemma">Singular, lower case; may be several words ("police officer").</param>
/// <param name="Kind">Person, Group or Organization.</param>
/// <param name="Sector">PLOVER sector; null when the noun tells none ("woman").</param>
/// <param name="Gender">Gender that the noun tells.</param>
/// <param name="Subkind">Kind of organisation, as in the graph's <c>kind</c> property; null for persons and groups.</param>
public sealed record ActorNoun(string Lemma, EntityKind Kind, string? Sector, Gender Gender, string? Subkind);

/// <summary>A noun for people or bodies in a sentence.</summary>
/// <param name="Noun">Which.</param>
/// <param name="First">Position of its first word.</param>
/// <param name="Length">Number of words.</param>
public readonly record struct NounMatch(ActorNoun Noun, int First, int Length);
