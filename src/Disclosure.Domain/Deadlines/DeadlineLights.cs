using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Deadlines;

/// <summary>Which light a duty shows today.</summary>
public static class DeadlineLights
{
    /// <summary>The light of a reply. A paused case is never late.</summary>
    /// <param name="due">应复日.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="thresholds">预警阈值; the reply's own if omitted.</param>
    /// <param name="closed">Whether the case is closed.</param>
    public static LightReading Of(ReplyDue due, DateOnly today, WorkCalendar calendar, LightThresholds? thresholds = null, bool closed = false) =>
        closed ? new LightReading(DeadlineLight.Done, null)
        : due.Final is { } final ? Of(final, today, calendar, thresholds)
        : new LightReading(DeadlineLight.Paused, null);

    /// <summary>The light of any duty with a last day.</summary>
    /// <param name="final">The last day on which the act is in time.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="thresholds">预警阈值; the reply's if omitted.</param>
    public static LightReading Of(LegalDay final, DateOnly today, WorkCalendar calendar, LightThresholds? thresholds = null)
    {
        thresholds ??= LightThresholds.Reply;
        var left = calendar.WorkingDaysBetween(today, final.On);
        if (today > final.On)
        {
            return new LightReading(DeadlineLight.Red, Math.Min(left, -1), final.IsProvisional);
        }

        var light = left <= thresholds.Yellow ? DeadlineLight.Yellow
            : left <= thresholds.Reminder ? DeadlineLight.Reminder
            : final.IsProvisional ? DeadlineLight.Provisional
            : DeadlineLight.InTime;
        return new LightReading(light, left, final.IsProvisional);
    }

    /// <summary>
    /// The light of 确认: unsigned letters, network applications and faxes are confirmed with the applicant on the day they
    /// arrive; yellow from the first working day after it, red from the third.
    /// </summary>
    /// <param name="arrivedOn">到件日.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    public static LightReading OfConfirmation(DateOnly arrivedOn, DateOnly today, WorkCalendar calendar)
    {
        var late = Math.Max(calendar.WorkingDaysBetween(arrivedOn, today), 0);
        var light = late switch { 0 => DeadlineLight.Reminder, < 3 => DeadlineLight.Yellow, _ => DeadlineLight.Red };
        return new LightReading(light, -late);
    }
}
