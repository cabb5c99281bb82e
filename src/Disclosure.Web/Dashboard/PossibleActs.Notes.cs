using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <content>What stands beside an act: its condition, with the last day and the article where there is one.</content>
internal static partial class PossibleActs
{
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
        ActKind.NotifyExtension => found.DueOn is { } due && !found.IsPausedOn(today) ? Text.Format(DashboardTexts.ActNote_NotifyExtension, Text.Day(due), Text.Of(LegalPeriods.Reply(found.Regulation).Source)) : DashboardTexts.ActNote_NotifyExtensionPaused,
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
        if (found.DueOn is null || found.IsPausedOn(today))
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
