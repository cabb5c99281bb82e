using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <summary>争议事项期限: one thing that the office must do by a day.</summary>
/// <param name="Kind">What.</param>
/// <param name="Ordinal">Which one, where there are several of a kind: the hearing, the notice, the obligation; otherwise 1.</param>
/// <param name="StartsOn">起算日; itself not counted.</param>
/// <param name="RawEnd">The last day by the bare count.</param>
/// <param name="Due">The last day in law.</param>
/// <param name="InternalDueOn">内部期限: the last working day not after <paramref name="RawEnd"/>.</param>
/// <param name="DoneOn">The day it was done; null while open.</param>
/// <param name="Period">The period of law; null where a document or the office sets the day.</param>
/// <param name="Article">法律依据, or null.</param>
/// <param name="IsRight">A right that simply ends, like an appeal: never late.</param>
public sealed record DisputeDuty(
    DisputeDutyKind Kind, int Ordinal, DateOnly StartsOn, DateOnly RawEnd, LegalDay Due, DateOnly InternalDueOn, DateOnly? DoneOn, DisputePeriod? Period, Article? Article,
    bool IsRight = false)
{
    /// <summary>The last day in law.</summary>
    public DateOnly DueOn => Due.On;

    /// <summary>Neither done nor, where it is a right, run out.</summary>
    public bool IsOpenOn(DateOnly today) => DoneOn is null && !(IsRight && today > DueOn);

    /// <summary>Whether it was done after its last day, or is still open after it.</summary>
    public bool IsLateOn(DateOnly today) => !IsRight && (DoneOn ?? today) > DueOn;

    /// <summary>监控事项: by which rule its light changes.</summary>
    public WatchedKind Watched => WatchedAs(Kind);

    /// <summary>How its period is counted; a day that a document sets is watched in working days.</summary>
    public DayKind Days => Period is { Unit: not PeriodUnit.WorkingDays } ? DayKind.Natural : DayKind.Working;

    /// <summary>By which rule the light of a kind of duty changes.</summary>
    public static WatchedKind WatchedAs(DisputeDutyKind kind) => kind switch
    {
        DisputeDutyKind.Answer => WatchedKind.ReconsiderationAnswer,
        DisputeDutyKind.Defence => WatchedKind.CourtDefence,
        DisputeDutyKind.Appeal => WatchedKind.Appeal,
        DisputeDutyKind.ReplyAgain or DisputeDutyKind.Performance or DisputeDutyKind.Mediation or DisputeDutyKind.OpinionReport => WatchedKind.OrderPerformance,
        DisputeDutyKind.Supplement or DisputeDutyKind.Hearing or DisputeDutyKind.Review => WatchedKind.DisputeDay,
    };

    /// <summary>红黄灯.</summary>
    /// <param name="today">Today's legal day.</param>
    /// <param name="calendar">工作日历.</param>
    /// <param name="rules">预警规则表; the usual one if omitted.</param>
    public LightReading LightOn(DateOnly today, WorkCalendar calendar, LightRules? rules = null) => IsOpenOn(today)
        ? DeadlineLights.Of(Due, today, calendar, (rules ?? LightRules.Usual)[Watched], StartsOn, Days)
        : new LightReading(DeadlineLight.Done, null);

    /// <summary>计算过程: the reason for every day from the start to the last day in law.</summary>
    public DutyTrace TraceBy(WorkCalendar calendar) => DutyTrace.Of(this, calendar);
}
