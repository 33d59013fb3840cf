using CsCheck;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

/// <summary>Trees and name tags are the best legal ones.</summary>
public sealed class TreeDecoderTests
{
    [Fact]
    public void A_decoded_tree_is_the_best_of_all_trees_with_one_root() =>
        Gen.Int[1, 4].SelectMany(n => Gen.Double[-5, 5].Array[(n + 1) * (n + 1)].Select(v => (n, v))).Sample(input =>
        {
            var (n, values) = input;
            var scores = new double[n + 1, n + 1];
            for (var i = 0; i < values.Length; i++) scores[i / (n + 1), i % (n + 1)] = values[i];
            var heads = TreeDecoder.Decode(scores);
            Assert.True(IsTree(heads));
            Assert.Equal(AllHeads(n).Where(IsTree).Max(h => Total(scores, h)), Total(scores, heads), 6);
        });

    [Fact]
    public void Large_random_scores_give_a_tree_with_one_root() =>
        Gen.Double[-9, 9].Array[121 * 121].Sample(values =>
        {
            var scores = new double[121, 121];
            for (var i = 0; i < values.Length; i++) scores[i / 121, i % 121] = values[i];
            Assert.True(IsTree(TreeDecoder.Decode(scores)));
        }, iter: 20);

    [Fact]
    public void Name_tags_never_continue_a_name_that_has_not_begun() =>
        Gen.Float[-4, 4].Array[7 * 5].Sample(scores =>
        {
            string[] tags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];
            var decoded = new NameDecoder(tags).Decode(scores, 7);
            for (var i = 0; i < decoded.Length; i++)
                if (tags[decoded[i]][0] == 'I') Assert.Equal(tags[decoded[i]][2..], i == 0 ? "nothing" : tags[decoded[i - 1]][2..]);
        });

    private static double Total(double[,] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(d => scores[d, heads[d]]);

    private static bool IsTree(int[] heads)
    {
        if (heads.Skip(1).Count(h => h == 0) != 1) return false;
        for (var d = 1; d < heads.Length; d++)
        {
            int node = d, steps = 0;
            while (node > 0 && steps++ <= heads.Length) node = heads[node];
            if (node != 0) return false;
        }
        return true;
    }

    private static IEnumerable<int[]> AllHeads(int n)
    {
        var count = (int)Math.Pow(n + 1, n);
        for (var code = 0; code < count; code++)
        {
            var heads = new int[n + 1];
            heads[0] = -1;
            for (int d = 1, rest = code; d <= n; d++, rest /= n + 1) heads[d] = rest % (n + 1);
            if (Enumerable.Range(1, n).All(d => heads[d] != d)) yield return heads;
        }
    }
}
