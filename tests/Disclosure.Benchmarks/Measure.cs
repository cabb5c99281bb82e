using System.Diagnostics;
using System.Globalization;

namespace Disclosure.Benchmarks;

/// <summary>Times something beside its bare floor, turn by turn, so that a busy machine slows both.</summary>
internal static class Measure
{
    private const int Turns = 51;

    /// <summary>Long enough that the runtime has compiled both for good, as in a program that runs since morning.</summary>
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(3);

    /// <summary>Prints the median of each and their ratio.</summary>
    public static async Task CompareAsync(string name, Func<Task> floor, Func<Task> ours, int turns = Turns)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Warmup;)
        {
            await floor();
            await ours();
        }

        var (bare, full) = (new List<double>(turns), new List<double>(turns));
        for (var i = 0; i < turns; i++)
        {
            bare.Add(await TimeAsync(floor));
            full.Add(await TimeAsync(ours));
        }

        Print($"{name}: {Median(full):0.0} ms, bare {Median(bare):0.0} ms, ratio {Median(full) / Median(bare):0.00}");
    }

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
