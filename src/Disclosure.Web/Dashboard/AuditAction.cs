namespace Disclosure.Web.Dashboard;

/// <summary>Acts on cases as the audit names them, in words.</summary>
internal static class AuditAction
{
    /// <summary>The acts that are told in words, named after their use cases.</summary>
    public static readonly IReadOnlyList<string> Known =
    [
        "RegisterApplication", "ConfirmReceipt", "AskCorrection", "ReceiveCorrection", "Consult", "EndConsultation", "ExtendDeadline",
        "ServeCorrection", "PostponeCorrection", "ReachParty", "OverrideRefusal", "AskExtension", "DecideExtension", "NotifyExtension", "CancelExtension",
        "LogContact", "AskReasons", "ReceiveReasons", "EvaluateReasons", "DelayReply", "IssueFeeNotice", "NoteFeeReceived", "RecordPayment", "WaiveFee",
        "RecordReply", "CloseWithoutReply", "DraftReply", "ChangeDraft", "RecordSearch", "ReviewSecrecy", "ReferSecrecy", "AnswerReferral", "CheckLegality", "ApproveReply",
        "ReturnReply", "SealReply", "DispatchReply", "ServeReply", "DiscardDraft", "ReopenCase", "ChangeFact", "VoidRegistration", "DecideChange",
        "LinkCases", "UnlinkCases", "ReviewWithheld", "DiscloseWithheld", "DecideProposal", "RecordProvision",
        "AddAttachment", "ReadAttachment", "RemoveAttachment", "ScanAttachment", "RecordCorrespondence", "WriteNote", "HandOverCase", "SeeHandOver", "ShowContacts", "WithdrawCase", "ArchiveCase", "TakeOutOfArchive",
        "IssueLetter", "VoidLetter",
    ];

    public static string Say(string action) => DashboardTexts.ResourceManager.GetString($"Action_{action}", System.Globalization.CultureInfo.CurrentUICulture) ?? action;
}
