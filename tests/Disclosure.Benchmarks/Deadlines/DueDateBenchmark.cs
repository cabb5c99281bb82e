using BenchmarkDotNet.Attributes;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Benchmarks.Deadlines;

/// <summary>One due date against its floor, a bare look-up in a table of running totals. Aim: at most 200 ns without pauses.</summary>
[MemoryDiagnoser]
public class DueDateBenchmark
{
    private const int Cases = 1024;

    private static readonly WorkCalendar Calendar = WorkCalendar.Published;
    private static readonly ReplyClock Clock = new(Calendar, ClockSettings.Default);
    private static readonly DateOnly First = Calendar.FirstDay;

    private readonly ReplyFacts[] _plain = new ReplyFacts[Cases];
    private readonly ReplyFacts[] _paused = new ReplyFacts[Cases];
    private readonly DateOnly[] _received = new DateOnly[Cases];
    private int[] _workedThrough = [];
    private int[] _workedDays = [];

    [GlobalSetup]
    public void Setup()
    {
        var days = Enumerable.Range(0, Calendar.LastDay.DayNumber - First.DayNumber + 1).Select(First.AddDays).ToList();
        _workedDays = [.. days.Where(Calendar.IsWorking).Select(day => day.DayNumber)];
        _workedThrough = [.. days.Select(day => Calendar.WorkingDaysBetween(First, day))];

        for (var i = 0; i < Cases; i++)
        {
            var received = new DateOnly(2008, 5, 1).AddDays(i * 6151 % 6700);
            _received[i] = received;
            _plain[i] = new ReplyFacts(Statutes.RegulationFor(received), received);
            _paused[i] = _plain[i] with
            {
                Consultations = [new(received.AddDays(12), received.AddDays(25)), new(received.AddDays(5), received.AddDays(16))],
            };
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int BareLookup()
    {
        var sum = 0;
        foreach (var start in _received)
        {
            sum += DateOnly.FromDayNumber(_workedDays[_workedThrough[start.DayNumber - First.DayNumber] + 19]).DayNumber;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int NthWorkingDay()
    {
        var sum = 0;
        foreach (var start in _received)
        {
            sum += Calendar.NthWorkingDayAfter(start, 20).On.DayNumber;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int WithoutPauses() => SumOf(_plain);

    [Benchmark(OperationsPerInvoke = Cases)]
    public int WithTwoPauses() => SumOf(_paused);

    private static int SumOf(ReplyFacts[] cases)
    {
        var sum = 0;
        foreach (var facts in cases)
        {
            sum += Clock.Read(facts).Final!.Value.On.DayNumber;
        }

        return sum;
    }
}
