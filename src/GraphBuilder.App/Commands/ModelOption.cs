using System.CommandLine;
using GraphBuilder.Events;

namespace GraphBuilder.App.Commands;

/// <summary>The option that says where the language model is, and the pipeline on it.</summary>
internal sealed class ModelOption
{
    private readonly Option<string?> _folder = new("--model") { Description = "Folder with the language model (default: models beside the program)", HelpName = "FOLDER" };

    public void AddTo(Command command) => command.Add(_folder);

    /// <exception cref="CommandException">The model is not there.</exception>
    public Pipeline Load(ParseResult arguments, EventsOptions? events = null)
    {
        try
        {
            return Pipeline.CreateDefault(arguments.GetValue(_folder) ?? Path.Combine(AppContext.BaseDirectory, "models"), events);
        }
        catch (Exception fault) when (fault is FileNotFoundException or InvalidDataException)
        {
            throw new CommandException(ExitCode.Failed, fault.Message, fault);
        }
    }
}
