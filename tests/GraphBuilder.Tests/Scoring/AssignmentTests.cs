using CsCheck;
using GraphBuilder.Scoring;

namespace GraphBuilder.Tests.Scoring;

public sealed class AssignmentTests
{
    [Fact]
    public void It_is_one_to_one_and_as_heavy_as_the_best_of_all_assignments() =>
        Gen.Int[0, 5].SelectMany(rows => Gen.Int[0, 5].SelectMany(columns => Gen.Long[0, 4].Array[columns].Array[rows].Select(w => (Weights: w, Columns: columns)))).Sample(t =>
        {
            var columnOf = Assignment.Solve(t.Weights.Length, t.Columns, (r, c) => t.Weights[r][c]);

            var taken = columnOf.Where(c => c >= 0).ToList();
            Assert.Equal(taken.Count, taken.Distinct().Count());
            Assert.All(columnOf.Index().Where(p => p.Item >= 0), p => Assert.True(t.Weights[p.Index][p.Item] > 0));
            Assert.Equal(Best(t.Weights, t.Columns, 0, []), columnOf.Index().Where(p => p.Item >= 0).Sum(p => t.Weights[p.Index][p.Item]));
        });

    private static long Best(long[][] weights, int columns, int row, HashSet<int> taken)
    {
        if (row == weights.Length) return 0;
        var best = Best(weights, columns, row + 1, taken);
        for (var c = 0; c < columns; c++)
        {
            if (!taken.Add(c)) continue;
            best = Math.Max(best, weights[row][c] + Best(weights, columns, row + 1, taken));
            taken.Remove(c);
        }
        return best;
    }
}
