using BenchmarkDotNet.Running;
using Disclosure.Benchmarks.Applications;
using Disclosure.Benchmarks.Assessment;
using Disclosure.Benchmarks.Dashboard;
using Disclosure.Benchmarks.Ledgers;
using Disclosure.Benchmarks.Replies;
using Disclosure.Benchmarks.Reporting;

namespace Disclosure.Benchmarks;

internal static class Program
{
    /// <summary><c>import</c>, <c>letters</c>, <c>list</c>, <c>board</c>, <c>assessment</c> and <c>statistics</c> measure the whole way beside its bare floor; anything else goes to BenchmarkDotNet.</summary>
    private static Task Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "import":
                return ImportBenchmark.RunAsync();
            case "letters":
                return LetterBenchmark.RunAsync();
            case "list":
                return ListBenchmark.RunAsync();
            case "board":
                return BoardBenchmark.RunAsync();
            case "assessment":
                return AssessmentBenchmark.RunAsync();
            case "statistics":
                return StatisticsBenchmark.RunAsync();
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return Task.CompletedTask;
        }
    }
}
