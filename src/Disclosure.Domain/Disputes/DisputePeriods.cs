using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Disputes.DisputeKind;
using static Disclosure.Domain.Disputes.DisputePeriodKind;
using static Disclosure.Domain.Disputes.DisputeProcedure;
using static Disclosure.Domain.Disputes.PeriodUnit;
using static Disclosure.Domain.Law.Statute;

namespace Disclosure.Domain.Disputes;

/// <summary>
/// Every period of the law on reconsiderations and lawsuits, a line each. Which law holds is decided by the day of acceptance; where two of its
/// procedures differ, a dispute whose procedure is not known is taken by the shorter one.
/// </summary>
public static class DisputePeriods
{
    private static readonly DateOnly
        New = Remedies.Reconsideration2023InForce, Old = New.AddDays(-1), Litigation = Remedies.Litigation2014InForce, Earlier = Litigation.AddDays(-1),
        First = DateOnly.MinValue, Last = DateOnly.MaxValue;

    /// <summary>The table.</summary>
    public static readonly IReadOnlyList<DisputePeriod> All =
    [
        new(Answer, Reconsideration, null, null, First, Old, 10, Days, new Article(Reconsideration1999, 23)),
        new(Answer, Reconsideration, Simplified, null, New, Last, 5, WorkingDays, new Article(Reconsideration2023, 54)),
        new(Answer, Reconsideration, Ordinary, null, New, Last, 10, WorkingDays, new Article(Reconsideration2023, 48)),
        new(Decision, Reconsideration, null, null, First, Old, 60, Days, new Article(Reconsideration1999, 31)),
        new(Decision, Reconsideration, Simplified, null, New, Last, 30, Days, new Article(Reconsideration2023, 62)),
        new(Decision, Reconsideration, Ordinary, null, New, Last, 60, Days, new Article(Reconsideration2023, 62)),
        new(OpinionReport, Reconsideration, null, null, New, Last, 60, Days, new Article(Reconsideration2023, 76)),
        new(HearingNotice, Reconsideration, null, null, New, Last, 5, WorkingDays, new Article(Reconsideration2023, 51)),
        new(Defence, Lawsuit, null, null, First, Earlier, 10, Days, new Article(Litigation1989, 43)),
        new(Defence, Lawsuit, null, null, Litigation, Last, 15, Days, new Article(Litigation2014, 67)),
        new(Decision, Lawsuit, null, CourtInstance.Second, First, Earlier, 2, Months, new Article(Litigation1989, 60)),
        new(Decision, Lawsuit, null, null, First, Earlier, 3, Months, new Article(Litigation1989, 57)),
        new(Decision, Lawsuit, null, CourtInstance.Second, Litigation, Last, 3, Months, new Article(Litigation2014, 88)),
        new(Decision, Lawsuit, Simplified, CourtInstance.First, Litigation, Last, 45, Days, new Article(Litigation2014, 83)),
        new(Decision, Lawsuit, null, null, Litigation, Last, 6, Months, new Article(Litigation2014, 81)),
        new(AppealJudgment, Lawsuit, null, CourtInstance.First, First, Earlier, 15, Days, new Article(Litigation1989, 58)),
        new(AppealJudgment, Lawsuit, null, CourtInstance.First, Litigation, Last, 15, Days, new Article(Litigation2014, 85)),
        new(AppealRuling, Lawsuit, null, CourtInstance.First, First, Earlier, 10, Days, new Article(Litigation1989, 58)),
        new(AppealRuling, Lawsuit, null, CourtInstance.First, Litigation, Last, 10, Days, new Article(Litigation2014, 85)),
    ];

    /// <summary>The period of a proceeding; null where the law in force knows none.</summary>
    /// <param name="kind">What is due.</param>
    /// <param name="proceeding">案件类型.</param>
    /// <param name="acceptedOn">受理日: decides which law holds.</param>
    /// <param name="procedure">程序, or null where unknown.</param>
    /// <param name="instance">审级; of a lawsuit, where null the first.</param>
    public static DisputePeriod? Find(DisputePeriodKind kind, DisputeKind proceeding, DateOnly acceptedOn, DisputeProcedure? procedure = null, CourtInstance? instance = null)
    {
        procedure ??= proceeding is Reconsideration ? Simplified : Ordinary;
        return All.FirstOrDefault(row => row.Kind == kind && row.Proceeding == proceeding && row.From <= acceptedOn && acceptedOn <= row.Until
            && (row.Procedure is null || row.Procedure == procedure) && (row.Instance is null || row.Instance == (instance ?? CourtInstance.First)));
    }

    /// <summary>Whether the law in force on a day of acceptance knows two procedures.</summary>
    public static bool KnowsProcedures(DisputeKind proceeding, DateOnly acceptedOn) => acceptedOn >= (proceeding is Reconsideration ? New : Litigation);

    /// <summary>The procedure that a new dispute begins with: a disclosure case goes by the simplified one before the reconsideration body, by the ordinary one in court.</summary>
    public static DisputeProcedure? Usual(DisputeKind proceeding, DateOnly acceptedOn) =>
        !KnowsProcedures(proceeding, acceptedOn) ? null : proceeding is Reconsideration ? Simplified : Ordinary;

    /// <summary>The law that governs a proceeding accepted on a day.</summary>
    public static Statute LawOf(DisputeKind proceeding, DateOnly acceptedOn) => (proceeding, KnowsProcedures(proceeding, acceptedOn)) switch
    {
        (Reconsideration, true) => Reconsideration2023,
        (Reconsideration, false) => Reconsideration1999,
        (_, true) => Litigation2014,
        _ => Litigation1989,
    };

    /// <summary>The last day on which the notice of a hearing is in time; null where the law sets no notice.</summary>
    public static DateOnly? LatestNotice(DisputeKind proceeding, DateOnly acceptedOn, DateOnly hearingOn, WorkCalendar calendar)
    {
        if (Find(HearingNotice, proceeding, acceptedOn) is not { } period)
        {
            return null;
        }

        var day = hearingOn;
        for (var left = period.Length; left > 0; left--)
        {
            day = calendar.PreviousWorkingDay(day.AddDays(-1));
        }

        return day;
    }
}
