using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Deadlines;

/// <summary>逾期天数, counted twice: an extension moves the day by which a duty is in time, and hides how long the other side has waited.</summary>
/// <param name="AgainstOriginal">按原期限逾期的工作日; 0 in time, and at least 1 once late.</param>
/// <param name="AgainstDue">按延长后的期限逾期的工作日.</param>
public readonly record struct Lateness(int AgainstOriginal, int AgainstDue)
{
    /// <summary>Whether the two differ: the duty was extended, and the original day has passed.</summary>
    public bool IsDouble => AgainstOriginal != AgainstDue;

    /// <summary>The lateness of a duty.</summary>
    /// <param name="originalDueOn">The last day without extension.</param>
    /// <param name="dueOn">The last day as it stands.</param>
    /// <param name="on">The day it was done; while open, today.</param>
    /// <param name="calendar">工作日历.</param>
    public static Lateness Of(DateOnly originalDueOn, DateOnly dueOn, DateOnly on, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new Lateness(After(originalDueOn), After(dueOn));

        int After(DateOnly last) => on <= last ? 0 : Math.Max(1, calendar.WorkingDaysBetween(last, on));
    }
}
