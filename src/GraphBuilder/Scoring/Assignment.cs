namespace GraphBuilder.Scoring;

/// <summary>Maximum-weight one-to-one assignment by the Hungarian algorithm, cubic in the larger side; the same weights always give the same pairs.</summary>
internal static class Assignment
{
    /// <summary>For each row its column, or -1. Pairs of weight 0 stay apart; weights are not negative.</summary>
    public static int[] Solve(int rows, int columns, Func<int, int, long> weight)
    {
        var size = Math.Max(rows, columns);
        var cost = new long[size + 1, size + 1];
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                cost[r + 1, c + 1] = -weight(r, c);
        var rowOf = PairColumns(size, cost);
        var columnOf = new int[rows];
        Array.Fill(columnOf, -1);
        for (var c = 1; c <= columns; c++)
            if (rowOf[c] <= rows && cost[rowOf[c], c] < 0) columnOf[rowOf[c] - 1] = c - 1;
        return columnOf;
    }

    /// <summary>Minimum-cost perfect matching of a square matrix (indices from 1) by shortest augmenting paths: for each column its row.</summary>
    private static int[] PairColumns(int size, long[,] cost)
    {
        var rowPrice = new long[size + 1];
        var columnPrice = new long[size + 1];
        var rowOf = new int[size + 1];
        var cameFrom = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var slack = new long[size + 1];
            Array.Fill(slack, long.MaxValue);
            var done = new bool[size + 1];
            do
            {
                done[column] = true;
                var (from, next, step) = (rowOf[column], 0, long.MaxValue);
                for (var c = 1; c <= size; c++)
                {
                    if (done[c]) continue;
                    var reduced = cost[from, c] - rowPrice[from] - columnPrice[c];
                    if (reduced < slack[c]) (slack[c], cameFrom[c]) = (reduced, column);
                    if (slack[c] < step) (step, next) = (slack[c], c);
                }
                for (var c = 0; c <= size; c++)
                {
                    if (done[c]) { rowPrice[rowOf[c]] += step; columnPrice[c] -= step; }
                    else if (slack[c] != long.MaxValue) slack[c] -= step;
                }
                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = cameFrom[column]) rowOf[column] = rowOf[cameFrom[column]];
        }
        return rowOf;
    }
}
