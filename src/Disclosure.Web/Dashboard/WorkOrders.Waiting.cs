using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <content>What waits for somebody else, and when the waiting may end: the applicant's correction, a party's opinion, the head's consent.</content>
internal sealed partial class WorkOrders
{
    /// <summary>The extension as something to decide, to tell the applicant, or to wait for; null where it is somebody else's business.</summary>
    public WorkItem? OfExtension(WorkExtension asked, CaseRights rights, IReadOnlyDictionary<string, string> names)
    {
        var isOwn = string.Equals(asked.AskedBy, rights.Name, StringComparison.OrdinalIgnoreCase);
        var source = Text.Of(LegalPeriods.Reply(asked.Case.Regulation).Source);
        if (asked.State is ExtensionRequestState.Approved)
        {
            return !rights.MayHandle ? null : Ask(asked, ActKind.NotifyExtension, WorkGroup.Today, Text.Format(DashboardTexts.Work_NotifyExtension, asked.Days),
                asked.DueOn is { } due ? Text.Format(DashboardTexts.Work_NotifyExtensionWhy, Text.MonthDay(due), source) : DashboardTexts.ActNote_NotifyExtensionPaused);
        }

        if (rights.MayApproveExtension && !isOwn)
        {
            return Ask(asked, ActKind.DecideExtension, WorkGroup.Today, Text.Format(DashboardTexts.Work_DecideExtension, asked.Days),
                Text.Format(DashboardTexts.Work_DecideExtensionWhy, names.Say(asked.AskedBy), Text.MonthDay(asked.AskedOn), asked.Reason, source));
        }

        return isOwn || rights.MayApproveExtension
            ? Ask(asked, null, WorkGroup.Waiting, Text.Format(DashboardTexts.Work_OwnExtension, asked.Days), Text.Format(DashboardTexts.Work_OwnExtensionWhy, names.Say(asked.AskedBy), Text.MonthDay(asked.AskedOn), source))
            : null;
    }

    private WorkItem Ask(WorkExtension asked, ActKind? kind, WorkGroup group, string act, string why) => new()
    {
        Group = group,
        Case = asked.Case,
        Act = act,
        Why = why,
        Light = asked.DueOn is { } due ? DeadlineLights.Of(new LegalDay(due, false), Today, lights.Calendar, lights.Rules[WatchedKind.Reply]) : new LightReading(DeadlineLight.Paused, null),
        DueOn = asked.DueOn,
        DueNote = asked.DueOn is null ? DashboardTexts.Paused : DashboardTexts.Work_ExtensionDue,
        Kind = kind,
        Button = kind is { } named ? Text.Of(named) : DashboardTexts.Look,
    };

    private WorkItem Correction(WorkCase found)
    {
        var (source, since) = (Text.Of(LegalPeriods.CorrectionSource(found.Regulation)), found.Standing.PausedSince is { } asked ? Text.MonthDay(asked) : "–");
        if (found.Correction is { Days: not null, ServedOn: null })
        {
            return Waiting(found, DashboardTexts.Work_ServeCorrection, Text.Format(DashboardTexts.Work_ServeCorrectionWhy, since), ActKind.ServeCorrection);
        }

        if (found.Correction?.LastDay(clock) is not { } last)
        {
            return Waiting(found, DashboardTexts.Work_Correction, Text.Format(DashboardTexts.Work_CorrectionWhy, since, source), ActKind.ReceiveCorrection);
        }

        return Today <= last
            ? Waiting(found, DashboardTexts.Work_Correction, Text.Format(DashboardTexts.Work_CorrectionUntil, since, Text.MonthDay(last), source), ActKind.ReceiveCorrection)
            : Over(found, found.Regulation is Regulation.R2019 ? DashboardTexts.Work_Lapse : DashboardTexts.Work_CorrectionOver,
                Text.Format(found.Regulation is Regulation.R2019 ? DashboardTexts.Work_LapseWhy : DashboardTexts.Work_CorrectionOverWhy, Text.MonthDay(last), source),
                last, found.Regulation is Regulation.R2019 ? ActKind.Lapse : ActKind.ReceiveCorrection);
    }

