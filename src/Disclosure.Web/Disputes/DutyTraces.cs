using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;

namespace Disclosure.Web.Disputes;

/// <summary>Shows the days of a duty as the days of a reply are shown.</summary>
internal static class DutyTraces
{
    /// <returns>The trace; null where no period of law counts days, because a document sets the day.</returns>
    public static DeadlineTrace? Of(DisputeDuty duty, WorkCalendar calendar)
    {
        if (duty.TraceBy(calendar) is not { Days.Count: > 0 } trace)
        {
            return null;
        }

        var due = new ReplyDue { Status = duty.Due.IsProvisional ? DueStatus.Provisional : DueStatus.Fixed, StartOn = duty.StartsOn, Due = duty.Due };
        return new DeadlineTrace(due, trace.Days, duty.Article is { } article ? [new TraceArticle(TraceArticleUse.Period, article)] : [], trace.Sources, trace.CalendarVersion, ClockSettings.Default);
    }
}
