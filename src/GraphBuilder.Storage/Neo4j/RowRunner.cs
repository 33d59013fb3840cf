using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace GraphBuilder.Storage.Neo4j;

/// <summary>Runs the statements of <c>cypher/</c> over rows within one transaction, in requests of bounded size.</summary>
internal sealed class RowRunner(ICypherTransaction transaction)
{
    private const int RowsAtOnce = 2000;
    private const int CharactersAtOnce = 1_000_000;

    /// <summary>Runs a statement that returns rows.</summary>
    public async Task<List<CypherRow>> ReadAsync(string text, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var read = new List<CypherRow>();
        foreach (var part in Parts(rows))
            read.AddRange((await transaction.RunAsync(CypherStatement.OverRows(text, part), cancellationToken).ConfigureAwait(false)).Rows);
        return read;
    }

    /// <summary>Runs a statement over keys that returns rows.</summary>
    public Task<List<CypherRow>> ReadAsync(string text, IEnumerable<string> ids, CancellationToken cancellationToken) => ReadAsync(text, Ids(ids), cancellationToken);

    /// <summary>Runs a statement that deletes.</summary>
    public Task RemoveAsync(string text, IReadOnlyList<Row> rows, CancellationToken cancellationToken) => ReadAsync(text, rows, cancellationToken);

    /// <summary>Runs a statement that writes each row, and counts: a MATCH that misses would drop its row silently.</summary>
    public async Task WriteAsync(string text, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var part in Parts(rows))
        {
            var result = await transaction.RunAsync(CypherStatement.OverRows(text, part), cancellationToken).ConfigureAwait(false);
            if (result.Count != part.Count)
                throw new CypherException(CypherFaults.RowsLost, $"{result.Count} of {part.Count} rows found their nodes.");
        }
    }

    /// <summary>Takes the write locks of nodes, in the order that every writer takes them in, then reads what hangs on them: one row for each.</summary>
    public async Task<List<CypherRow>> LockAsync(string label, IEnumerable<string> ids, string script, CancellationToken cancellationToken)
    {
        var keys = Ids(ids);
        await WriteAsync(CypherScripts.Statement("upsert/lock.cypher", label), keys, cancellationToken).ConfigureAwait(false);
        var found = await ReadAsync(CypherScripts.Statement(script, label), keys, cancellationToken).ConfigureAwait(false);

        // The writer before this one may have deleted the node whose lock this one was waiting for; the server says nothing of it.
        return found.Count == keys.Count ? found : throw new CypherException(CypherFaults.Overtaken, $"{keys.Count - found.Count} of {keys.Count} nodes were deleted by another writer.");
    }

    /// <summary>Keys as rows, each once, in ordinal order.</summary>
    public static List<Row> Ids(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new Dictionary<string, object?> { ["id"] = id })];

    private static IEnumerable<List<Row>> Parts(IReadOnlyList<Row> rows)
    {
        var part = new List<Row>();
        var characters = 0;
        foreach (var row in rows)
        {
            part.Add(row);
            characters += row.Values.Sum(Size);
            if (part.Count < RowsAtOnce && characters < CharactersAtOnce)
                continue;
            yield return part;
            part = [];
            characters = 0;
        }

        if (part.Count > 0)
            yield return part;
    }

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        IReadOnlyList<string> texts => texts.Sum(text => text.Length),
        _ => 8,
    };
}
