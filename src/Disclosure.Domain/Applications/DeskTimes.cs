using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Applications;

/// <summary>A case comes to a desk.</summary>
/// <param name="Holder">Sign-in name.</param>
/// <param name="On">The day.</param>
public sealed record DeskArrival(string Holder, DateOnly On);

/// <summary>A stretch of days without work on the case: answered, and not yet ordered to be answered again.</summary>
/// <param name="From">办结日.</param>
/// <param name="Until">重新办理日, or null.</param>
public sealed record DeskRest(DateOnly From, DateOnly? Until)
{
    /// <summary>The rests of a case by its days.</summary>
    /// <param name="closedOn">办结日, or null.</param>
    /// <param name="reopenedOn">重新办理日, or null.</param>
    /// <param name="renewedOn">The day the renewed reply left, or null.</param>
    public static IReadOnlyList<DeskRest> Of(DateOnly? closedOn, DateOnly? reopenedOn, DateOnly? renewedOn) => (closedOn, reopenedOn, renewedOn) switch
    {
        ({ } closed, { } again, { } renewed) => [new DeskRest(closed, again), new DeskRest(renewed, null)],
        ({ } closed, _, _) => [new DeskRest(closed, reopenedOn)],
        _ => [],
    };
}

/// <summary>在手时间: how long one desk held a case.</summary>
/// <param name="Holder">Sign-in name; null while nobody held it.</param>
/// <param name="From">The day it came.</param>
/// <param name="Until">The day it left, or the case was closed; null while it lies there.</param>
/// <param name="WorkingDays">Working days, from the day after it came to the day it left.</param>
public sealed record DeskTime(string? Holder, DateOnly From, DateOnly? Until, int WorkingDays);

/// <summary>
/// 在手时间, in working days: the day on which a case changes desks counts for the one that had it, as the day of receipt does not count for the
/// period. After the reply the case lies on no desk until it is opened again.
/// </summary>
public static class DeskTimes
{
    /// <summary>Every stretch in order.</summary>
    /// <param name="registeredOn">登记日: before the first desk nobody held it.</param>
    /// <param name="arrivals">The hand-overs in order.</param>
    /// <param name="rests">办结 to 重新办理; the last one may be open.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">The calendar that counts.</param>
    public static IReadOnlyList<DeskTime> Of(
        DateOnly registeredOn, IReadOnlyList<DeskArrival> arrivals, IReadOnlyList<DeskRest> rests, DateOnly today, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        ArgumentNullException.ThrowIfNull(rests);
        ArgumentNullException.ThrowIfNull(calendar);
        (string? Holder, DateOnly On)[] starts = [(null, registeredOn), .. arrivals.Select(a => ((string?)a.Holder, a.On))];
        var times = new List<DeskTime>();
        for (var i = 0; i < starts.Length; i++)
        {
            var (holder, from) = starts[i];
            var next = i + 1 < starts.Length ? starts[i + 1].On : (DateOnly?)null;
            if (holder is null && (next is null || next <= from))
            {
                continue; // registered onto a desk, or never given out: no stretch of its own
            }

            times.AddRange(Stretches(holder, from, next, rests, today, calendar));
        }

        return times;
    }

    /// <summary>Working days of each desk, the longest first.</summary>
    public static IReadOnlyList<(string? Holder, int WorkingDays)> Sum(IEnumerable<DeskTime> times) =>
        [.. times.GroupBy(t => t.Holder, StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, g.Sum(t => t.WorkingDays))).OrderByDescending(s => s.Item2)];

    private static IEnumerable<DeskTime> Stretches(
        string? holder, DateOnly from, DateOnly? until, IReadOnlyList<DeskRest> rests, DateOnly today, WorkCalendar calendar)
    {
        foreach (var rest in rests.Where(r => (until is null || r.From < until) && (r.Until is null || r.Until > from)))
        {
            if (rest.From > from)
            {
                yield return new DeskTime(holder, from, rest.From, Days(from, rest.From, calendar));
            }

            if (rest.Until is not { } again || again > until)
            {
                yield break;
            }

            from = again;
        }

        yield return new DeskTime(holder, from, until, Days(from, until ?? today, calendar));
    }

    private static int Days(DateOnly from, DateOnly until, WorkCalendar calendar) => until <= from ? 0 : calendar.WorkingDaysBetween(from, until);
}
