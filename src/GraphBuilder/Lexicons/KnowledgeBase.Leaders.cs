using System.Collections.Frozen;
using System.Globalization;

namespace GraphBuilder.Lexicons;

public sealed partial class KnowledgeBase
{
    private readonly FrozenDictionary<string, Leader[]> _leaders;

    /// <summary>Terms of office of all leaders one of whose names has this word (folded as <see cref="NameKey.Fold"/> does), in the order of the file.</summary>
    public IReadOnlyList<Leader> LeadersNamed(string word) => _leaders.GetValueOrDefault(word) ?? [];

    private static FrozenDictionary<string, Leader[]> ReadLeaders(Dictionary<string, KnowledgeEntry> entries)
    {
        var byWord = new Dictionary<string, List<Leader>>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows("knowledge/leaders.tsv", columns: 7))
        {
            var key = row[2].StartsWith("org:", StringComparison.Ordinal) ? row[2] : Graph.GraphKeys.Country(row[2]);
            if (!entries.TryGetValue(key, out var of)) throw new InvalidDataException($"Lexicons/knowledge/leaders.tsv: {key} of {row[0]} is not in the knowledge base.");
            var leader = new Leader(row[0], row[1].Split('|', StringSplitOptions.RemoveEmptyEntries), of, Enum.Parse<OfficeRank>(row[3]), row[4].Length == 0 ? null : row[4], Month(row[5]), row[6].Length == 0 ? null : Month(row[6]).AddMonths(1).AddDays(-1));
            foreach (var word in leader.OtherNames.Prepend(leader.Name).SelectMany(n => n.Split(' ', '-')).Select(NameKey.Fold).Where(w => w.Length > 1).Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out var list)) byWord[word] = list = [];
                list.Add(leader);
            }
        }
        return byWord.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }

    private static DateOnly Month(string text) => DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture);
}
