using Disclosure.Domain.Law;

namespace Disclosure.Domain.Calendar;

/// <summary>
/// Running totals of worked days, so that counting forward or back is a look-up. Worked days are numbered from 1 on the
/// first published day; beyond the last one the numbering goes on over Mondays to Fridays.
/// </summary>
internal sealed class WorkedDayTable
{
    private readonly int _first;
    private readonly int _last;

    /// <summary>By day since the first: how many days are worked up to and including it.</summary>
    private readonly int[] _through;

    /// <summary>By ordinal less one: the day number of each worked day.</summary>
    private readonly int[] _days;

    private readonly int _weekdaysThroughLast;

    public WorkedDayTable(int first, int last, Func<DateOnly, bool> isWorked)
    {
        (_first, _last, _weekdaysThroughLast) = (first, last, PlainWeek.WeekdaysThrough(last));
        _through = new int[last - first + 1];
        var days = new List<int>();
        for (var number = first; number <= last; number++)
        {
            if (isWorked(DateOnly.FromDayNumber(number)))
            {
                days.Add(number);
            }

            _through[number - first] = days.Count;
        }

        _days = [.. days];
    }

    /// <summary>How many days are worked up to and including a day that is not before the first.</summary>
    public int Through(int dayNumber) => dayNumber <= _last
        ? _through[dayNumber - _first]
        : _days.Length + PlainWeek.WeekdaysThrough(dayNumber) - _weekdaysThroughLast;

    /// <summary>The worked day of an ordinal, counted from 1.</summary>
    /// <exception cref="RuleViolationException">Time itself ends before it: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public DateOnly Day(int ordinal)
    {
        if (ordinal <= _days.Length)
        {
            return DateOnly.FromDayNumber(_days[ordinal - 1]);
        }

        var dayNumber = PlainWeek.DayNumberOfWeekday(_weekdaysThroughLast + ordinal - _days.Length);
        return dayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber(dayNumber)
            : throw new RuleViolationException(CalendarRule.CalendarMissing, null, DateOnly.MaxValue, DateOnly.FromDayNumber(_first).Year, DateOnly.FromDayNumber(_last).Year);
    }
}
