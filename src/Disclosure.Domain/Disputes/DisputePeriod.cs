using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <summary>争议程序中的期限.</summary>
public enum DisputePeriodKind
{
    /// <summary>复议答复期限: the organ's answer with the evidence.</summary>
    Answer,

    /// <summary>答辩期限: the defence with the evidence.</summary>
    Defence,

    /// <summary>审理期限, without extension.</summary>
    Decision,

    /// <summary>上诉期限 against a judgment.</summary>
    AppealJudgment,

    /// <summary>上诉期限 against a ruling.</summary>
    AppealRuling,

    /// <summary>意见书报告期限.</summary>
    OpinionReport,

    /// <summary>听证通知期限: so long before the hearing.</summary>
    HearingNotice,
}

/// <summary>How a period of a dispute is counted.</summary>
public enum PeriodUnit
{
    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>自然日: a last day off moves to the next working day.</summary>
    Days,

    /// <summary>月: a last day off moves to the next working day.</summary>
    Months,
}

/// <summary>One period of the law on disputes, a row of <see cref="DisputePeriods"/>.</summary>
/// <param name="Kind">What is due.</param>
/// <param name="Proceeding">案件类型.</param>
/// <param name="Procedure">程序; null where it makes no difference.</param>
/// <param name="Instance">审级; null where it makes no difference.</param>
/// <param name="From">First day of acceptance that it holds for.</param>
/// <param name="Until">Last day of acceptance.</param>
/// <param name="Length">Length in <paramref name="Unit"/>.</param>
/// <param name="Unit">How it is counted.</param>
/// <param name="Source">The article that fixes it.</param>
public sealed record DisputePeriod(
    DisputePeriodKind Kind, DisputeKind Proceeding, DisputeProcedure? Procedure, CourtInstance? Instance, DateOnly From, DateOnly Until, int Length, PeriodUnit Unit, Article Source)
{
    /// <summary>The end of the period.</summary>
    /// <param name="start">起算日; it is itself not counted.</param>
    /// <param name="calendar">工作日历.</param>
    public PeriodEnd EndOf(DateOnly start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Unit switch
        {
            PeriodUnit.WorkingDays => PeriodEnd.Standing(calendar.NthWorkingDayAfter(start, Length), start, calendar),
            PeriodUnit.Days => PeriodEnd.Rolling(start.AddDays(Length), start, calendar),
            PeriodUnit.Months => PeriodEnd.Rolling(start.AddMonths(Length), start, calendar),
        };
    }
}

/// <summary>期限届满: where a period ends by the bare count, by the roll-over, and by the office's own caution.</summary>
/// <param name="RawEnd">The last day by the bare count, or the day that a document sets.</param>
/// <param name="Due">The last day in law: the raw end, or the next working day where a counted end is off.</param>
/// <param name="InternalDueOn">内部期限: the last working day before the raw end; nobody should have to rely on the last day or the roll-over.</param>
public sealed record PeriodEnd(DateOnly RawEnd, LegalDay Due, DateOnly InternalDueOn)
{
    /// <summary>A day off moves the end.</summary>
    public static PeriodEnd Rolling(DateOnly rawEnd, DateOnly start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new PeriodEnd(rawEnd, calendar.RollOver(rawEnd), Before(rawEnd, start, calendar));
    }

    /// <summary>A day that stands: a working day that was counted, or one that a document sets.</summary>
    public static PeriodEnd Standing(LegalDay day, DateOnly start, WorkCalendar calendar) => new(day.On, day, Before(day.On, start, calendar));

    private static DateOnly Before(DateOnly end, DateOnly start, WorkCalendar calendar)
    {
        var day = end.AddDays(-1);
        day = calendar.Covers(day) ? calendar.PreviousWorkingDay(day) : day;
        return day < start ? start : day;
    }
}
