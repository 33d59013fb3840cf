using GraphBuilder.App.Commands;

return await CommandLine.RunAsync(args, Terminal.ForProcess());
