using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Dashboard;

/// <summary>Turns a case into the one act that comes next, with its day and its reason.</summary>
internal sealed partial class WorkOrders(CaseLights lights, ReplyClock clock, SupervisionSettings settings)
{
    private DateOnly Today => lights.Today;

    public WorkItem Of(WorkCase found, CaseRights rights) => Standing(found with { Standing = found.Standing.On(Today) }, rights);

    private WorkItem Standing(WorkCase found, CaseRights rights) => found.Standing switch
    {
        { Stage: ApplicationStage.Arrived } => Allowed(Confirmation(found), rights),
        { Stage: ApplicationStage.AwaitingCorrection } => Allowed(Correction(found), rights),
        { FinalDueOn: { } due } when found.Reply is { } draft => Drafted(Reply(found, due), draft, due, rights),
        { FinalDueOn: { } due } => Allowed(Reply(found, due), rights),
        _ when found.Reply is { } draft && draft.WaitsFor(rights) && !rights.MayHandle => Drafted(Opinion(found), draft, null, rights),
        { DueStatus: DueStatus.AwaitingPayment } => Allowed(Payment(found), rights),
        _ => Allowed(Opinion(found), rights),
    };

    /// <summary>The change as something to approve or to wait for; null where it is somebody else's business.</summary>
    public static WorkItem? OfChange(WorkChange change, CaseRights rights, IReadOnlyDictionary<string, string> names)
    {
        var isOwn = string.Equals(change.RequestedBy, rights.Name, StringComparison.OrdinalIgnoreCase);
        if (!rights.MayApprove && !isOwn)
        {
            return null;
        }

        var asked = LegalDays.LegalDayOf(change.RequestedAt);
        return new WorkItem
        {
            Group = isOwn ? WorkGroup.Waiting : WorkGroup.Today,
            Case = change.Case,
            Act = Text.Format(isOwn ? DashboardTexts.Work_ChangeOwn : DashboardTexts.Work_Change, change.Fact is { } fact ? Text.Of(fact) : ApplicationsTexts.Void),
            Why = Text.Format(DashboardTexts.Work_ChangeWhy, names.Say(change.RequestedBy), Text.MonthDay(asked)),
            Light = new LightReading(isOwn ? DeadlineLight.Paused : DeadlineLight.Reminder, null),
            LightWord = DashboardTexts.ToApprove,
            DueNote = Text.Format(DashboardTexts.AskedOn, Text.MonthDay(asked)),
            Button = isOwn ? DashboardTexts.Look : DashboardTexts.Work_Decide,
        };
    }

    /// <summary>A reply that is being worked on: the step is whoever's whose right it is; for the others the case waits.</summary>
    private WorkItem Drafted(WorkItem item, WorkReply draft, DateOnly? due, CaseRights rights)
    {
        var isMine = draft.WaitsFor(rights);
        var isLate = due <= Today;
        var drafted = item with
        {
            Group = isMine || isLate ? item.Group : WorkGroup.Waiting,
            Act = Text.Format(isMine ? DashboardTexts.Work_Step : DashboardTexts.Work_StepOfOthers, draft.Next, draft.Outcome),
            Why = due is { } last ? Text.Format(DashboardTexts.Work_StepWhy, Text.MonthDay(last), Text.Of(LegalPeriods.Reply(item.Case.Regulation).Source)) : item.Why,
            Kind = ActKind.Reply,
            Button = isMine ? Text.Of(draft.Next) : DashboardTexts.Look,
        };
        return isMine && draft is { Next: ReplyStep.ReviewSecrecy, SubmittedAt: { } at } ? Reviewed(drafted, LegalDays.LegalDayOf(at), due) : drafted;
    }

    /// <summary>The review has days of its own from the day it was asked for; where the reply itself is due sooner, that is what presses.</summary>
    private WorkItem Reviewed(WorkItem item, DateOnly since, DateOnly? due)
    {
        var last = lights.Calendar.NthWorkingDayAfter(since, settings.SecrecyReviewDays).On;
        return due < last ? item : OfOwn(item, WatchedKind.SecrecyReview, last, since, DashboardTexts.Work_ReviewDue) with
        {
            Group = GroupOf(last),
            Why = Text.Format(DashboardTexts.Work_WhyAnd, Text.Format(DashboardTexts.Work_ReviewWhy, Text.MonthDay(since), settings.SecrecyReviewDays), item.Why),
        };
    }

    /// <summary>A task that has a last day of its own shows its own light, not the reply's.</summary>
    private WorkItem OfOwn(WorkItem item, WatchedKind kind, DateOnly last, DateOnly? since, string note) =>
        item with { Light = lights.OfDuty(kind, last, since), LightWord = null, PausedDays = null, DueOn = last, DueNote = note };

