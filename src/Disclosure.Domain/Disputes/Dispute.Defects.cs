using Disclosure.Domain.Calendar;
using Disclosure.Domain.Replies;

namespace Disclosure.Domain.Disputes;

/// <content>What went wrong.</content>
public sealed partial class Dispute
{
    /// <summary>争议中的问题, each kind once.</summary>
    /// <param name="calendar">工作日历.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="windows">救济期限 of the reply, or of the silence; null where unknown or not served.</param>
    /// <param name="isTold">Whether the reply told the remedies.</param>
    public IReadOnlyList<DisputeDefect> Defects(WorkCalendar calendar, DateOnly today, RemedyWindows? windows = null, bool isTold = true) =>
        [.. Found(calendar, today, windows, isTold).Distinct().Order()];

    private IEnumerable<DisputeDefect> Found(WorkCalendar calendar, DateOnly today, RemedyWindows? windows, bool isTold)
    {
        var isLawsuit = Facts.Kind is DisputeKind.Lawsuit;
        var isFirst = !isLawsuit || (Facts.Instance is null or CourtInstance.First && Facts.AfterReconsideration is not true);
        if (windows is not null && isFirst && PrecedingId is null)
        {
            if (isLawsuit && windows.IsReconsiderationFirst)
            {
                yield return DisputeDefect.ReconsiderationSkipped;
            }

            if (windows.Until(isLawsuit, isTold) < (FiledOn ?? Facts.AcceptedOn))
            {
                yield return DisputeDefect.OutsideWindow;
            }
        }

        if (CopyReceivedOn is not null && AnsweredOn is null && !IsPending && Facts.Result is not (DisputeResult.Withdrawn or DisputeResult.NotAccepted or DisputeResult.Settled or DisputeResult.Terminated))
        {
            yield return DisputeDefect.AnswerMissing;
        }

        foreach (var hearing in _hearings)
        {
            if (hearing.NoticedOn > DisputePeriods.LatestNotice(Facts.Kind, Facts.AcceptedOn, hearing.On, calendar))
            {
                yield return DisputeDefect.HearingNoticeShort;
            }

            if (hearing.Appearance is HeadAppearance.LawyerOnly or HeadAppearance.Nobody)
            {
                yield return DisputeDefect.AppearanceInsufficient;
            }
        }

        foreach (var duty in DisputeDuties.Of(this, calendar).Where(d => d.IsLateOn(today)))
        {
            switch (duty.Kind)
            {
                case DisputeDutyKind.Answer or DisputeDutyKind.Defence: yield return DisputeDefect.AnswerLate; break;
                case DisputeDutyKind.Supplement: yield return DisputeDefect.SupplementLate; break;
                case DisputeDutyKind.ReplyAgain or DisputeDutyKind.Performance or DisputeDutyKind.Mediation: yield return DisputeDefect.PerformanceLate; break;
                case DisputeDutyKind.OpinionReport: yield return DisputeDefect.OpinionReportLate; break;
                case DisputeDutyKind.Hearing or DisputeDutyKind.Appeal or DisputeDutyKind.Review: break;
            }
        }
    }
}
