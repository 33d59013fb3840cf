using GraphBuilder.Graph;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>What a copy from one store to another did.</summary>
/// <param name="Changes">Number of articles by what became of them.</param>
/// <param name="Refused">Articles that the other store cannot hold.</param>
/// <param name="Removed">Articles that were taken out of the other store.</param>
internal sealed record StoreCopy(IReadOnlyDictionary<UpsertChange, int> Changes, IReadOnlyList<UpsertOutcome> Refused, int Removed)
{
    private const int ArticlesAtOnce = 64;

    /// <summary>Copies every article; <paramref name="exact"/> also removes from <paramref name="to"/> what <paramref name="from"/> does not hold.</summary>
    public static async Task<StoreCopy> RunAsync(IGraphStore from, IGraphStore to, bool exact, CancellationToken cancellation)
    {
        var outcomes = new List<UpsertOutcome>();
        var batch = new List<ArticleGraph>();
        await foreach (var article in from.ReadAsync(new ArticleFilter(), cancellation))
        {
            batch.Add(article);
            if (batch.Count < ArticlesAtOnce) continue;
            outcomes.AddRange(await to.UpsertAsync(batch, cancellation));
            batch.Clear();
        }
        outcomes.AddRange(await to.UpsertAsync(batch, cancellation));

        var removed = exact ? await RemoveOthersAsync(to, outcomes, cancellation) : 0;
        return new StoreCopy(outcomes.CountBy(outcome => outcome.Change).ToDictionary(), [.. outcomes.Where(outcome => outcome.Change == UpsertChange.Refused)], removed);
    }

    /// <summary>Says what was done, each refused article with its reason.</summary>
    public void Report(Terminal terminal, string place)
    {
        foreach (var outcome in Refused) terminal.Fail($"{outcome.ArticleId} was not copied: {outcome.Reason}");
        int Count(UpsertChange change) => Changes.GetValueOrDefault(change);
        var removed = Removed == 0 ? "" : $", {Removed} removed";
        terminal.Note($"{place}: {Count(UpsertChange.Added)} articles added, {Count(UpsertChange.Replaced)} replaced, {Count(UpsertChange.Unchanged)} there already{removed}.");
    }

    private static async Task<int> RemoveOthersAsync(IGraphStore store, IEnumerable<UpsertOutcome> copied, CancellationToken cancellation)
    {
        var wanted = copied.Select(outcome => outcome.ArticleId).ToHashSet(StringComparer.Ordinal);
        var others = (await store.ListAsync(cancellation)).Select(article => article.Id).Where(id => !wanted.Contains(id)).ToList();
        return (await store.RemoveAsync(others, cancellation)).Count;
    }
}
