using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GraphBuilder.App.Findings;
using GraphBuilder.Storage.Neo4j;
using Spectre.Console;

namespace GraphBuilder.App.Commands;

/// <summary>Runs the statements of a file on Neo4j, or a query that comes with the program.</summary>
internal sealed class CypherCommand : AppCommand
{
    private readonly Argument<string> _file = new("FILE") { HelpName = "FILE", Description = "File of statements, - for standard input, or a query of the program such as browser/who-met-whom" };
    private readonly Option<string[]> _parameters = new("--param", "-p") { Description = "Value for a $name in the statements, as JSON or bare text; may be repeated", HelpName = "NAME=VALUE", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _write = new("--write") { Description = "Let the statements write; without it the server refuses those that do" };
    private readonly Neo4jOptions _neo4j = new();
    private readonly Option<bool> _json = JsonOption.Create();

    public CypherCommand(Terminal terminal)
        : base("cypher", "Run Cypher on Neo4j", terminal, "cypher query.cypher --param name=Russia", "cypher browser/dyad-timeline --param a=country:USA --param b=country:RUS --json")
    {
        Add(_file);
        Add(_parameters);
        Add(_write);
        _neo4j.AddTo(this);
        Add(_json);
        _file.CompletionSources.Add([.. Queries]);
    }

    private static IEnumerable<string> Queries => CypherScripts.All
        .Where(path => path.StartsWith("browser/", StringComparison.Ordinal) || path.StartsWith("explore/", StringComparison.Ordinal))
        .Select(path => System.IO.Path.ChangeExtension(path, null));

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var statements = CypherScripts.Statements(await ReadAsync(arguments.GetRequiredValue(_file), cancellation));
        var parameters = arguments.GetRequiredValue(_parameters).Select(Parameter).ToDictionary(StringComparer.Ordinal);
        await using var queries = await Neo4jQueries.OpenAsync(_neo4j.Connection(arguments), TimeProvider.System, cancellation);
        foreach (var statement in statements)
        {
            var rows = await queries.RunAsync(statement, parameters, arguments.GetValue(_write), cancellation);
            if (arguments.GetValue(_json)) WriteJson(rows);
            else WriteTable(rows);
        }
        return ExitCode.Done;
    }

    private async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        if (file == "-") return await Terminal.Input.ReadToEndAsync(cancellation);
        if (File.Exists(file)) return await File.ReadAllTextAsync(file, cancellation);
        if (Queries.Contains(file, StringComparer.Ordinal)) return CypherScripts.Text(file + ".cypher");
        var meant = Spelling.Nearest(file, Queries) is { } nearest ? $" Did you mean {nearest}?" : "";
        throw new CommandException(ExitCode.Usage, $"There is no file {file}, and no query of that name comes with the program.{meant}");
    }

    /// <summary><c>days=7</c> is a number, <c>name=Russia</c> a text, <c>ids=["a","b"]</c> a list.</summary>
    private static KeyValuePair<string, object?> Parameter(string assignment)
    {
        var (name, value) = assignment.IndexOf('=', StringComparison.Ordinal) is var equals and > 0
            ? (assignment[..equals], assignment[(equals + 1)..])
            : throw new CommandException(ExitCode.Usage, $"'{assignment}' is no parameter: --param takes NAME=VALUE.");
        try
        {
            using var document = JsonDocument.Parse(value);
            return new(name, Value(document.RootElement));
        }
        catch (JsonException)
        {
            return new(name, value);
        }
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal),
        _ => null,
    };

    private void WriteJson(QueryRows rows)
    {
        foreach (var row in rows.Rows) Terminal.Data.WriteJson(rows.Fields.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }

    private void WriteTable(QueryRows rows)
    {
        if (rows.Fields.Count == 0) return;
        var table = FindingTables.Bare($"{rows.Rows.Count} rows", [.. rows.Fields]);
        foreach (var row in rows.Rows) table.AddRow([.. row.Select(value => FindingTables.Safe(Text(value)))]);
        Terminal.Write(table);
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        List<object?> list => string.Join(", ", list.Select(Text)),
        Dictionary<string, object?> map => JsonSerializer.Serialize(map),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
