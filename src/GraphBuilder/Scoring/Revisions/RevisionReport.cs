using GraphBuilder.Scoring.Articles;

namespace GraphBuilder.Scoring.Revisions;

/// <summary>What two revisions of the program make of the same texts.</summary>
public sealed record RevisionReport
{
    private const long SameTrigger = 1_000, Overlap = 100;
    private const int Aspects = 8;

    /// <summary>Claims that are the same but for rule and confidence.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Claims that only the later revision makes.</summary>
    public required IReadOnlyList<ClaimRecord> Gained { get; init; }

    /// <summary>Claims that only the earlier revision made.</summary>
    public required IReadOnlyList<ClaimRecord> Lost { get; init; }

    /// <summary>Claims with the same trigger that say something else.</summary>
    public required IReadOnlyList<AlteredClaim> Altered { get; init; }

    /// <summary>Sentences that only one of the two revisions was run on; their claims are not compared.</summary>
    public required int SentencesNotShared { get; init; }

    /// <summary>Compares two runs sentence by sentence.</summary>
    public static RevisionReport Between(Snapshot before, Snapshot after)
    {
        var shared = before.Sentences.Intersect(after.Sentences).ToHashSet();
        var earlier = before.Claims.Where(c => shared.Contains(new(c.Document, c.Sentence))).ToLookup(c => new SentenceKey(c.Document, c.Sentence));
        var later = after.Claims.Where(c => shared.Contains(new(c.Document, c.Sentence))).ToLookup(c => new SentenceKey(c.Document, c.Sentence));
        var (gained, lost, altered, unchanged) = (new List<ClaimRecord>(), new List<ClaimRecord>(), new List<AlteredClaim>(), 0);
        foreach (var key in before.Sentences.Where(shared.Contains))
        {
            var match = ItemMatch<ClaimRecord, ClaimRecord>.Of([.. earlier[key]], [.. later[key]], Likeness);
            lost.AddRange(match.Missed);
            gained.AddRange(match.Invented);
            foreach (var (was, now) in match.Pairs)
            {
                if (was.DifferencesTo(now) is { Count: > 0 } differences) altered.Add(new(was, now, differences));
                else unchanged++;
            }
        }
        return new() { Unchanged = unchanged, Gained = gained, Lost = lost, Altered = altered, SentencesNotShared = before.Sentences.Union(after.Sentences).Count() - shared.Count };
    }

    private static long Likeness(ClaimRecord before, ClaimRecord after)
    {
        var overlap = before.Start < after.Start + after.Trigger.Length && after.Start < before.Start + before.Trigger.Length;
        return !overlap ? 0 : (before.Start == after.Start ? SameTrigger : Overlap) + Aspects - before.DifferencesTo(after).Count;
    }
}

/// <summary>A claim that changed.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
/// <param name="Differences">One phrase each.</param>
public sealed record AlteredClaim(ClaimRecord Before, ClaimRecord After, IReadOnlyList<string> Differences);
