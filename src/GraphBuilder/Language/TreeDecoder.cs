namespace GraphBuilder.Language;

/// <summary>
/// The best dependency tree under arc scores: maximum spanning arborescence with exactly one root
/// (Chu and Liu 1965, Edmonds 1967; used for parsing by McDonald et al. 2005).
/// </summary>
internal static class TreeDecoder
{
    /// <param name="scores">scores[dependent, head] for nodes 0..n, node 0 being the root; row 0 and the diagonal are ignored.</param>
    /// <returns>Head of each node; element 0 is -1.</returns>
    public static int[] Decode(double[,] scores)
    {
        var n = scores.GetLength(0);
        var greedy = Greedy(scores);
        if (Roots(greedy) == 1 && FindCycle(greedy) is null) return greedy;

        // Charging every root arc more than all other arcs can differ by leaves exactly one of them in the best tree.
        double low = double.MaxValue, high = double.MinValue;
        for (var d = 1; d < n; d++)
            for (var h = 0; h < n; h++)
                if (d != h) (low, high) = (Math.Min(low, scores[d, h]), Math.Max(high, scores[d, h]));
        var charge = (high - low + 1) * n;
        var charged = (double[,])scores.Clone();
        for (var d = 1; d < n; d++) charged[d, 0] -= charge;
        return Contract(charged);
    }

    private static int[] Contract(double[,] scores)
    {
        var heads = Greedy(scores);
        if (FindCycle(heads) is not { } cycle) return heads;

        var n = scores.GetLength(0);
        var inCycle = new bool[n];
        foreach (var node in cycle) inCycle[node] = true;

        // New numbering: the nodes outside the cycle keep their order, the contracted cycle comes last.
        var outside = Enumerable.Range(0, n).Where(i => !inCycle[i]).ToArray();
        var m = outside.Length + 1;
        var contracted = new double[m, m];
        var enters = new int[m];
        var leaves = new int[m];
        for (var i = 0; i < outside.Length; i++)
        {
            for (var j = 0; j < outside.Length; j++) contracted[i, j] = scores[outside[i], outside[j]];

            // Best arc from outside[i] into the cycle: gains its score, loses the arc it replaces.
            var best = double.NegativeInfinity;
            foreach (var node in cycle)
            {
                var gain = scores[node, outside[i]] - scores[node, heads[node]];
                if (gain > best) (best, enters[i]) = (gain, node);
            }
            contracted[m - 1, i] = best;

            // Best arc from the cycle to outside[i].
            best = double.NegativeInfinity;
            foreach (var node in cycle)
                if (scores[outside[i], node] > best) (best, leaves[i]) = (scores[outside[i], node], node);
            contracted[i, m - 1] = best;
        }

        var inner = Contract(contracted);
        var result = new int[n];
        result[0] = -1;
        foreach (var node in cycle) result[node] = heads[node];
        for (var i = 1; i < outside.Length; i++)
            result[outside[i]] = inner[i] == m - 1 ? leaves[i] : outside[inner[i]];
        var entry = inner[m - 1];
        result[enters[entry]] = outside[entry];
        return result;
    }

    private static int[] Greedy(double[,] scores)
    {
        var n = scores.GetLength(0);
        var heads = new int[n];
        heads[0] = -1;
        for (var d = 1; d < n; d++)
        {
            var best = -1;
            for (var h = 0; h < n; h++)
                if (h != d && (best < 0 || scores[d, h] > scores[d, best])) best = h;
            heads[d] = best;
        }
        return heads;
    }

    private static int Roots(int[] heads) => heads.Count(h => h == 0);

    private static List<int>? FindCycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var node = start;
            while (node > 0 && seen[node] == 0)
            {
                seen[node] = start;
                node = heads[node];
            }
            if (node <= 0 || seen[node] != start) continue;
            var cycle = new List<int> { node };
            for (var next = heads[node]; next != node; next = heads[next]) cycle.Add(next);
            return cycle;
        }
        return null;
    }
}
