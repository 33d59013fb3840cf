using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Json;
using GraphBuilder.App.Coding;
using GraphBuilder.App.Findings;

namespace GraphBuilder.App.Commands;

/// <summary>Codes sentence records, one JSON line in, one out, in the same order.</summary>
internal sealed class CodeCommand : AppCommand
{
    private readonly Option<FileInfo?> _input = new("--input", "-i") { Description = "JSON Lines, each {\"id\", \"text\", \"date\"} (default: standard input)", HelpName = "FILE" };
    private readonly ModelOption _model = new();

    public CodeCommand(Terminal terminal)
        : base("code", "Code the events of sentence records: JSON Lines in, JSON Lines out", terminal, "code --input sentences.jsonl > coded.jsonl")
    {
        Add(_input);
        _model.AddTo(this);
    }

    protected override Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        using var pipeline = _model.Load(arguments);
        using var input = Open(arguments.GetValue(_input));
        var code = ExitCode.Done;
        var lines = Lines(input).Select((line, index) => (Line: line, Number: index + 1)).Where(line => !string.IsNullOrWhiteSpace(line.Line));
        var coded = Partitioner.Create(lines, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered().WithCancellation(cancellation).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(line => Code(line.Line, line.Number, pipeline));
        foreach (var (sentence, refusal) in coded)
        {
            if (sentence is not null) Terminal.Data.WriteJson(sentence);
            else
            {
                Terminal.Fail(refusal!);
                code = ExitCode.Refused;
            }
        }
        return Task.FromResult(code);
    }

    private TextReader Open(FileInfo? file)
    {
        try
        {
            return file?.OpenText() ?? Terminal.Input;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Failed, $"{file!.FullName} cannot be read: {fault.Message} Check the path, or leave out --input to read standard input.", fault);
        }
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line) yield return line;
    }

    private static (CodedSentence? Sentence, string? Refusal) Code(string line, int number, Pipeline pipeline)
    {
        try
        {
            return JsonSerializer.Deserialize<SentenceRecord>(line, Json.Options) is { Text: { } text } record
                ? (CodedSentence.Of(record, pipeline.Analyze(new Article { Text = text, SourceId = record.Id, PublishedOn = record.Date })), null)
                : (null, $"Line {number} has no text and was left out. A line is an object such as {{\"id\": \"1\", \"text\": \"...\", \"date\": \"2017-05-02\"}}.");
        }
        catch (JsonException fault)
        {
            return (null, $"Line {number} is no record and was left out: {fault.Message}");
        }
    }
}
