using BenchmarkDotNet.Running;
using GraphBuilder.Benchmarks;

if (args is ["whole", ..]) return await WholeRun.RunAsync(args[1..], Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
return 0;
