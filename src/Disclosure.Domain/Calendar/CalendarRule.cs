using Disclosure.Domain.Law;

namespace Disclosure.Domain.Calendar;

/// <summary>What is refused about the working calendar.</summary>
[Refusals]
public enum CalendarRule
{
    /// <summary>The calendars published do not cover this day. {0} day, {1} first year, {2} last year.</summary>
    CalendarMissing,

    /// <summary>A calendar file can't be read. {0} place in the file, {1} what stands there.</summary>
    HolidayNoticeUnreadable,

    /// <summary>A calendar file contradicts itself: a day of another year, named twice, or made up on a weekday. {0} day, {1} year.</summary>
    HolidayNoticeContradiction,

    /// <summary>A year of the calendar would stand alone: the years must follow one another. {0} year, {1} first year known, {2} last year known.</summary>
    CalendarYearGap,

    /// <summary>The calendar has this year already, word for word. {0} year, {1} source.</summary>
    CalendarYearKnown,

    /// <summary>A change of this year of the calendar waits for approval already. {0} year.</summary>
    CalendarImportPending,

    /// <summary>This year of the calendar has been decided on already. {0} year.</summary>
    CalendarImportDecided,

    /// <summary>Only the office that guides the whole city approves a calendar.</summary>
    CalendarNotThisOffice,
}
