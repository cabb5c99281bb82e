using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Deadlines;

/// <summary>How the days of a period are counted.</summary>
public enum DayKind
{
    /// <summary>工作日: only days that the <see cref="WorkCalendar"/> says are worked.</summary>
    Working,

    /// <summary>自然日: every day; a last day that is off moves to the first working day after it (民事诉讼法 art. 85).</summary>
    Natural,
}

/// <summary>期限: one period fixed by law.</summary>
/// <param name="Days">Length in days of <paramref name="Kind"/>.</param>
/// <param name="Kind">The unit of <paramref name="Days"/> and <paramref name="MaxExtension"/>.</param>
/// <param name="MaxExtension">The most days that one extension may add; 0 where the law allows none.</param>
/// <param name="Source">The article that fixes the period.</param>
public sealed record LegalPeriod(int Days, DayKind Kind, int MaxExtension, Article Source)
{
    /// <summary>The last day of the period, without pause or extension.</summary>
    /// <param name="start">起算日; it is itself not counted.</param>
    /// <param name="calendar">工作日历.</param>
    /// <exception cref="RuleViolationException">The start lies before the calendar: <see cref="CalendarRule.CalendarMissing"/>.</exception>
    public LegalDay DueOn(DateOnly start, WorkCalendar calendar)
    {
        return Kind is DayKind.Working ? calendar.NthWorkingDayAfter(start, Days) : calendar.RollOver(start.AddDays(Days));
    }
}
