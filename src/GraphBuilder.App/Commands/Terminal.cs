using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GraphBuilder.App.Commands;

/// <summary>
/// Where a command writes: results on standard output, everything said about them (progress, notes, errors) on standard error,
/// so that a pipe carries data alone.
/// </summary>
internal sealed class Terminal
{
    private Terminal(TextReader input, TextWriter output, TextWriter error, bool styled, bool interactive)
    {
        Input = input;
        Data = output;
        Errors = error;
        Interactive = interactive;
        Out = AnsiConsole.Create(Settings(output, styled));
        Messages = AnsiConsole.Create(Settings(error, interactive));
    }

    public TextReader Input { get; }

    /// <summary>Standard output, for data in a format of its own (JSON, CoNLL-U, exports).</summary>
    public TextWriter Data { get; }

    /// <summary>Standard error, bare.</summary>
    public TextWriter Errors { get; }

    /// <summary>Standard output, for tables.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>Standard error, for notes, progress and errors.</summary>
    public IAnsiConsole Messages { get; }

    /// <summary>True when a person watches standard error.</summary>
    public bool Interactive { get; }

    /// <summary>The console of this process. A pipe gets UTF-8 without a byte order mark and <c>\n</c> line ends on every system.</summary>
    public static Terminal ForProcess()
    {
        var output = Console.IsOutputRedirected
            ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" }
            : Console.Out;
        return new Terminal(Console.In, output, Console.Error, styled: !Console.IsOutputRedirected, interactive: !Console.IsErrorRedirected);
    }

    /// <summary>A terminal on any reader and writers, for tests.</summary>
    public static Terminal On(TextReader input, TextWriter output, TextWriter error) => new(input, output, error, styled: false, interactive: false);

    /// <summary>A table on standard output.</summary>
    public void Write(IRenderable table)
    {
        Out.Write(table);
        Out.WriteLine();
    }

    /// <summary>One sentence on standard error.</summary>
    public void Note(string sentence)
    {
        if (Interactive) Messages.MarkupLineInterpolated($"[dim]{Printable.Line(sentence)}[/]");
        else Errors.WriteLine(Printable.Line(sentence));
    }

    /// <summary>An error on standard error, headed by the program's name.</summary>
    public void Fail(string sentence)
    {
        if (Interactive) Messages.Markup("[red]graph-builder:[/] ");
        else Errors.Write("graph-builder: ");
        Errors.WriteLine(Printable.Line(sentence));
    }

    private static AnsiConsoleSettings Settings(TextWriter writer, bool styled) => new()
    {
        Ansi = styled ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = styled ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Out = new AnsiConsoleOutput(writer),
    };
}
