using System.CommandLine;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>Compares a file with Neo4j by their canonical exports, and what Neo4j shows with what its articles say.</summary>
internal sealed class VerifyCommand : AppCommand
{
    private readonly DatabaseOption _file = new();
    private readonly Neo4jOptions _neo4j = new();

    public VerifyCommand(Terminal terminal)
        : base("verify", "Check that a file and Neo4j hold the same graph", terminal, "verify", "verify --database news.db --neo4j http://localhost:7474")
    {
        _file.AddTo(this);
        _neo4j.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var file = _file.Open(arguments);
        await using var server = await _neo4j.OpenAsync(arguments, cancellation);
        var embedded = Canonical(await ProjectAsync(file, cancellation));
        var stated = Canonical(await ProjectAsync(server, cancellation));
        var shown = Canonical(await server.ReadGraphAsync(cancellation));

        var same = Compare(embedded, stated, $"{file.Path} and {server.Address} hold different articles: 'graph-builder push --exact' makes Neo4j equal, 'graph-builder pull --exact' the file.");
        same &= Compare(stated, shown, $"The graph that Neo4j at {server.Address} shows is not what its articles say: something else has written to it. Remove the articles there and push again.");
        if (same) Terminal.Note($"The same graph, byte for byte: {embedded.Length} lines.");
        return same ? ExitCode.Done : ExitCode.Store;
    }

    private bool Compare(string[] expected, string[] actual, string sentence)
    {
        if (expected.AsSpan().SequenceEqual(actual)) return true;
        Terminal.Fail(sentence);
        var (missing, added) = (expected.Except(actual, StringComparer.Ordinal).ToList(), actual.Except(expected, StringComparer.Ordinal).ToList());
        foreach (var line in missing.Take(5)) Terminal.Data.WriteLine("- " + Printable.Line(line));
        foreach (var line in added.Take(5)) Terminal.Data.WriteLine("+ " + Printable.Line(line));
        Terminal.Note($"{missing.Count} lines on one side only, {added.Count} on the other.");
        return false;
    }

    private static async Task<PropertyGraph> ProjectAsync(IGraphStore store, CancellationToken cancellation)
    {
        var articles = new List<ArticleGraph>();
        await foreach (var article in store.ReadAsync(new ArticleFilter(), cancellation)) articles.Add(article);
        return GraphProjection.Project(articles);
    }

    private static string[] Canonical(PropertyGraph graph)
    {
        using var writer = new StringWriter();
        JsonExport.Write(graph, writer, canonical: true);
        return writer.ToString().Split('\n');
    }
}
