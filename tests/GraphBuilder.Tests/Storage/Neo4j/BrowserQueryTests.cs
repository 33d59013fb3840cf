using System.Globalization;
using System.Text.RegularExpressions;
using GraphBuilder.App.Commands;
using GraphBuilder.Storage.Neo4j;

namespace GraphBuilder.Tests.Storage.Neo4j;

/// <summary>Runs Specs/browser-queries.md.</summary>
[Collection(Neo4jTests.Name)]
public sealed class BrowserQueryTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_saved_query_has_an_expected_answer_and_a_title() => Assert.All(Queries(), path =>
    {
        Assert.StartsWith("// ", CypherScripts.Text(path), StringComparison.Ordinal);
        Assert.Contains(QueryCase.All, example => example.Name == Path.GetFileNameWithoutExtension(path));
    });

    [Fact]
    public async Task Saved_queries_give_the_known_answers_on_hand_made_reports()
    {
        await using (var store = await server.OpenEmptyAsync(TimeProvider.System))
            await store.UpsertAsync(Reports.All, Cancellation);

        await CheckAsync("reports", exact: true);
    }

    [Fact]
    public async Task Saved_queries_give_the_known_answers_on_the_seeds_and_both_stores_export_the_same_bytes()
    {
        Assert.NotNull(server.Connection);
        await server.EmptyAsync();
        using var folder = new TempFolder();
        var (graph, address) = (folder.File("seeds.db"), new UriBuilder(server.Connection.Address) { UserName = server.Connection.User, Password = server.Connection.Password }.ToString());

        await DoAsync("load", Path.Combine(Repository.Root, "seeds"), "--database", graph);
        await DoAsync("push", "--database", graph, "--neo4j", address);
        await DoAsync("verify", "--database", graph, "--neo4j", address);
        await DoAsync("pull", "--database", folder.File("pulled.db"), "--neo4j", address);
        await DoAsync("verify", "--database", folder.File("pulled.db"), "--neo4j", address);
        Assert.Equal(await DoAsync("export", "--canonical", "--database", graph), await DoAsync("export", "--canonical", "--neo4j", address));

        await CheckAsync("seeds", exact: false);
    }

    private static async Task<string> DoAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, Terminal.On(TextReader.Null, output, errors));
        Assert.True(code == 0, $"{arguments[0]} gave {code}: {errors}");
        return output.ToString();
    }

    private static IEnumerable<string> Queries() => CypherScripts.All.Where(path => path.StartsWith("browser/", StringComparison.Ordinal) || path.StartsWith("explore/", StringComparison.Ordinal));

    private async Task CheckAsync(string archive, bool exact)
    {
        await using var queries = await Neo4jQueries.OpenAsync(server.Connection, TimeProvider.System, Cancellation);
        var wrong = new List<string>();
        foreach (var example in QueryCase.All.Where(example => example.Archive == archive))
        {
            var path = Queries().Single(path => Path.GetFileNameWithoutExtension(path) == example.Name);
            var answer = await queries.RunAsync(CypherScripts.Text(path), example.Parameters, write: false, Cancellation);
            wrong.AddRange(example.Faults(answer, exact).Select(fault => $"{example.Name}: {fault}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}

/// <summary>A section of the specification.</summary>
internal sealed record QueryCase(string Archive, string Name, IReadOnlyDictionary<string, object?> Parameters, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    public static IReadOnlyList<QueryCase> All { get; } = [.. Read(File.ReadAllLines(Path.Combine(Repository.Root, "tests", "GraphBuilder.Tests", "Specs", "browser-queries.md")))];

    public IEnumerable<string> Faults(QueryRows answer, bool exact)
    {
        var columns = Columns.Select(column => answer.Fields.ToList().IndexOf(column)).ToList();
        if (columns.Contains(-1))
            return [$"it has no column {string.Join(", ", Columns.Except(answer.Fields))}"];
        bool Fits(string[] expected, IReadOnlyList<object?> row) => expected.Zip(columns).All(cell => CellFits(cell.First, row[cell.Second]));
        var given = string.Join('\n', answer.Rows.Take(40).Select(row => "  " + string.Join(" | ", columns.Select(column => string.Join("; ", Items(row[column]))))));
        if (exact && (answer.Rows.Count != Rows.Count || !Rows.Zip(answer.Rows).All(pair => Fits(pair.First, pair.Second))))
            return [$"{Rows.Count} rows expected, given:\n{given}"];
        return exact ? [] : Rows.Where(expected => !answer.Rows.Any(row => Fits(expected, row))).Select(expected => $"{string.Join(" | ", expected)} is not among\n{given}");
    }

    private static bool CellFits(string expected, object? value)
    {
        var items = Items(value).ToList();
        if (expected == "...")
            return true;
        var wanted = expected.Length == 0 ? [] : expected.Split("; ");
        return value is List<object?> ? wanted.Length <= items.Count && (wanted.Length > 0 || items.Count == 0) && wanted.All(word => items.Exists(item => Matches(word, item))) : items.Count == wanted.Length && wanted.Zip(items).All(pair => Matches(pair.First, pair.Second));
    }

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, "^" + Regex.Escape(pattern).Replace(@"\.\.\.", ".*", StringComparison.Ordinal) + "$", RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Items(object? value) => value switch
    {
        null => [],
        List<object?> list => list.SelectMany(Items),
        bool flag => [flag ? "true" : "false"],
        Dictionary<string, object?> => ["(node or edge)"],
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
    };

    private static IEnumerable<QueryCase> Read(string[] lines)
    {
        var archive = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                archive = lines[i][3..];
            if (!lines[i].StartsWith("### ", StringComparison.Ordinal))
                continue;
            var body = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith('#')).ToList();
            var table = body.Where(line => line.StartsWith('|')).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()).ToList();
            var parameters = body.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(": ", 2))
                .ToDictionary(pair => pair[0], pair => long.TryParse(pair[1], out var number) ? (object?)number : pair[1]);
            yield return new QueryCase(archive, lines[i][4..], parameters, table.Count == 0 ? [] : table[0], [.. table.Skip(2)]);
        }
    }
}
