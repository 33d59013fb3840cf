using System.CommandLine;

namespace GraphBuilder.App.Commands;

/// <summary>Prints a script that makes a shell complete commands and options by asking the program's <c>[suggest]</c> directive.</summary>
internal sealed class CompletionCommand : AppCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _graph_builder() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _graph_builder graph-builder
            """,
        ["zsh"] = """
            #compdef graph-builder
            _graph_builder() {
              local -a found
              found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -- $found || _files
            }
            compdef _graph_builder graph-builder
            """,
        ["fish"] = """
            function __graph_builder
              set -l line (commandline -cp)
              graph-builder "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c graph-builder -a '(__graph_builder)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName graph-builder -ScriptBlock {
              param($word, $line, $cursor)
              graph-builder "[suggest:$cursor]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh" };

    public CompletionCommand(Terminal terminal)
        : base("completion", "Print a script that completes commands and options in a shell", terminal, "completion bash > ~/.local/share/bash-completion/completions/graph-builder", "completion fish | source")
    {
        _shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Add(_shell);
    }

    protected override Task<ExitCode> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Terminal.Data.WriteLine(Scripts[arguments.GetRequiredValue(_shell)]);
        return Task.FromResult(ExitCode.Done);
    }
}
