using Disclosure.Domain.Calendar;

namespace Disclosure.Web.Calendar;

/// <summary>One month of the working calendar.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Days">Every day of it with why it is worked or not.</param>
/// <param name="WorkingDays">How many of them are worked.</param>
public sealed record CalendarMonth(int Month, IReadOnlyList<CalendarDay> Days, int WorkingDays);

/// <summary>One day of the working calendar.</summary>
/// <param name="On">The day.</param>
/// <param name="Nature">Why it is worked or not.</param>
public sealed record CalendarDay(DateOnly On, DayNature Nature);

/// <summary>One holiday of a year.</summary>
/// <param name="Name">节日名称.</param>
/// <param name="First">First day off.</param>
/// <param name="Last">Last day off.</param>
/// <param name="Days">How many days are off.</param>
/// <param name="MakeUps">调休上班日 worked for it.</param>
public sealed record CalendarHoliday(string Name, DateOnly First, DateOnly Last, int Days, IReadOnlyList<DateOnly> MakeUps);

/// <summary>工作日历 of one year, ready to draw.</summary>
public sealed class CalendarYear
{
    /// <summary>Draws a year that the calendars know, or one beyond them by assumption.</summary>
    /// <exception cref="Domain.Law.RuleViolationException">The year lies before the first published one.</exception>
    public CalendarYear(WorkCalendar calendar, int year)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        (Year, Version) = (year, calendar.Version);
        IsPublished = calendar.Covers(new DateOnly(year, 12, 31));
        Source = IsPublished ? calendar.SourceOf(year) : null;
        Months = [.. Enumerable.Range(1, 12).Select(month => MonthOf(calendar, year, month))];
        Holidays = IsPublished ? HolidaysOf(calendar.Notices.Single(n => n.Year == year)) : [];
    }

    public int Year { get; }

    /// <summary>Whether the State Council has arranged this year; otherwise Monday to Friday are assumed worked.</summary>
    public bool IsPublished { get; }

    /// <summary>文号 of the notices, or null.</summary>
    public string? Source { get; }

    /// <summary>版本 of the calendar.</summary>
    public string Version { get; }

    public IReadOnlyList<CalendarMonth> Months { get; }

    public IReadOnlyList<CalendarHoliday> Holidays { get; }

    /// <summary>How many days of the year are worked.</summary>
    public int WorkingDays => Months.Sum(m => m.WorkingDays);

    private static CalendarMonth MonthOf(WorkCalendar calendar, int year, int month)
    {
        var days = new List<CalendarDay>(31);
        for (var day = new DateOnly(year, month, 1); day.Month == month; day = day.AddDays(1))
        {
            days.Add(new CalendarDay(day, calendar.NatureOf(day)));
        }

        return new CalendarMonth(month, days, days.Count(d => d.Nature.IsWorked));
    }

    /// <summary>Days off in a row under one name are one holiday; New Year's Day may stand at both ends of a year.</summary>
    private static List<CalendarHoliday> HolidaysOf(HolidayNotice notice)
    {
        var holidays = new List<CalendarHoliday>();
        foreach (var day in notice.DaysOff)
        {
            if (holidays is [.., { } open] && open.Name == day.Name && open.Last.AddDays(1) == day.On)
            {
                holidays[^1] = open with { Last = day.On, Days = open.Days + 1 };
            }
            else
            {
                holidays.Add(new CalendarHoliday(day.Name, day.On, day.On, 1, []));
            }
        }

        foreach (var worked in notice.WorkingDays)
        {
            var near = Enumerable.Range(0, holidays.Count).Where(i => holidays[i].Name == worked.Name)
                .OrderBy(i => Math.Abs(holidays[i].First.DayNumber - worked.On.DayNumber)).Cast<int?>().FirstOrDefault();
            if (near is { } at)
            {
                holidays[at] = holidays[at] with { MakeUps = [.. holidays[at].MakeUps, worked.On] };
            }
        }

        return holidays;
    }
}
