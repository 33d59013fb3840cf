using System.CommandLine;

namespace GraphBuilder.App.Commands;

/// <summary>The option that swaps tables for JSON Lines.</summary>
internal static class JsonOption
{
    public static Option<bool> Create() => new("--json") { Description = "Print JSON, one object a line, instead of tables" };
}
