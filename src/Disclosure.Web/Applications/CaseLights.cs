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
/// <param name="PausedUntil">The last day of the pause, where it ends by itself.</param>
public sealed record CaseStanding(
    ApplicationStage Stage, bool IsOpen, DateOnly? ArrivedOn, DateOnly? FinalDueOn, DueStatus? DueStatus, DateOnly? PausedSince, DateOnly? PausedUntil)
{
    /// <summary>最迟应复日, while paused with a known end; null otherwise.</summary>
    public DateOnly? LatestDueOn { get; init; }

    /// <summary>期满日 of the pause that ended by itself; null otherwise.</summary>
    public DateOnly? RanOutOn { get; init; }

    internal static CaseStanding Of(Application found) =>
        new(found.Stage, found.IsOpen, found.ArrivedOn, found.FinalDueOn, found.DueStatus, found.PausedSince, found.PausedUntil);

    /// <summary>The case as it stands on a day: while it is paused no due date is certain, and a pause whose last day is over pauses no more.</summary>
    public CaseStanding On(DateOnly day) => this switch
    {
        { PausedUntil: null } or { IsOpen: false } => this,
        _ when PausedUntil < day => this with { PausedSince = null, PausedUntil = null, RanOutOn = PausedUntil },
        _ => this with { FinalDueOn = null, LatestDueOn = FinalDueOn ?? LatestDueOn },
    };
}

/// <summary>Which light each case shows today, and which due dates each light spans, so that the database can look for it.</summary>
internal sealed class CaseLights(ReplyClock clock, LightRules rules, TimeProvider time)
{
    /// <summary>预警规则表.</summary>
    public LightRules Rules => rules;

    public DateOnly Today => time.Today();

    public WorkCalendar Calendar => clock.Calendar;

    /// <summary>The last due date that still shows yellow today.</summary>
    public DateOnly LastYellow => Span.LastYellow;

    /// <summary>The last due date that still shows a reminder today.</summary>
    public DateOnly LastReminder => Span.LastReminder;

    public LightReading Of(CaseStanding standing) => standing.On(Today) switch
    {
        { IsOpen: false } => new LightReading(DeadlineLight.Done, null),
        { Stage: ApplicationStage.Arrived, ArrivedOn: { } arrived } => DeadlineLights.OfConfirmation(arrived, Today, Calendar, rules[WatchedKind.Confirmation]),
        { FinalDueOn: { } due } => DeadlineLights.Of(new LegalDay(due, standing.DueStatus is Domain.Deadlines.DueStatus.Provisional), Today, Calendar, rules[WatchedKind.Reply]),
        _ => new LightReading(DeadlineLight.Paused, null),
    };

    /// <summary>The light of open cases that stand together in the queue, by the boundaries of <see cref="Showing"/>; null while they wait for confirmation.</summary>
    /// <param name="stage">阶段.</param>
    /// <param name="queueOn">Where they stand in the queue.</param>
    /// <param name="pausedUntil">The last day of the pause, where it ends by itself.</param>
    public DeadlineLight? OfQueue(ApplicationStage stage, DateOnly queueOn, DateOnly? pausedUntil) =>
        queueOn == DateOnly.MaxValue ? stage is ApplicationStage.Arrived ? null : DeadlineLight.Paused
        : pausedUntil >= Today ? DeadlineLight.Paused
        : queueOn < Today ? DeadlineLight.Red
        : queueOn <= LastYellow ? DeadlineLight.Yellow
        : queueOn <= LastReminder ? DeadlineLight.Reminder
        : queueOn <= Calendar.LastDay ? DeadlineLight.InTime
        : DeadlineLight.Provisional;

    /// <summary>The light of any duty by its last day.</summary>
    /// <param name="kind">By which rule.</param>
    /// <param name="dueOn">The last day.</param>
    /// <param name="startsOn">起算日, or null where unknown.</param>
    /// <param name="days">How the period is counted.</param>
    public LightReading OfDuty(WatchedKind kind, DateOnly dueOn, DateOnly? startsOn = null, DayKind days = DayKind.Working) =>
        DeadlineLights.Of(new LegalDay(dueOn, dueOn > Calendar.LastDay), Today, Calendar, rules[kind], startsOn, days);

    /// <summary>第几个工作日 of the pause, counted from 1; null while the period runs.</summary>
    public int? PausedDays(CaseStanding standing) =>
        standing.On(Today) is { IsOpen: true, PausedSince: { } since } ? Math.Max(0, Calendar.WorkingDaysBetween(since, Today)) : null;

    /// <summary>The open or closed cases that show a light. A confirmation duty has a view of its own.</summary>
    public IQueryable<Application> Showing(IQueryable<Application> cases, DeadlineLight light)
    {
        var (today, yellow, reminder, published) = (Today, LastYellow, LastReminder, Calendar.LastDay);
        if (light is not (DeadlineLight.Done or DeadlineLight.Paused))
        {
            cases = Running(cases, today);
        }

        return light switch
        {
            DeadlineLight.Done => cases.Where(a => !a.IsOpen && a.VoidedOn == null),
            DeadlineLight.Red => cases.Where(a => a.IsOpen && a.QueueOn < today),
            DeadlineLight.Yellow => cases.Where(a => a.IsOpen && a.QueueOn >= today && a.QueueOn <= yellow),
            DeadlineLight.Reminder => cases.Where(a => a.IsOpen && a.QueueOn > yellow && a.QueueOn <= reminder),
            DeadlineLight.InTime => cases.Where(a => a.IsOpen && a.QueueOn > reminder && a.QueueOn <= published),
            DeadlineLight.Provisional => cases.Where(a => a.IsOpen && a.QueueOn > reminder && a.QueueOn > published && a.QueueOn < DateOnly.MaxValue),
            DeadlineLight.Paused => Paused(cases, today),
        };
    }

    /// <summary>The cases whose due date stands today, or never stood: a pause that ends by itself is over.</summary>
    public static IQueryable<Application> Running(IQueryable<Application> cases, DateOnly today) => cases.Where(a => a.PausedUntil == null || a.PausedUntil < today);

    /// <summary>The open cases whose period stands still today: it walks no closed case.</summary>
    public static IQueryable<Application> Paused(IQueryable<Application> cases, DateOnly today) =>
        cases.Where(a => a.IsOpen && ((a.QueueOn == DateOnly.MaxValue && a.Stage != ApplicationStage.Arrived) || a.PausedUntil >= today));

    /// <summary>The lists look for replies by their due dates: a rule that no span can be had for can't be set for them.</summary>
    private LightSpan Span => rules[WatchedKind.Reply].SpanOn(Today, Calendar)!.Value;
}
