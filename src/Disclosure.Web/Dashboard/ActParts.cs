namespace Disclosure.Web.Dashboard;

/// <summary>The dialog of each act.</summary>
internal static class ActParts
{
    public static Type Of(ActKind kind) => kind switch
    {
        ActKind.Confirm => typeof(ConfirmPart),
        ActKind.ReceiveCorrection => typeof(ReceiveCorrectionPart),
        ActKind.EndConsultation => typeof(EndConsultationPart),
        ActKind.RecordReply => typeof(RecordReplyPart),
        ActKind.Lapse => typeof(LapsePart),
        ActKind.AskCorrection => typeof(AskCorrectionPart),
        ActKind.Consult => typeof(ConsultPart),
        ActKind.Extend => typeof(ExtendPart),
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
