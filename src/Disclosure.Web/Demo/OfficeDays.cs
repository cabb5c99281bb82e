using Disclosure.Domain.Calendar;

namespace Disclosure.Web.Demo;

/// <summary>Days as an office speaks of them: the third working day from today, two working days before the due date.</summary>
internal sealed class OfficeDays(WorkCalendar calendar, DateOnly today)
{
    private readonly List<DateOnly> _past = [calendar.PreviousWorkingDay(today)];

    public DateOnly Today { get; } = today;

    /// <summary>The working day so many after today; 0 is today or, on a day off, the last working day before it.</summary>
    public DateOnly Work(int offset)
    {
        if (offset > 0)
        {
            return calendar.NthWorkingDayAfter(Today, offset).On;
        }

        while (_past.Count <= -offset)
        {
            _past.Add(calendar.PreviousWorkingDay(_past[^1].AddDays(-1)));
        }

        return _past[-offset];
    }

    /// <summary>A day of last year, or the last working day before it.</summary>
    public DateOnly LastYear(int month, int day) => calendar.PreviousWorkingDay(new DateOnly(Today.Year - 1, month, day));

    /// <summary>So many working days after a day, but never after today.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        var on = workingDays == 0 ? day : calendar.NthWorkingDayAfter(day, workingDays).On;
        return on <= Today ? on : Work(0) > day ? Work(0) : day;
    }

    /// <summary>So many working days before a working day.</summary>
    public static DateOnly Before(WorkCalendar calendar, DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--)
        {
            day = calendar.PreviousWorkingDay(day.AddDays(-1));
        }

        return day;
    }
}
