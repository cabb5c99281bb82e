using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>What can be done with a case; one dialog each.</summary>
public enum ActKind
{
    /// <summary>登记确认.</summary>
    Confirm,

    /// <summary>登记补正.</summary>
    ReceiveCorrection,

    /// <summary>登记补正告知的送达.</summary>
    ServeCorrection,

    /// <summary>登记意见.</summary>
    EndConsultation,

    /// <summary>登记对方收到.</summary>
    ReachParty,

    /// <summary>审批延期.</summary>
    DecideExtension,

    /// <summary>告知延期.</summary>
    NotifyExtension,

    /// <summary>拟写答复: on its own page.</summary>
    Reply,

    /// <summary>登记不再处理: the applicant stayed silent.</summary>
    Lapse,

    /// <summary>告知补正.</summary>
    AskCorrection,

    /// <summary>征求意见.</summary>
    Consult,

    /// <summary>公共利益决定公开.</summary>
    OverrideRefusal,

    /// <summary>申请延期.</summary>
    Extend,

    /// <summary>撤销延期申请.</summary>
    CancelExtension,

    /// <summary>延长补正期限.</summary>
    PostponeCorrection,
    /// <summary>联系申请人.</summary>
    LogContact,

    /// <summary>要求说明理由.</summary>
    AskReasons,

    /// <summary>登记收到理由.</summary>
    ReceiveReasons,

    /// <summary>评估理由.</summary>
    EvaluateReasons,

    /// <summary>登记延迟答复.</summary>
    DelayReply,

    /// <summary>发出收费通知.</summary>
    IssueFee,

    /// <summary>登记通知送达.</summary>
    NoteFeeReceived,

    /// <summary>登记缴费.</summary>
    RecordPayment,

    /// <summary>减免或收回收费.</summary>
    WaiveFee,

    /// <summary>按逾期未缴费办结.</summary>
    LapseFee,

    /// <summary>登记撤回.</summary>
    Withdraw,

    /// <summary>重新办理.</summary>
    Reopen,

    /// <summary>补录答复: one that left without the program.</summary>
    RecordReply,

    /// <summary>更正事实.</summary>
    ChangeFact,

    /// <summary>作废登记.</summary>
    Void,

    /// <summary>移交、交办.</summary>
    HandOver,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>撤销归档.</summary>
    TakeOut,
}

/// <summary>One act that the law and the rights of whoever looks both allow now.</summary>
/// <param name="Kind">Which act.</param>
/// <param name="Note">Its condition, with the last day and the article where there is one.</param>
public sealed record PossibleAct(ActKind Kind, string Note);

/// <summary>现在可以办, in the order in which they are likely. Nothing is drawn grey: what is missing is said in the note.</summary>
internal static class PossibleActs
{
    public static IReadOnlyList<PossibleAct> Of(CaseFile file, ReplyClock clock) =>
        [.. Possible(file, clock).Select(kind => new PossibleAct(kind, Note(kind, file.Case, file.Today, clock)))];

    /// <summary>The outcomes by which the case may be closed now.</summary>
    public static IEnumerable<ReplyOutcome> OutcomesOf(Application found) =>
        Outcomes.Of(found.Regulation).Select(rule => rule.Outcome).Where(outcome => found.May(ApplicationFlow.ClosingStep(outcome)));

    /// <summary>The first act: what the case waits for.</summary>
    public static ActKind? Next(Application found) => found switch
    {
        { IsOpen: false } => null,
        { Stage: ApplicationStage.Arrived } => ActKind.Confirm,
        { Stage: ApplicationStage.AwaitingCorrection, Correction: { Days: not null, ServedOn: null } } => ActKind.ServeCorrection,
        { Stage: ApplicationStage.AwaitingCorrection } => ActKind.ReceiveCorrection,
        { OpenExtensionRequest.State: ExtensionRequestState.Approved } => ActKind.NotifyExtension,
        { OpenExtensionRequest: not null } => ActKind.DecideExtension,
        { DueStatus: DueStatus.AwaitingPayment } => found.Fee is { ReceivedOn: null } ? ActKind.NoteFeeReceived : ActKind.RecordPayment,
        { PausedSince: not null } => ActKind.EndConsultation,
        _ => ActKind.Reply,
    };

