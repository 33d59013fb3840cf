namespace GraphBuilder.App.Commands;

/// <summary>A command cannot go on for a reason the user can act on: the message names the input, the cause and the next step.</summary>
internal sealed class CommandException(ExitCode code, string message, Exception? cause = null) : Exception(message, cause)
{
    public ExitCode Code { get; } = code;
}
