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

    /// <summary>登记意见.</summary>
    EndConsultation,

    /// <summary>拟写答复: on its own page.</summary>
    Reply,

    /// <summary>登记不再处理: the applicant stayed silent.</summary>
    Lapse,

    /// <summary>告知补正.</summary>
    AskCorrection,

    /// <summary>征求意见.</summary>
    Consult,

    /// <summary>登记延期.</summary>
    Extend,

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
        [.. Possible(file.Case, file.Rights, file.Pending is not null).Select(kind => new PossibleAct(kind, Note(kind, file.Case, file.Today, clock)))];

    /// <summary>The outcomes by which the case may be closed now.</summary>
    public static IEnumerable<ReplyOutcome> OutcomesOf(Application found) =>
        Outcomes.Of(found.Regulation).Select(rule => rule.Outcome).Where(outcome => found.May(ApplicationFlow.ClosingStep(outcome)));

    /// <summary>The first act: what the case waits for.</summary>
    public static ActKind? Next(Application found) => found switch
    {
        { IsOpen: false } => null,
        { Stage: ApplicationStage.Arrived } => ActKind.Confirm,
        { Stage: ApplicationStage.AwaitingCorrection } => ActKind.ReceiveCorrection,
        { PausedSince: not null } => ActKind.EndConsultation,
        _ => ActKind.Reply,
    };

    private static IEnumerable<ActKind> Possible(Application found, CaseRights rights, bool isPending) =>
        Enum.GetValues<ActKind>().Where(kind => kind is ActKind.ChangeFact or ActKind.Void
            ? rights.MayCorrect && found.VoidedOn is null && !isPending
            : (kind is ActKind.RecordReply ? rights.May(Permission.RecordPastReply) : rights.MayHandle) && IsLawful(kind, found));

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
        ActKind.Extend => found.May(ApplicationStep.Extend) && found.DueOn is not null,
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
        ActKind.Extend => NoteOfExtension(found, today, clock),
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
        if (today > found.DueOn)
        {
            return Text.Format(DashboardTexts.ActNote_ExtendLate, Text.Day(found.DueOn.Value), Text.Of(period.Source));
        }

        var longest = clock.Read(found.ClockFacts! with { Extension = new ExtensionGrant(null, period.MaxExtension) }).Extended!.Value.On;
        return Text.Format(DashboardTexts.ActNote_Extend, period.MaxExtension, Text.Day(longest), Text.Day(found.DueOn!.Value), Text.Of(period.Source));
    }
}
