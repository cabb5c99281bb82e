using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <summary>
/// 争议事项期限: everything the office itself must do in a dispute, from its facts. Nothing is stored but a cache of the next one. What a ledger
/// brought without the day of the copy is history: nobody watches over it.
/// </summary>
public static class DisputeDuties
{
    /// <summary>Every duty, done and open, in the order of their last days.</summary>
    public static IReadOnlyList<DisputeDuty> Of(Dispute dispute, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(calendar);
        return [.. Found(dispute, calendar).OrderBy(d => d.DueOn).ThenBy(d => d.Kind).ThenBy(d => d.Ordinal)];
    }

    /// <summary>The open duty that comes first, a late one before all others; a right is none.</summary>
    public static DisputeDuty? Next(Dispute dispute, WorkCalendar calendar) =>
        Of(dispute, calendar).FirstOrDefault(d => d.DoneOn is null && !d.IsRight);

    private static IEnumerable<DisputeDuty> Found(Dispute dispute, WorkCalendar calendar)
    {
        var (kind, accepted) = (dispute.Facts.Kind, dispute.Facts.AcceptedOn);
        var answer = kind is DisputeKind.Reconsideration ? DisputePeriodKind.Answer : DisputePeriodKind.Defence;
        if (dispute.CopyReceivedOn is { } copy && dispute.Period(answer) is { } period && (dispute.AnsweredOn is not null || dispute.IsPending))
        {
            yield return By(period, kind is DisputeKind.Reconsideration ? DisputeDutyKind.Answer : DisputeDutyKind.Defence, 1, copy, dispute.AnsweredOn, calendar);
        }

        foreach (var notice in dispute.Supplements.Where(s => s.FiledOn is not null || dispute.IsPending))
        {
            yield return Set(DisputeDutyKind.Supplement, notice.Ordinal, notice.ReceivedOn, notice.SetDueOn, notice.FiledOn, calendar);
        }

        foreach (var hearing in dispute.Hearings.Where(h => h.Outcome is not null || dispute.IsPending))
        {
            yield return Set(DisputeDutyKind.Hearing, hearing.Ordinal, hearing.NoticedOn ?? hearing.On, hearing.On, hearing.Outcome is null ? null : hearing.On, calendar);
        }

        if (dispute is { DecisionServedOn: { } served, ResultKind: DisputeResultKind.Corrected }
            && dispute.Period(dispute.DecisionForm is DecisionForm.Ruling ? DisputePeriodKind.AppealRuling : DisputePeriodKind.AppealJudgment) is { } appeal)
        {
            yield return By(appeal, DisputeDutyKind.Appeal, 1, served, dispute.AppealedOn, calendar) with { IsRight = true };
        }

        foreach (var obligation in dispute.Obligations)
        {
            if (Of(obligation, dispute, calendar) is { } duty)
            {
                yield return duty;
            }
        }

        if (dispute.OpenedOn is { } opened && (dispute.IsPending || dispute.Obligations.Any(o => o.IsOpen)))
        {
            var last = dispute.Reviews.Count > 0 ? dispute.Reviews.Max(r => r.On) : opened;
            var month = new DateOnly(last.Year, last.Month, 1).AddMonths(2).AddDays(-1);
            yield return Set(DisputeDutyKind.Review, 1, last, calendar.Covers(month) ? calendar.PreviousWorkingDay(month) : month, null, calendar);
        }
    }

    private static DisputeDuty? Of(DisputeObligation obligation, Dispute dispute, WorkCalendar calendar)
    {
        var kind = obligation.Kind switch
        {
            ObligationKind.ReplyAgain => DisputeDutyKind.ReplyAgain,
            ObligationKind.Perform => DisputeDutyKind.Performance,
            ObligationKind.Mediation => DisputeDutyKind.Mediation,
            ObligationKind.OpinionLetter => DisputeDutyKind.OpinionReport,
        };
        if (obligation.SetDueOn is { } set)
        {
            return Set(kind, obligation.Ordinal, obligation.ReceivedOn, set, obligation.PerformedOn, calendar);
        }

        if (obligation.Kind is ObligationKind.OpinionLetter)
        {
            return DisputePeriods.Find(DisputePeriodKind.OpinionReport, DisputeKind.Reconsideration, obligation.ReceivedOn) is { } report
                ? By(report, kind, obligation.Ordinal, obligation.ReceivedOn, obligation.PerformedOn, calendar)
                : null;
        }

        var reply = LegalPeriods.Reply(Statutes.RegulationFor(obligation.ReceivedOn)); // no day set: as long as for a reply
        return Ending(PeriodEnd.Standing(reply.DueOn(obligation.ReceivedOn, calendar), obligation.ReceivedOn, calendar), kind, obligation.Ordinal, obligation.ReceivedOn, obligation.PerformedOn)
            with
        { Article = reply.Source };
    }

    private static DisputeDuty By(DisputePeriod period, DisputeDutyKind kind, int ordinal, DateOnly start, DateOnly? done, WorkCalendar calendar) =>
        Ending(period.EndOf(start, calendar), kind, ordinal, start, done) with { Period = period, Article = period.Source };

    /// <summary>A day that a document names stands as it is.</summary>
    private static DisputeDuty Set(DisputeDutyKind kind, int ordinal, DateOnly start, DateOnly day, DateOnly? done, WorkCalendar calendar) =>
        Ending(PeriodEnd.Standing(new LegalDay(day, !calendar.Covers(day)), start, calendar), kind, ordinal, start, done);

    private static DisputeDuty Ending(PeriodEnd end, DisputeDutyKind kind, int ordinal, DateOnly start, DateOnly? done) =>
        new(kind, ordinal, start, end.RawEnd, end.Due, end.InternalDueOn, done, null, null);
}
