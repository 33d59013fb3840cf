namespace GraphBuilder.Scoring;

/// <summary>A claim's confidence and whether gold bears it out.</summary>
/// <param name="Confidence">As the claim says, 0 to 1.</param>
/// <param name="Right">Gold has it.</param>
public readonly record struct Judged(double Confidence, bool Right);

/// <summary>Claims of like confidence.</summary>
/// <param name="From">Lowest confidence.</param>
/// <param name="To">Highest, exclusive but for 1.</param>
/// <param name="MeanConfidence">What the claims promise.</param>
/// <param name="Right">What gold bears out.</param>
public sealed record ReliabilityBin(double From, double To, double MeanConfidence, Share Right);

/// <summary>Does confidence mean what it says: of the claims said at 0.8, about 80 % should be right.</summary>
/// <param name="Bins">Bins that hold claims, from low to high.</param>
/// <param name="CalibrationError">Mean distance between promise and outcome over the claims (expected calibration error).</param>
public sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins, double CalibrationError)
{
    /// <summary>Sorts claims into bins of equal width.</summary>
    public static Reliability Of(IReadOnlyCollection<Judged> claims, int bins = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        var filled = claims.GroupBy(c => Math.Clamp((int)(c.Confidence * bins), 0, bins - 1)).OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin((double)g.Key / bins, (g.Key + 1.0) / bins, g.Average(c => c.Confidence), new(g.Count(c => c.Right), g.Count())))
            .ToList();
        var error = filled.Sum(b => Math.Abs(b.MeanConfidence - b.Right.Value) * b.Right.Whole) / Math.Max(1, claims.Count);
        return new(filled, error);
    }
}
