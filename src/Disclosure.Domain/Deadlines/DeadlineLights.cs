using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Deadlines;

/// <summary>Which light a duty shows today: the one place that decides it.</summary>
public static class DeadlineLights
{
    /// <summary>The light of a reply. A paused case is never late.</summary>
    /// <param name="due">应复日.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="rule">预警规则; the reply's usual one if omitted.</param>
    /// <param name="closed">Whether the case is closed.</param>
    public static LightReading Of(ReplyDue due, DateOnly today, WorkCalendar calendar, LightRule? rule = null, bool closed = false) =>
        closed ? new LightReading(DeadlineLight.Done, null)
        : due.Final is { } final ? Of(final, today, calendar, rule)
        : new LightReading(DeadlineLight.Paused, null);

    /// <summary>The light of any duty with a last day.</summary>
    /// <param name="final">The last day on which the act is in time.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="rule">预警规则; the reply's usual one if omitted.</param>
    /// <param name="startsOn">起算日, which a rule by share needs; without it such a mark is not shown.</param>
    /// <param name="days">How the period itself is counted, where the rule leaves the unit to it.</param>
    public static LightReading Of(LegalDay final, DateOnly today, WorkCalendar calendar, LightRule? rule = null, DateOnly? startsOn = null, DayKind days = DayKind.Working)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        rule ??= LightRules.Usual[WatchedKind.Reply];
        var unit = rule.CountsWorkingDays(days) ? DayKind.Working : DayKind.Natural;
        var left = Between(today, final.On);
        if (today > final.On && rule.Red is { IsShare: false, Amount: >= -1 })
        {
            left = Math.Min(left, -1); // on a day off after the last day no working day has passed, and yet it is late
        }

        int? length = startsOn is { } start ? Between(start, final.On) : null;
        var light = left <= rule.Red.DaysOf(length) ? DeadlineLight.Red
            : left <= rule.Yellow.DaysOf(length) ? DeadlineLight.Yellow
            : left <= rule.Reminder.DaysOf(length) ? DeadlineLight.Reminder
            : final.IsProvisional ? DeadlineLight.Provisional
            : DeadlineLight.InTime;
        return new LightReading(light, left, final.IsProvisional, unit);

        int Between(DateOnly from, DateOnly to) => unit is DayKind.Working ? calendar.WorkingDaysBetween(from, to) : to.DayNumber - from.DayNumber;
    }

    /// <summary>
    /// The light of 确认: unsigned letters, network applications and faxes are confirmed with the applicant on the day they
    /// arrive; by the usual rule yellow from the first working day after it, red from the third.
    /// </summary>
    /// <param name="arrivedOn">到件日.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="rule">预警规则; the usual one if omitted.</param>
    public static LightReading OfConfirmation(DateOnly arrivedOn, DateOnly today, WorkCalendar calendar, LightRule? rule = null) =>
        Of(new LegalDay(arrivedOn, false), today, calendar, rule ?? LightRules.Usual[WatchedKind.Confirmation]);
}