    private static IEnumerable<ActKind> Possible(CaseFile file, ReplyClock clock) => Enum.GetValues<ActKind>().Where(kind => kind switch
    {
        ActKind.ChangeFact or ActKind.Void => file.Rights.MayCorrect && file.Case.VoidedOn is null && file.Pending is null,
        ActKind.DecideExtension => file.Rights.MayApproveExtension && IsLawful(kind, file.Case)
            && !string.Equals(file.Case.OpenExtensionRequest?.AskedBy, file.Rights.Name, StringComparison.OrdinalIgnoreCase),
        ActKind.Lapse => file.Rights.MayHandle && IsLawful(kind, file.Case) && file.Case.Correction?.LastDay(clock) < file.Today,
        ActKind.RecordReply => file.Rights.May(Permission.RecordPastReply) && IsLawful(kind, file.Case),
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
        ActKind.RecordReply => found.May(ApplicationStep.Answer) && found.Consultations.All(c => c.EndedOn is not null),
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

    private static string Note(ActKind kind, Application found, DateOnly today, ReplyClock clock) => kind switch
    {
        ActKind.Confirm => Text.Format(DashboardTexts.ActNote_Confirm, Text.Of(Receipt.SourceFor(found.ArrivedOn ?? today))),
        ActKind.ReceiveCorrection => Text.Format(found.Regulation is Regulation.R2019 ? DashboardTexts.ActNote_ReceiveCorrection : DashboardTexts.ActNote_ReceiveCorrection2008, Text.Of(LegalPeriods.CorrectionSource(found.Regulation))),
        ActKind.EndConsultation => Text.Format(DashboardTexts.ActNote_EndConsultation, Text.Of(LegalPeriods.PauseSource(found.Regulation))),
        ActKind.Reply => found.Reopening is null ? DashboardTexts.ActNote_Reply : DashboardTexts.ActNote_ReplyAgain,
        ActKind.RecordReply => DashboardTexts.ActNote_RecordReply,
        ActKind.Lapse => Text.Format(DashboardTexts.ActNote_Lapse, Text.Of(LegalPeriods.CorrectionSource(found.Regulation))),
        ActKind.AskCorrection => NoteOfCorrection(found, today, clock),
        ActKind.Consult => Text.Format(DashboardTexts.ActNote_Consult, Text.Of(LegalPeriods.PauseSource(found.Regulation))),
        ActKind.ServeCorrection => Text.Format(DashboardTexts.ActNote_ServeCorrection, found.Correction?.Days ?? clock.Settings.CorrectionDays),
        ActKind.PostponeCorrection => Text.Format(DashboardTexts.ActNote_PostponeCorrection, Text.Of(LegalPeriods.CorrectionSource(found.Regulation))),
        ActKind.ReachParty => found.Regulation is Regulation.R2019 ? Text.Format(DashboardTexts.ActNote_ReachParty, LegalPeriods.ThirdPartyOpinion.Days) : DashboardTexts.ActNote_ReachParty2008,
        ActKind.OverrideRefusal => Text.Format(DashboardTexts.ActNote_OverrideRefusal, Text.Of(Statutes.Of(found.Regulation, 23, 32))),
        ActKind.DecideExtension => Text.Format(DashboardTexts.ActNote_DecideExtension, Text.Of(LegalPeriods.Reply(found.Regulation).Source)),
        ActKind.NotifyExtension => found.DueOn is { } due ? Text.Format(DashboardTexts.ActNote_NotifyExtension, Text.Day(due), Text.Of(LegalPeriods.Reply(found.Regulation).Source)) : DashboardTexts.ActNote_NotifyExtensionPaused,
        ActKind.CancelExtension => DashboardTexts.ActNote_CancelExtension,
        ActKind.Extend => NoteOfExtension(found, today, clock),
        ActKind.LogContact => Text.Format(DashboardTexts.ActNote_LogContact, Text.Of(Receipt.SourceFor(found.ArrivedOn ?? today))),
        ActKind.AskReasons => Text.Format(DashboardTexts.ActNote_AskReasons, Text.Of(Statutes.R2019(35))),
        ActKind.ReceiveReasons => Text.Format(DashboardTexts.ActNote_ReceiveReasons, Text.Day(found.Excessive!.ReasonsDueOn), Text.Of(Statutes.R2019(35))),
        ActKind.EvaluateReasons => Text.Format(DashboardTexts.ActNote_EvaluateReasons, Text.Of(Statutes.R2019(35))),
        ActKind.DelayReply => Text.Format(DashboardTexts.ActNote_DelayReply, Text.Day(found.FinalDueOn ?? today), Text.Of(Statutes.R2019(35))),
        ActKind.IssueFee => Text.Format(DashboardTexts.ActNote_IssueFee, Text.Day(found.FinalDueOn ?? today), Text.Of(found.Regulation is Regulation.R2008 ? Statutes.R2008(27) : Statutes.OfProcessingFee(6))),
        ActKind.NoteFeeReceived => Text.Format(DashboardTexts.ActNote_NoteFeeReceived, LegalPeriods.FeePayment.Days, Text.Of(LegalPeriods.FeePayment.Source)),
        ActKind.RecordPayment => Text.Format(DashboardTexts.ActNote_RecordPayment, Text.Of(LegalPeriods.FeePayment.Source)),
        ActKind.WaiveFee => DashboardTexts.ActNote_WaiveFee,
        ActKind.LapseFee => Text.Format(DashboardTexts.ActNote_LapseFee, found.FeeDueOn(clock) is { } limit ? Text.Day(limit) : "–", Text.Of(LegalPeriods.FeePayment.Source)),
        ActKind.Withdraw => DashboardTexts.ActNote_Withdraw,
        ActKind.Reopen => DashboardTexts.ActNote_Reopen,
        ActKind.ChangeFact => found.IsOpen ? DashboardTexts.ActNote_ChangeFact : DashboardTexts.ActNote_ChangeClosed,
        ActKind.Void => found.IsOpen ? DashboardTexts.ActNote_Void : DashboardTexts.ActNote_VoidClosed,
        ActKind.HandOver => found.Handler is null ? DashboardTexts.ActNote_Assign : DashboardTexts.ActNote_HandOver,
        ActKind.Archive => found.ArchiveDueOn is { } due ? Text.Format(DashboardTexts.ActNote_Archive, Text.Day(due), Text.Of(Statutes.R2019(45))) : DashboardTexts.ActNote_ArchiveImported,
        ActKind.TakeOut => DashboardTexts.ActNote_TakeOut,
    };

    private static string NoteOfCorrection(Application found, DateOnly today, ReplyClock clock)
    {
        var source = Text.Of(LegalPeriods.CorrectionSource(found.Regulation));
        if (found.Correction is not null)
        {
            return Text.Format(DashboardTexts.ActNote_AskCorrectionAgain, source);
        }

        if (found is not { Regulation: Regulation.R2019, ReceivedOn: { } received })
        {
            return Text.Format(DashboardTexts.ActNote_AskCorrection2008, source);
        }

        var limit = clock.Calendar.NthWorkingDayAfter(received, LegalPeriods.CorrectionNotice.Days).On;
        return Text.Format(today <= limit ? DashboardTexts.ActNote_AskCorrection : DashboardTexts.ActNote_AskCorrectionLate, Text.Day(limit), source);
    }

    private static string NoteOfExtension(Application found, DateOnly today, ReplyClock clock)
    {
        var period = LegalPeriods.Reply(found.Regulation);
        if (found.DueOn is null)
        {
            return Text.Format(DashboardTexts.ActNote_ExtendPaused, period.MaxExtension, Text.Of(period.Source));
        }

        if (today > found.DueOn)
        {
            return Text.Format(DashboardTexts.ActNote_ExtendLate, Text.Day(found.DueOn.Value), Text.Of(period.Source));
        }

        var longest = clock.Read(found.ClockFacts! with { Extension = new ExtensionGrant(null, period.MaxExtension) }).Extended!.Value.On;
        return Text.Format(DashboardTexts.ActNote_Extend, period.MaxExtension, Text.Day(longest), Text.Day(found.DueOn!.Value), Text.Of(period.Source));
    }
}
