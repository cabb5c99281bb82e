using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;

namespace Disclosure.Domain.Supervision;

/// <summary>提醒对象: who is reminded.</summary>
public enum ReminderAudience
{
    /// <summary>承办人, or whoever of the unit may do it where nobody holds it.</summary>
    Desk,

    /// <summary>本单位公开机构负责人.</summary>
    HeadOfOffice,

    /// <summary>本单位分管领导.</summary>
    Leader,

    /// <summary>市公开办和督查人员.</summary>
    CityOffice,
}

/// <summary>提醒规则: which step of a duty has come, and who is told. Steps are working days, so that no holiday swallows one.</summary>
public static class ReminderPlan
{
    private static readonly ReminderStep[] All = Enum.GetValues<ReminderStep>(), Few = [ReminderStep.LastDay, ReminderStep.Overdue];

    /// <summary>The steps of a kind of duty. A duty of a day or two has no days ahead, and a column is updated when its period ends; a right that runs out is never overdue.</summary>
    public static IReadOnlyList<ReminderStep> StepsOf(WatchedKind kind) => kind switch
    {
        WatchedKind.Confirmation or WatchedKind.SecrecyReview or WatchedKind.CatalogueColumn => Few,
        WatchedKind.CorrectionNotice => [ReminderStep.OneDay],
        WatchedKind.Opinion => [ReminderStep.ThreeDays, ReminderStep.LastDay, ReminderStep.Overdue],
        WatchedKind.Appeal => [ReminderStep.ThreeDays, ReminderStep.OneDay, ReminderStep.LastDay],
        _ => All,
    };

    /// <summary>
    /// The step a duty stands at: the most urgent one reached, so that days off or a stopped program leave nothing to catch up on but it.
    /// </summary>
    /// <param name="kind">监控事项.</param>
    /// <param name="startsOn">起算日, or null where unknown: what is left when a duty begins is no news.</param>
    /// <param name="dueOn">The last day.</param>
    /// <param name="isRight">A right that simply ends: never overdue.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <returns>The step; null where none has come.</returns>
    public static ReminderStep? StepOn(WatchedKind kind, DateOnly? startsOn, DateOnly dueOn, bool isRight, DateOnly today, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (today > dueOn)
        {
            return !isRight && StepsOf(kind).Contains(ReminderStep.Overdue) ? ReminderStep.Overdue : null;
        }

        var left = calendar.WorkingDaysBetween(today, dueOn);
        var reached = StepsOf(kind).Where(step => DaysLeft(step) is { } days && left <= days).Select(step => (ReminderStep?)step).LastOrDefault();
        return reached is { } step && (step is ReminderStep.LastDay || startsOn is not { } start || calendar.WorkingDaysBetween(start, dueOn) > DaysLeft(step)) ? step : null;
    }

    /// <summary>Who is told at a step: the desk first, then its head, then the city's office; of some kinds the leader at the end.</summary>
    public static IReadOnlyList<ReminderAudience> AudienceOf(WatchedKind kind, ReminderStep step) => (kind, step) switch
    {
        (WatchedKind.CorrectionNotice or WatchedKind.Opinion, _) => [ReminderAudience.Desk],
        (WatchedKind.Confirmation, ReminderStep.Overdue) => [ReminderAudience.Desk, ReminderAudience.HeadOfOffice],
        (WatchedKind.SecrecyReview, ReminderStep.Overdue) => [ReminderAudience.Desk, ReminderAudience.HeadOfOffice, ReminderAudience.Leader],
        (WatchedKind.Confirmation or WatchedKind.SecrecyReview, _) or (_, ReminderStep.SevenDays) => [ReminderAudience.Desk],
        (WatchedKind.CatalogueColumn, ReminderStep.LastDay) => [ReminderAudience.Desk],
        (WatchedKind.Publication or WatchedKind.CatalogueColumn, _) => [ReminderAudience.Desk, ReminderAudience.HeadOfOffice], // the unit's own list; the city's office sees it on its board
        (WatchedKind.Inspection, ReminderStep.LastDay) => [ReminderAudience.Desk, ReminderAudience.HeadOfOffice], // one checklist goes to many units: the office hears of those that are late
        (WatchedKind.Appeal or WatchedKind.DisputeDay, _) or (_, ReminderStep.ThreeDays or ReminderStep.OneDay) => [ReminderAudience.Desk, ReminderAudience.HeadOfOffice],
        (WatchedKind.ReconsiderationAnswer or WatchedKind.CourtDefence, ReminderStep.Overdue) =>
            [ReminderAudience.Desk, ReminderAudience.HeadOfOffice, ReminderAudience.Leader, ReminderAudience.CityOffice],
        _ => [ReminderAudience.Desk, ReminderAudience.HeadOfOffice, ReminderAudience.CityOffice],
    };

    /// <summary>The working days left at which a step comes; null once overdue.</summary>
    private static int? DaysLeft(ReminderStep step) => step switch
    {
        ReminderStep.SevenDays => 7,
        ReminderStep.ThreeDays => 3,
        ReminderStep.OneDay => 1,
        ReminderStep.LastDay => 0,
        ReminderStep.Overdue => null,
    };
}
