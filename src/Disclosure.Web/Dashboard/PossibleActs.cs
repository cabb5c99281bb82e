using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Dashboard;

/// <summary>One act that the law and the rights of whoever looks both allow now.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Note">Its condition, with the last day and the article where there is one.</param>
public sealed record PossibleAct(ActKind Kind, string Note);

/// <summary>现在可以办, in the order in which they are likely. Nothing is drawn grey: what is missing is said in the note.</summary>
internal static partial class PossibleActs
{
    public static IReadOnlyList<PossibleAct> Of(CaseFile file, ReplyClock clock) =>
        [.. Possible(file, clock).Select(kind => new PossibleAct(kind, Note(kind, file.Case, file.Today, clock)))];

    /// <summary>The outcomes by which the case may be closed now.</summary>
    public static IEnumerable<ReplyOutcome> OutcomesOf(Application found) =>
        Outcomes.Of(found.Regulation).Select(rule => rule.Outcome).Where(outcome => found.May(ApplicationFlow.ClosingStep(outcome)));

    /// <summary>The first act: what the case waits for.</summary>
    public static ActKind? Next(Application found, DateOnly today) => found switch
    {
        { IsOpen: false } => null,
        { Stage: ApplicationStage.Arrived } => ActKind.Confirm,
        { Stage: ApplicationStage.AwaitingCorrection, Correction: { Days: not null, ServedOn: null } } => ActKind.ServeCorrection,
        { Stage: ApplicationStage.AwaitingCorrection } => ActKind.ReceiveCorrection,
        { OpenExtensionRequest.State: ExtensionRequestState.Approved } => ActKind.NotifyExtension,
        { OpenExtensionRequest: not null } => ActKind.DecideExtension,
        { DueStatus: DueStatus.AwaitingPayment } => found.Fee is { ReceivedOn: null } ? ActKind.NoteFeeReceived : ActKind.RecordPayment,
        _ when found.IsPausedOn(today) => ActKind.EndConsultation,
        _ => ActKind.Reply,
    };

    private static IEnumerable<ActKind> Possible(CaseFile file, ReplyClock clock) => Enum.GetValues<ActKind>().Where(kind => kind switch
    {
        ActKind.ChangeFact or ActKind.Void => file.Rights.MayCorrect && file.Case.VoidedOn is null && file.Pending is null,
        ActKind.DecideExtension => file.Rights.MayApproveExtension && IsLawful(kind, file.Case)
            && !string.Equals(file.Case.OpenExtensionRequest?.AskedBy, file.Rights.Name, StringComparison.OrdinalIgnoreCase),
        ActKind.Lapse => file.Rights.MayHandle && IsLawful(kind, file.Case) && file.Case.Correction?.LastDay(clock) < file.Today,
        ActKind.RecordReply => file.Rights.May(Permission.RecordPastReply) && IsLawful(kind, file.Case) && !file.Case.LettersOut(file.Today, clock.Calendar).Any(),
        ActKind.HandOver => file.Rights.MayHandle && IsLawful(kind, file.Case) && IsHers(file.Case, file.Rights),
        _ => file.Rights.MayHandle && IsLawful(kind, file.Case),
    });

    /// <summary>Her own, nobody's, or she assigns for the office.</summary>
    private static bool IsHers(Application found, CaseRights rights) =>
        rights.May(Permission.AssignCases) || found.Handler is null || string.Equals(found.Handler, rights.Name, StringComparison.OrdinalIgnoreCase);

    private static bool IsLawful(ActKind kind, Application found) => kind switch
    {
        ActKind.Confirm => found.May(ApplicationStep.Confirm),
        ActKind.ReceiveCorrection => found.May(ApplicationStep.ReceiveCorrection),
        ActKind.EndConsultation => found.May(ApplicationStep.EndConsultation),
        ActKind.Reply => found.May(ApplicationStep.Answer),
        ActKind.RecordReply => found.May(ApplicationStep.Answer),
        ActKind.Lapse => found is { Stage: ApplicationStage.AwaitingCorrection } && OutcomesOf(found).Contains(ReplyOutcome.LapsedCorrection),
        ActKind.AskCorrection => found.May(ApplicationStep.AskCorrection),
        ActKind.Consult => found.May(ApplicationStep.Consult),
        ActKind.ServeCorrection => found.May(ApplicationStep.ServeCorrection),
        ActKind.PostponeCorrection => found.May(ApplicationStep.PostponeCorrection),
        ActKind.ReachParty => found.May(ApplicationStep.ReachParty),
        ActKind.OverrideRefusal => found.May(ApplicationStep.OverrideRefusal),
        ActKind.Extend => found.May(ApplicationStep.AskExtension),
        ActKind.DecideExtension => found.May(ApplicationStep.DecideExtension),
        ActKind.NotifyExtension => found.May(ApplicationStep.Extend),
        ActKind.CancelExtension => found.May(ApplicationStep.CancelExtension),
        ActKind.LogContact => found.May(ApplicationStep.Confirm),
        ActKind.AskReasons => found.May(ApplicationStep.AskReasons),
        ActKind.ReceiveReasons => found.May(ApplicationStep.ReceiveReasons),
        ActKind.EvaluateReasons => found.May(ApplicationStep.EvaluateReasons),
        ActKind.DelayReply => found.May(ApplicationStep.DelayReply),
        ActKind.IssueFee => found.May(ApplicationStep.IssueFeeNotice) && found.FinalDueOn is not null,
        ActKind.NoteFeeReceived => found.May(ApplicationStep.NoteFeeReceived),
        ActKind.RecordPayment => found.May(ApplicationStep.RecordPayment),
        ActKind.WaiveFee => found.May(ApplicationStep.WaiveFee),
        ActKind.LapseFee => found.May(ApplicationStep.Lapse) && found.Fee is { IsAwaited: true, ReceivedOn: not null },
        ActKind.Withdraw => found.May(ApplicationStep.Withdraw),
        ActKind.Reopen => found.May(ApplicationStep.Reopen),
        ActKind.ChangeFact or ActKind.Void => found.VoidedOn is null,
        ActKind.HandOver => found is { VoidedOn: null, ArchivedOn: null },
        ActKind.Archive => found is { IsOpen: false, VoidedOn: null, ArchivedOn: null, ClosedOn: not null },
        ActKind.TakeOut => found.ArchivedOn is not null,
    };
}