    private WorkItem Payment(WorkCase found) => Waiting(found, DashboardTexts.Work_Payment,
        Text.Format(DashboardTexts.Work_PaymentWhy, found.Standing.PausedSince is { } since ? Text.MonthDay(since) : "–", Text.Of(LegalPeriods.FeePayment.Source)), ActKind.RecordPayment);

    /// <summary>The period stands still until the last letter is answered or runs out: of several the next to run out is waited for, and one that ran out asks for nothing yet.</summary>
    private WorkItem Opinion(WorkCase found)
    {
        var letter = found.Letters.FirstOrDefault(l => !l.HasRunOut(Today, found.Regulation, lights.Calendar));
        var source = Text.Of(LegalPeriods.PauseSource(found.Regulation));
        var (party, sent) = (letter?.Name ?? (letter is null ? "" : Text.Of(letter.Party)), letter is null ? "–" : Text.MonthDay(letter.SentOn));
        if (letter?.PeriodUnder(found.Regulation) is not { } period)
        {
            return Waiting(found, Text.Format(DashboardTexts.Work_Opinion, party), Text.Format(DashboardTexts.Work_OpinionWhy, sent, source), ActKind.EndConsultation);
        }

        if (letter.LastDay(found.Regulation, lights.Calendar)?.On is not { } last)
        {
            return Waiting(found, Text.Format(DashboardTexts.Work_Opinion, party), Text.Format(DashboardTexts.Work_ReachParty, sent, period.Days, Text.Of(period.Source)), ActKind.ReachParty);
        }

        var waiting = Waiting(found, Text.Format(DashboardTexts.Work_Opinion, party), Text.Format(DashboardTexts.Work_OpinionUntil, sent, Text.MonthDay(last), Text.Of(period.Source)), ActKind.EndConsultation);
        var light = DeadlineLights.Of(new LegalDay(last, false), Today, lights.Calendar, lights.Rules[WatchedKind.Opinion]);
        return light.Light is DeadlineLight.Reminder or DeadlineLight.Yellow ? waiting with { Light = light, PausedDays = null, DueOn = last, DueNote = DashboardTexts.Work_OpinionDue } : waiting;
    }

    /// <summary>What the silence of the letter that ran out first means; null where none has run out.</summary>
    private string? Silence(WorkCase found) => found.Letters.FirstOrDefault(l => l.HasRunOut(Today, found.Regulation, lights.Calendar)) is { } letter
        ? Text.Format(
            letter.Party is ConsultedParty.CoProducingOrgan ? DashboardTexts.Work_OrganSilent : DashboardTexts.Work_PartySilent,
            Text.MonthDay(letter.LastDay(found.Regulation, lights.Calendar)!.Value.On), Text.Of(letter.PeriodUnder(found.Regulation)!.Source))
        : null;

    /// <summary>The other side's days have run out: the office may go on, and is not late itself.</summary>
    private static WorkItem Over(WorkCase found, string act, string why, DateOnly last, ActKind kind) => new()
    {
        Group = WorkGroup.Today,
        Case = found,
        Act = act,
        Why = why,
        Light = ConsultationWords.RunOut,
        LightWord = DashboardTexts.RunOut,
        DueOn = last,
        DueNote = DashboardTexts.Work_OpinionDue,
        Kind = kind,
        Button = Text.Of(kind),
    };

    private WorkItem Waiting(WorkCase found, string act, string why, ActKind kind) => new()
    {
        Group = WorkGroup.Waiting,
        Case = found,
        Act = act,
        Why = why,
        Light = lights.Of(found.Standing),
        PausedDays = lights.PausedDays(found.Standing),
        DueNote = found.Standing.LatestDueOn is { } latest ? Text.Format(DashboardTexts.PausedUpTo, Text.MonthDay(latest)) : DashboardTexts.Paused,
        Kind = kind,
        Button = Text.Of(kind),
    };
}
