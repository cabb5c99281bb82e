using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;

namespace Disclosure.Web.Applications;

/// <summary>What the light of a case depends on, as it is stored.</summary>
/// <param name="Stage">阶段.</param>
/// <param name="IsOpen">在办.</param>
/// <param name="ArrivedOn">到件日, or null.</param>
/// <param name="FinalDueOn">应复日; null while none stands.</param>
/// <param name="DueStatus">Whether it is provisional.</param>
/// <param name="PausedSince">Since when the period stands still.</param>
public sealed record CaseStanding(ApplicationStage Stage, bool IsOpen, DateOnly? ArrivedOn, DateOnly? FinalDueOn, DueStatus? DueStatus, DateOnly? PausedSince);

/// <summary>Which light each case shows today, and which due dates each light spans, so that the database can look for it.</summary>
internal sealed class CaseLights(ReplyClock clock, LightThresholds thresholds, TimeProvider time)
{
    public DateOnly Today => time.Today();

    public WorkCalendar Calendar => clock.Calendar;

    /// <summary>The last due date that still shows yellow today.</summary>
    public DateOnly LastYellow => LastWith(thresholds.Yellow);

    /// <summary>The last due date that still shows a reminder today.</summary>
    public DateOnly LastReminder => LastWith(thresholds.Reminder);

    public LightReading Of(CaseStanding standing) => standing switch
    {
        { IsOpen: false } => new LightReading(DeadlineLight.Done, null),
        { Stage: ApplicationStage.Arrived, ArrivedOn: { } arrived } => DeadlineLights.OfConfirmation(arrived, Today, Calendar),
        { FinalDueOn: { } due } => DeadlineLights.Of(new LegalDay(due, standing.DueStatus is Domain.Deadlines.DueStatus.Provisional), Today, Calendar, thresholds),
        _ => new LightReading(DeadlineLight.Paused, null),
    };

    /// <summary>第几个工作日 of the pause, counted from 1; null while the period runs.</summary>
    public int? PausedDays(CaseStanding standing) =>
        standing is { IsOpen: true, PausedSince: { } since } ? Math.Max(0, Calendar.WorkingDaysBetween(since, Today)) : null;

    /// <summary>The open or closed cases that show a light. A confirmation duty has a view of its own.</summary>
    public IQueryable<Application> Showing(IQueryable<Application> cases, DeadlineLight light)
    {
        var (today, yellow, reminder, published) = (Today, LastYellow, LastReminder, Calendar.LastDay);
        return light switch
        {
            DeadlineLight.Done => cases.Where(a => !a.IsOpen && a.VoidedOn == null),
            DeadlineLight.Red => cases.Where(a => a.IsOpen && a.QueueOn < today),
            DeadlineLight.Yellow => cases.Where(a => a.IsOpen && a.QueueOn >= today && a.QueueOn <= yellow),
            DeadlineLight.Reminder => cases.Where(a => a.IsOpen && a.QueueOn > yellow && a.QueueOn <= reminder),
            DeadlineLight.InTime => cases.Where(a => a.IsOpen && a.QueueOn > reminder && a.QueueOn <= published),
            DeadlineLight.Provisional => cases.Where(a => a.IsOpen && a.QueueOn > reminder && a.QueueOn > published && a.QueueOn < DateOnly.MaxValue),
            DeadlineLight.Paused => cases.Where(a => a.IsOpen && a.QueueOn == DateOnly.MaxValue && a.Stage != ApplicationStage.Arrived),
        };
    }

    private DateOnly LastWith(int workingDaysLeft) => Calendar.NthWorkingDayAfter(Today, workingDaysLeft + 1).On.AddDays(-1);
}
