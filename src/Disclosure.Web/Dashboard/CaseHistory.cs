using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>Tells a case from its facts, the latest first; beside each fact the due date as it stood from that day on.</summary>
internal static partial class CaseHistory
{
    public static IReadOnlyList<TimelineEvent> Of(CaseFile file, ReplyClock clock)
    {
        List<TimelineEvent> events = [.. Facts(file, clock), .. Replies(file), .. Changes(file), .. Disputes(file)];
        return TimelineEvent.LatestFirst(events);
    }

    private static IEnumerable<TimelineEvent> Facts(CaseFile file, ReplyClock clock)
    {
        var found = file.Case;
        if (found.ArrivedOn is { } arrived)
        {
            yield return new TimelineEvent(arrived, Text.Format(DashboardTexts.Event_Arrived, Text.Of(found.Channel)), []);
        }

        if (found.ReceivedOn is { } received)
        {
            var how = found.ConfirmedOn == received ? DashboardTexts.Event_ReceivedByConfirmation
                : found.GivenReceivedOn is not null ? DashboardTexts.Event_ReceivedAsGiven : null;
            yield return new TimelineEvent(received, DashboardTexts.Event_Received, Some(how, DueFrom(found, received, clock)), TimelineMark.Fact);
        }

        foreach (var step in Corrections(found, clock).Concat(Letters(file, clock)).Concat(Extensions(file, clock)))
        {
            yield return step;
        }

        if (found.VoidedOn is { } voided)
        {
            yield return new TimelineEvent(voided, DashboardTexts.Event_Void, Some(found.VoidReason), TimelineMark.Fact);
        }
    }

    private static IEnumerable<TimelineEvent> Replies(CaseFile file)
    {
        if (file.Case is { ClosedOn: { } closed, Outcome: { } outcome } found)
        {
            var first = file.Replies.FirstOrDefault(r => !r.IsRenewed && r.EffectiveOn is not null);
            var ground = found.Ground is { } reason ? Text.Of(reason) : null;
            yield return new TimelineEvent(closed, Text.Format(DashboardTexts.Event_Replied, outcome),
                Some(ground, found.Timeliness is { } timeliness ? Text.Of(timeliness) : null, first?.DocumentNumber, first?.Delivery is { } delivery ? Text.Of(delivery) : null), TimelineMark.Fact);
        }

        if (file.Case.Reopening is { } reopening)
        {
            yield return new TimelineEvent(reopening.ReceivedOn, DashboardTexts.Event_Reopened,
                Some(reopening.Reason, reopening.DueOn is { } due ? Text.Format(DashboardTexts.DueIs, Text.Day(due)) : null), TimelineMark.Fact);
        }

        foreach (var renewed in file.Replies.Where(r => r is { IsRenewed: true, EffectiveOn: not null }))
        {
            yield return new TimelineEvent(renewed.EffectiveOn!.Value, Text.Format(DashboardTexts.Event_RepliedAgain, renewed.Outcome), Some(renewed.DocumentNumber), TimelineMark.Fact);
        }
    }

    private static IEnumerable<TimelineEvent> Changes(CaseFile file) =>
        from change in file.Changes
        let what = change.Fact is { } fact
            ? Text.Format(DashboardTexts.Event_Changed, fact, CaseValue.Say(fact, change.OldValue), CaseValue.Say(fact, change.NewValue))
            : DashboardTexts.Event_VoidAsked
        select new TimelineEvent(LegalDays.LegalDayOf(change.RequestedAt), what,
            Some(Text.Of(change.State), Text.Format(DashboardTexts.ReasonIs, change.Reason), file.Names.Say(change.RequestedBy)));

    private static IEnumerable<TimelineEvent> Disputes(CaseFile file)
    {
        foreach (var dispute in file.Disputes)
        {
            yield return new TimelineEvent(dispute.Facts.AcceptedOn, Text.Format(DashboardTexts.Event_Dispute, dispute.Facts.Kind), Some(dispute.Facts.Body, dispute.Facts.Docket));
            if (dispute.Facts is { ClosedOn: { } closed, Result: { } result })
            {
                yield return new TimelineEvent(closed, Text.Format(DashboardTexts.Event_DisputeClosed, dispute.Facts.Kind, result), Some(dispute.Facts.Docket));
            }
        }
    }

    private static string? DueFrom(Application found, DateOnly day, ReplyClock clock)
    {
        if (found.ClockFacts is not { } facts)
        {
            return null;
        }

        var due = clock.Read(KnownOn(facts, EarlierOn(found, day), day));
        return due.Status switch
        {
            DueStatus.AwaitingCorrection => found.Regulation is Regulation.R2019 ? DashboardTexts.DueAfterCorrection : DashboardTexts.DuePaused,
            DueStatus.Paused or DueStatus.AwaitingPayment => DashboardTexts.DuePaused,
            _ when due.IsPausedOn(day) => Text.Format(DashboardTexts.DuePausedLatest, Text.Day(due.Final!.Value.On)),
            _ => Text.Format(DashboardTexts.DueIs, Text.Day(due.Final!.Value.On)),
        };
    }

    /// <summary>What was known of the facts on a day.</summary>
    private static ReplyFacts KnownOn(ReplyFacts facts, CorrectionSpan? earlier, DateOnly day) => facts with
    {
        Consultations = [.. facts.Consultations.Where(c => c.SentOn <= day).Select(c => c with { EndedOn = c.EndedOn <= day ? c.EndedOn : null, ReachedOn = c.ReachedOn <= day ? c.ReachedOn : null })],
        Correction = facts.Correction is { } c && c.AskedOn <= day ? c with { ReceivedOn = c.ReceivedOn <= day ? c.ReceivedOn : null } : earlier,
        Extension = facts.Extension is { } e && e.ApprovedOn <= day ? e : null,
        Fee = facts.Fee is { } fee && fee.NoticedOn <= day ? fee with { PaidOn = fee.PaidOn <= day ? fee.PaidOn : null } : null,
        Delay = facts.Delay is { } delay && delay.ToldOn <= day ? delay : null,
    };

    /// <summary>The last notice before the one that counts now, as it stood on a day; null where there was none.</summary>
    private static CorrectionSpan? EarlierOn(Application found, DateOnly day) =>
        found.EarlierCorrections.LastOrDefault(c => c.AskedOn <= day) is { AskedOn: { } asked } earlier
            ? new CorrectionSpan(asked, earlier.ReceivedOn <= day ? earlier.ReceivedOn : null) : null;

    private static string[] Some(params string?[] notes) => [.. notes.Where(note => !string.IsNullOrWhiteSpace(note)).Select(note => note!)];
}
