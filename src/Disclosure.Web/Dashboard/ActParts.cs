namespace Disclosure.Web.Dashboard;

/// <summary>The dialog of each act.</summary>
internal static class ActParts
{
    public static Type Of(ActKind kind) => kind switch
    {
        ActKind.Confirm => typeof(ConfirmPart),
        ActKind.ReceiveCorrection => typeof(ReceiveCorrectionPart),
        ActKind.ServeCorrection => typeof(ServeCorrectionPart),
        ActKind.PostponeCorrection => typeof(PostponeCorrectionPart),
        ActKind.ReachParty => typeof(ReachPartyPart),
        ActKind.OverrideRefusal => typeof(OverrideRefusalPart),
        ActKind.DecideExtension => typeof(DecideExtensionPart),
        ActKind.NotifyExtension => typeof(NotifyExtensionPart),
        ActKind.CancelExtension => typeof(CancelExtensionPart),
        ActKind.EndConsultation => typeof(EndConsultationPart),
        ActKind.RecordReply => typeof(RecordReplyPart),
        ActKind.Lapse => typeof(LapsePart),
        ActKind.AskCorrection => typeof(AskCorrectionPart),
        ActKind.Consult => typeof(ConsultPart),
        ActKind.Extend => typeof(ExtendPart),
        ActKind.LogContact => typeof(LogContactPart),
        ActKind.AskReasons => typeof(AskReasonsPart),
        ActKind.ReceiveReasons => typeof(ReceiveReasonsPart),
        ActKind.EvaluateReasons => typeof(EvaluateReasonsPart),
        ActKind.DelayReply => typeof(DelayReplyPart),
        ActKind.IssueFee => typeof(IssueFeePart),
        ActKind.NoteFeeReceived => typeof(NoteFeeReceivedPart),
        ActKind.RecordPayment => typeof(RecordPaymentPart),
        ActKind.WaiveFee => typeof(WaiveFeePart),
        ActKind.LapseFee => typeof(LapseFeePart),
        ActKind.Withdraw => typeof(WithdrawPart),
        ActKind.Reopen => typeof(ReopenPart),
        ActKind.ChangeFact => typeof(ChangeFactPart),
        ActKind.Void => typeof(VoidPart),
        ActKind.Reply => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The reply has its own page."),
        ActKind.HandOver => typeof(HandOverPart),
        ActKind.Archive => typeof(ArchivePart),
        ActKind.TakeOut => typeof(TakeOutPart),
    };
}
