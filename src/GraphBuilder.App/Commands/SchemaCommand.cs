using System.CommandLine;
using GraphBuilder.Storage.Neo4j;

namespace GraphBuilder.App.Commands;

/// <summary>Makes the constraints and indexes in Neo4j; loading does it by itself, this is for who wants it done before, with other rights.</summary>
internal sealed class SchemaCommand : AppCommand
{
    private readonly Neo4jOptions _neo4j = new();

    public SchemaCommand(Terminal terminal)
        : base("schema", "Make the constraints and indexes in Neo4j", terminal, "schema", "schema --neo4j http://localhost:7474 --user admin") => _neo4j.AddTo(this);

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var queries = await Neo4jQueries.OpenAsync(_neo4j.Connection(arguments), TimeProvider.System, cancellation);
        var made = await queries.ApplySchemaAsync(cancellation);
        foreach (var name in made) Terminal.Data.WriteLine(name);
        Terminal.Note(made.Count == 0 ? "All constraints and indexes are there." : $"{made.Count} constraints and indexes made.");
        return ExitCode.Done;
    }
}
