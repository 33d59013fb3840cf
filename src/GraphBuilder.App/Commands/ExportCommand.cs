using System.CommandLine;
using System.Text;
using GraphBuilder.App.Findings;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Export;
using GraphBuilder.Storage;

namespace GraphBuilder.App.Commands;

/// <summary>Writes the graph in a format that other programs open.</summary>
internal sealed class ExportCommand : AppCommand
{
    private readonly Option<ExportFormat> _format = ChoiceOption.One("--format", "-f", "Format", ExportFormat.Json, Enum.GetValues<ExportFormat>(), format => format.ToString().ToLowerInvariant());
    private readonly Option<NetworkScope> _scope = ChoiceOption.One("--scope", "-s", "The whole graph, or actors and the edges between them alone", NetworkScope.Full, Enum.GetValues<NetworkScope>(), scope => scope.ToString().ToLowerInvariant());
    private readonly Option<bool> _canonical = new("--canonical") { Description = "Leave out when each article was loaded, so that equal graphs give equal bytes" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write; for csv a folder, which gets nodes.csv and edges.csv (default: standard output)", HelpName = "FILE" };
    private readonly StoreOptions _store = new();

    public ExportCommand(Terminal terminal)
        : base("export", "Write the graph as JSON, CSV, GraphML, GEXF or a Cypher script", terminal, "export --canonical > graph.json", "export --format gexf --scope actors -o actors.gexf", "export --format csv -o tables")
    {
        foreach (var option in new Option[] { _format, _scope, _canonical, _output }) Add(option);
        _store.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var format = arguments.GetValue(_format);
        var output = arguments.GetValue(_output);
        if (format == ExportFormat.Csv && output is null) throw new CommandException(ExitCode.Usage, "CSV is two tables, nodes and edges: name a folder for them with --output.");
        await using var store = await _store.OpenAsync(arguments, cancellation);
        var graph = (await StoreOptions.ReadAsync(store, new ArticleFilter(), cancellation)).Graph.Within(arguments.GetValue(_scope));
        if (arguments.GetValue(_canonical)) graph = WithoutMoments(graph);
        try
        {
            Write(graph, format, output);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Failed, $"The export cannot be written to {output}: {fault.Message} Choose another place with --output.", fault);
        }
        if (output is not null) Terminal.Note($"Wrote {graph.Nodes.Count} nodes and {graph.Edges.Count} edges to {Path.GetFullPath(output)}.");
        return ExitCode.Done;
    }

    private static PropertyGraph WithoutMoments(PropertyGraph graph) => graph with
    {
        Nodes = [.. graph.Nodes.Select(node => node with { Properties = WithoutMoments(node.Properties) })],
    };

    private static PropertyMap WithoutMoments(PropertyMap properties)
    {
        if (!properties.Values.Any(value => value is PropertyValue.Moment)) return properties;
        var kept = new PropertyMap();
        foreach (var (name, value) in properties)
            if (value is not PropertyValue.Moment) kept.Add(name, value);
        return kept;
    }

    private void Write(PropertyGraph graph, ExportFormat format, string? output)
    {
        if (output is null) Writer(format)(graph, Terminal.Data);
        else if (format == ExportFormat.Csv)
        {
            Directory.CreateDirectory(output);
            WriteFile(Path.Combine(output, CsvExport.NodesFile), graph, CsvExport.WriteNodes);
            WriteFile(Path.Combine(output, CsvExport.EdgesFile), graph, CsvExport.WriteEdges);
        }
        else WriteFile(output, graph, Writer(format));
        Terminal.Data.Flush();
    }

    private static Action<PropertyGraph, TextWriter> Writer(ExportFormat format) => format switch
    {
        ExportFormat.Json => (graph, writer) => JsonExport.Write(graph, writer),
        ExportFormat.GraphMl => GraphMlExport.Write,
        ExportFormat.Gexf => GexfExport.Write,
        ExportFormat.Cypher => CypherExport.Write,
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    // Written beside its place and moved there, so that an interrupted export leaves the old file whole.
    private static void WriteFile(string path, PropertyGraph graph, Action<PropertyGraph, TextWriter> write)
    {
        var unfinished = path + ".part";
        using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(false)) { NewLine = "\n" }) write(graph, writer);
        File.Move(unfinished, path, overwrite: true);
    }
}

/// <summary>Formats of an export.</summary>
internal enum ExportFormat
{
    Json,
    Csv,
    GraphMl,
    Gexf,
    Cypher,
}
