using BenchmarkDotNet.Running;
using Disclosure.Benchmarks.Ledgers;

namespace Disclosure.Benchmarks;

internal static class Program
{
    /// <summary><c>import</c> measures whole files end to end; anything else goes to BenchmarkDotNet.</summary>
    private static Task Main(string[] args)
    {
        if (args is ["import", ..])
        {
            return ImportBenchmark.RunAsync();
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return Task.CompletedTask;
    }
}
