using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Deadlines;

/// <summary>
/// 暂停的区间 (After, Through]: of day numbers when it is read from the facts, of worked-day ordinals when it is counted with.
/// </summary>
internal readonly record struct PauseSpan(int After, int Through)
{
    /// <summary>The days that a letter keeps from being counted, as day numbers.</summary>
    public static PauseSpan Of(DateOnly sentOn, DateOnly endedOn, PauseBoundary boundary)
    {
        var (sent, ended) = (sentOn.DayNumber, endedOn.DayNumber);
        return ended <= sent ? new PauseSpan(sent, sent) : boundary switch
        {
            PauseBoundary.SentDayCounts => new PauseSpan(sent, ended),
            PauseBoundary.Inclusive => new PauseSpan(sent - 1, ended),
            PauseBoundary.Strict => new PauseSpan(sent, ended - 1),
        };
    }

    /// <summary>
    /// The ordinal of the day on which the count ends, once it has stepped over every pause that it meets. A pause that
    /// begins after that day moves nothing; days in two pauses are stepped over once.
    /// </summary>
    /// <param name="sorted">Pauses in worked-day ordinals, ascending.</param>
    /// <param name="target">Where the count would end without them.</param>
    public static int StepOver(ReadOnlySpan<PauseSpan> sorted, int target)
    {
        var steppedOver = 0;
        foreach (var pause in sorted)
        {
            if (pause.After >= target)
            {
                break;
            }

            var after = Math.Max(pause.After, steppedOver);
            if (pause.Through > after)
            {
                target += pause.Through - after;
                steppedOver = pause.Through;
            }
        }

        return target;
    }

    /// <summary>Whether the pause keeps the day from being counted.</summary>
    public bool Contains(DateOnly day) => After < day.DayNumber && day.DayNumber <= Through;

    /// <summary>The same pause in worked-day ordinals, without what lies before the start.</summary>
    public PauseSpan Worked(WorkCalendar calendar, DateOnly start)
    {
        var from = Math.Max(After, start.DayNumber);
        return new PauseSpan(
            calendar.WorkedThrough(DateOnly.FromDayNumber(from)),
            calendar.WorkedThrough(DateOnly.FromDayNumber(Math.Max(Through, from))));
    }
}
