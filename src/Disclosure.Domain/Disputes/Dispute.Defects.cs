using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Disputes;

/// <content>What went wrong.</content>
public sealed partial class Dispute
{
    /// <summary>争议中的问题, each kind once, with the article and the days where it has them.</summary>
    /// <param name="calendar">工作日历.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="origin">What the dispute came out of, or null.</param>
    public IReadOnlyList<DisputeFlag> Flags(WorkCalendar calendar, DateOnly today, DisputeBackground? origin = null) =>
        [.. FiledFlags(calendar, origin).Concat(Found(calendar, today).Select(defect => new DisputeFlag(defect))).DistinctBy(flag => flag.Defect).OrderBy(flag => flag.Defect)];

    /// <summary>What was wrong with the filing. Only the first proceeding, and the lawsuit after a reconsideration, have such limits.</summary>
    private IEnumerable<DisputeFlag> FiledFlags(WorkCalendar calendar, DisputeBackground? origin)
    {
        var isLawsuit = Facts.Kind is DisputeKind.Lawsuit;
        if (origin is null || Facts.Instance is CourtInstance.Second or CourtInstance.Retrial || (PrecedingId is not null && origin.DecisionServedOn is null))
        {
            yield break;
        }

        var isDirect = origin.DecisionServedOn is null && Facts.AfterReconsideration is not true;
        if (isLawsuit && isDirect && origin.Act?.Rule is { IsReconsiderationFirst: true } first)
        {
            yield return new DisputeFlag(DisputeDefect.ReconsiderationSkipped, first.Reconsideration);
        }

        if (isLawsuit && !isDirect && origin.DecisionServedOn is null)
        {
            yield break; // after a reconsideration of which nothing is on file
        }

        var filed = FiledOn ?? Facts.AcceptedOn;
        foreach (var limit in FilingLimits.Of(Facts.Kind, filed, origin, calendar).Where(limit => limit.LastDay < filed))
        {
            yield return new DisputeFlag(limit.Defect, limit.Source, limit.StartsOn, limit.LastDay);
        }
    }

    private IEnumerable<DisputeDefect> Found(WorkCalendar calendar, DateOnly today)
    {
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
