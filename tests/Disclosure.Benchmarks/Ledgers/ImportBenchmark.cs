using Disclosure.Web.Documents;

namespace Disclosure.Benchmarks.Ledgers;

/// <summary>
/// An import of 100,000 applications end to end (file to committed transaction, rules, dates, search and audit included) beside bare
/// batched inserts of the same rows into the same schema, in one run; and the memory of a small and a large file.
/// </summary>
internal static class ImportBenchmark
{
    private const int Small = 20_000, Large = 100_000;

    public static async Task RunAsync()
    {
        await ImportAsync(2_000, LedgerFormat.Csv, measuresMemory: false); // warm
        Console.WriteLine("| file | rows | seconds | rows/s | live memory at most |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (rows, format) in new[] { (Small, LedgerFormat.Csv), (Large, LedgerFormat.Csv), (Small, LedgerFormat.Xlsx), (Large, LedgerFormat.Xlsx) })
        {
            var (time, _) = await ImportAsync(rows, format, measuresMemory: false);
            var (_, memory) = await ImportAsync(rows, format, measuresMemory: true);
            Console.WriteLine($"| {format} | {rows:N0} | {time.TotalSeconds:0.0} | {rows / time.TotalSeconds:N0} | {memory / 1e6:0.0} MB |");
        }

        await using var source = await LedgerOffice.OpenAsync();
        var import = await source.ImportAsync(LedgerOffice.WriteFile(Large, LedgerFormat.Csv));
        await using var target = await LedgerOffice.OpenAsync();
        var (bare, withSearch) = await BareInserts.RunAsync(source, target);
        Console.WriteLine();
        Console.WriteLine($"import {Large / import.TotalSeconds:N0} rows/s; bare batched inserts of the same rows {Large / bare.TotalSeconds:N0} rows/s: ratio {bare / import:0.00}; "
            + $"with their full-text search {Large / withSearch.TotalSeconds:N0} rows/s: ratio {withSearch / import:0.00}");
    }

    private static async Task<(TimeSpan Time, long Memory)> ImportAsync(int rows, LedgerFormat format, bool measuresMemory)
    {
        await using var office = await LedgerOffice.OpenAsync();
        var memory = new LiveMemory();
        var time = await office.ImportAsync(LedgerOffice.WriteFile(rows, format), measuresMemory ? memory : null);
        return (time, memory.Most);
    }

    /// <summary>What is still in use after a collection, looked at ten times an import.</summary>
    private sealed class LiveMemory : IProgress<ImportProgress>
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private int _looks;

        public long Most { get; private set; }

        public void Report(ImportProgress value)
        {
            if (value.Done * 10L / value.Total > _looks)
            {
                _looks++;
                Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true) - _before);
            }
        }
    }
}
