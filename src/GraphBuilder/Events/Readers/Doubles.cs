using GraphBuilder.Events.Propositions;

namespace GraphBuilder.Events.Readers;

/// <summary>One act, one claim: "hold talks" is told by its noun, not by verb and noun both.</summary>
internal static class Doubles
{
    /// <summary>Of a light verb and the noun it carries, when both are read as acts of one type, keeps the noun.</summary>
    public static IEnumerable<(int Word, TypeVerdict Verdict)> Drop(PropositionLayer layer, List<(int Word, TypeVerdict Verdict)> found)
    {
        foreach (var (word, verdict) in found)
        {
            var carries = found.Any(other => other.Verdict.Type == verdict.Type && layer[other.Word]?.LightVerb == word);
            if (!carries) yield return (word, verdict);
        }
    }
}