    private WorkGroup GroupOf(DateOnly last) => last <= Today ? WorkGroup.Today : last <= lights.LastYellow ? WorkGroup.Soon : WorkGroup.Later;

    private WorkItem Confirmation(WorkCase found)
    {
        var arrived = found.Standing.ArrivedOn!.Value;
        var light = lights.Of(found.Standing);
        var late = -(light.Remaining ?? 0);
        return new WorkItem
        {
            Group = WorkGroup.Today,
            Case = found,
            Act = Text.Format(DashboardTexts.Work_Confirm, found.Channel),
            Why = Text.Format(late > 0 ? DashboardTexts.Work_ConfirmLate : DashboardTexts.Work_ConfirmToday, Text.MonthDay(arrived), late, Text.Of(Receipt.SourceFor(arrived))),
            Light = light,
            LightWord = ShellTexts.LampToConfirm,
            DueOn = arrived,
            DueNote = DashboardTexts.Work_ConfirmDue,
            Kind = ActKind.Confirm,
            Button = Text.Of(ActKind.Confirm),
        };
    }

    private WorkItem Reply(WorkCase found, DateOnly due)
    {
        var light = lights.Of(found.Standing);
        var (act, why) = ReplyWords(found, due, light);
        why = Silence(found) is { } silence ? Text.Format(DashboardTexts.Work_WhyAnd, why, silence) : why;
        var item = new WorkItem
        {
            Group = GroupOf(due),
            Case = found,
            Act = act,
            Why = why,
            Light = light,
            DueOn = due,
            DueNote = light.Remaining switch
            {
                < 0 and var late => Text.Format(DashboardTexts.LateBy, -late),
                0 => ShellTexts.Today,
                var left => Text.Format(DashboardTexts.LeftDays, left),
            },
            Kind = ActKind.Reply,
            Button = Text.Of(ActKind.Reply),
        };
        return act == DashboardTexts.Work_Search && CorrectionUntil(found) is { } limit
            && OfOwn(item, WatchedKind.CorrectionNotice, limit, found.ReceivedOn, DashboardTexts.Work_CorrectionDue) is { Light.Light: DeadlineLight.Reminder or DeadlineLight.Yellow } pressing
            ? pressing : item;
    }

    /// <summary>The last day on which the one correction notice may still leave; null where there is none.</summary>
    private DateOnly? CorrectionUntil(WorkCase found) =>
        found is { Regulation: Regulation.R2019, Correction: null, Reply: null, ReceivedOn: { } received } && lights.Calendar.NthWorkingDayAfter(received, LegalPeriods.CorrectionNotice.Days).On is var limit && Today <= limit
            ? limit : null;

    private (string Act, string Why) ReplyWords(WorkCase found, DateOnly due, LightReading light)
    {
        var source = Text.Of(LegalPeriods.Reply(found.Regulation).Source);
        if (light.Light is DeadlineLight.Red)
        {
            return (DashboardTexts.Work_ReplyLate, Text.Format(DashboardTexts.Work_ReplyLateWhy, Text.MonthDay(due), source));
        }

        if (found.Standing.Stage is ApplicationStage.Reopened)
        {
            return (DashboardTexts.Work_ReplyAgain, DashboardTexts.Work_ReplyAgainWhy);
        }

        if (light.Light is DeadlineLight.Yellow)
        {
            return found.HasExtension
                ? (DashboardTexts.Work_Reply, Text.Format(DashboardTexts.Work_NoMoreExtension, source))
                : (DashboardTexts.Work_ReplyOrExtend, Text.Format(DashboardTexts.Work_ExtendBy, Text.MonthDay(due), source));
        }

        if (CorrectionUntil(found) is { } limit)
        {
            return (DashboardTexts.Work_Search, Text.Format(DashboardTexts.Work_CorrectBy, Text.MonthDay(limit), Text.Of(LegalPeriods.CorrectionNotice.Source)));
        }

        return (DashboardTexts.Work_Draft, found.EndedOn is { } ended
            ? Text.Format(DashboardTexts.Work_OpinionCame, Text.MonthDay(ended))
            : Text.Format(DashboardTexts.Work_ReceivedOn, found.ReceivedOn is { } on ? Text.MonthDay(on) : "–"));
    }

    private static WorkItem Allowed(WorkItem item, CaseRights rights) =>
        rights.MayHandle ? item : item with { Kind = null, Button = DashboardTexts.Look };
}
