namespace Disclosure.Domain.Calendar;

/// <summary>The week without any notice: Monday to Friday worked. Day numbers count from Monday, 1 January 0001.</summary>
internal static class PlainWeek
{
    /// <summary>Whether the day is a Saturday or Sunday.</summary>
    public static bool IsWeekend(this DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>How many weekdays lie from day number 0 up to and including this one.</summary>
    public static int WeekdaysThrough(int dayNumber) => dayNumber / 7 * 5 + Math.Min(dayNumber % 7 + 1, 5);

    /// <summary>The day number of the n-th weekday, counted from 1.</summary>
    public static int DayNumberOfWeekday(int ordinal) => (ordinal - 1) / 5 * 7 + (ordinal - 1) % 5;
}
