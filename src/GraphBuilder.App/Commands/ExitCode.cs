namespace GraphBuilder.App.Commands;

/// <summary>What the process returns; listed on every help page.</summary>
internal enum ExitCode
{
    Done = 0,
    Failed = 1,
    Usage = 2,
    Refused = 3,
    Store = 4,
    NotFound = 5,
    Interrupted = 130,
    Terminated = 143,
}

internal static class ExitCodes
{
    /// <summary>Codes and their meanings in the order of the help page.</summary>
    public static IReadOnlyList<(ExitCode Code, string Meaning)> Meanings { get; } =
    [
        (ExitCode.Done, "done"),
        (ExitCode.Failed, "failed; the message says why"),
        (ExitCode.Usage, "wrong usage: an unknown command or option, or a bad value"),
        (ExitCode.Refused, "some input was refused, each named with its reason; the rest was processed"),
        (ExitCode.Store, "the graph cannot be opened, read or written"),
        (ExitCode.NotFound, "nothing in the graph answers to that name"),
        (ExitCode.Interrupted, "interrupted with Ctrl-C (143: terminated); what was written is complete"),
    ];
}
