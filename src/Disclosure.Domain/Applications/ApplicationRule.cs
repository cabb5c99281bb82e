using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>What is refused about cases.</summary>
[Refusals]
public enum ApplicationRule
{
    /// <summary>Neither 到件 nor 收到 is known.</summary>
    ReceiptMissing,

    /// <summary>The receipt day given differs from the one the channel's rule gives. {0} given, {1} by rule.</summary>
    ReceiptDatesDisagree,

    /// <summary>Confirmed before it arrived. {0} confirmed, {1} arrived.</summary>
    ConfirmedBeforeArrival,

    /// <summary>The extension was approved after the reply. {0} approved, {1} reply.</summary>
    ExtensionAfterReply,

    /// <summary>The extension comes after the due date: overdue, not extended. {0} approved, {1} due.</summary>
    ExtensionAfterDue,

    /// <summary>Extended once already.</summary>
    ExtensionOnlyOnce,

    /// <summary>A correction was asked for already; the law knows one notice.</summary>
    CorrectionOnlyOnce,

    /// <summary>The correction notice is later than the law allows. {0} asked, {1} limit.</summary>
    CorrectionNoticeLate,

    /// <summary>The regulation does not know this outcome. {0} outcome, {1} regulation.</summary>
    OutcomeUnknownToRegulation,

    /// <summary>The regulation does not know this ground. {0} ground, {1} regulation.</summary>
    GroundUnknownToRegulation,

    /// <summary>不予公开 without a ground.</summary>
    GroundMissing,

    /// <summary>A ground with an outcome that is not 不予公开.</summary>
    GroundWithoutRefusal,

    /// <summary>A reply day without an outcome or the reverse.</summary>
    ReplyIncomplete,

    /// <summary>A consultation is still open when the case is answered.</summary>
    ConsultationOpen,

    /// <summary>No consultation with this letter is open.</summary>
    ConsultationNotOpen,

    /// <summary>A network channel named for an application that did not come by network.</summary>
    NetworkChannelOnlyForInternet,

    /// <summary>The registration is void; nothing can be done with it. {0} number.</summary>
    RegistrationVoid,

    /// <summary>A change to a closed case needs the head of office. {0} number.</summary>
    ChangeNeedsApproval,

    /// <summary>The fact named cannot be corrected because the case does not have it. {0} fact.</summary>
    FactMissing,

    /// <summary>The change has been decided already.</summary>
    ChangeDecided,

    /// <summary>The number names another organ; its series is not this organ's to fill. {0} number.</summary>
    NumberOfAnotherOrgan,

    /// <summary>A number typed in lies far ahead of the series, or in a year to come. {0} number, {1} last one in use.</summary>
    NumberFarAhead,

    /// <summary>The number stands in the register already. {0} number.</summary>
    NumberTaken,

    /// <summary>The reply that a decision or judgment was about can't be taken back.</summary>
    ReplyOfReopenedCase,

    /// <summary>The last day for the reasons lies before they were asked for. {0} due, {1} asked.</summary>
    ReasonsDueBeforeAsked,

    /// <summary>The reasons are still awaited. {0} their last day.</summary>
    ReasonsAwaited,

    /// <summary>No reasons were given, so they can't be reasonable.</summary>
    ReasonsNeverGiven,

    /// <summary>大量反复申请 without an evaluation that finds the reasons unreasonable.</summary>
    ExcessiveWithoutEvaluation,

    /// <summary>The delay was told after the last day of the reply. {0} told, {1} due.</summary>
    DelayAfterDue,

    /// <summary>The delayed day is not later. {0} until, {1} due.</summary>
    DelayNotLater,

    /// <summary>No such fee may be charged on this day. {0} basis, {1} day.</summary>
    FeeNotInForce,

    /// <summary>A fee notice stands already; one application bears one only.</summary>
    FeeOnlyOnce,

    /// <summary>The fee notice comes after the last day of the reply. {0} noticed, {1} due.</summary>
    FeeNoticeLate,

    /// <summary>A fee per page needs copies or electronic data. {0} form.</summary>
    FeeVolumeNotForForm,

    /// <summary>The notice does not go by the way that the applicant chose. {0} way, {1} chosen.</summary>
    FeeRouteNotChosen,

    /// <summary>The quantity is free of charge. {0} basis, {1} units.</summary>
    FeeNothingToPay,

    /// <summary>Paid after the last day. {0} paid, {1} limit.</summary>
    FeePaidLate,

    /// <summary>逾期未缴费 without an unpaid notice whose receipt is known.</summary>
    FeeLapseWithoutNotice,

    /// <summary>The time for paying has not run out. {0} day, {1} limit.</summary>
    FeeLapseTooEarly,

    /// <summary>A fee is unpaid: the case waits.</summary>
    FeeUnpaid,

    /// <summary>The days of a fee notice contradict each other. {0} noticed.</summary>
    FeeDaysDisagree,

    /// <summary>A case can't be linked with itself. {0} number.</summary>
    LinkToItself,

    /// <summary>The organ has no such case to link with. {0} number.</summary>
    LinkOtherMissing,

    /// <summary>The two cases are linked already. {0} number of the other.</summary>
    LinkedAlready,

    /// <summary>The two cases are not linked. {0} number of the other.</summary>
    LinkMissing,

    /// <summary>A repetition is of the same applicant; others are similar. {0} applicant, {1} applicant of the other.</summary>
    RepeatedByAnother,

    /// <summary>The proposal has been decided on already.</summary>
    ProposalDecided,

    /// <summary>The statement bears a day after it came. {0} stated, {1} received.</summary>
    StatementAfterReceipt,

    /// <summary>The day set by a decision lies before the decision came. {0} due, {1} received.</summary>
    ReopeningDueBeforeReceipt,

    /// <summary>The case lies in the archive; its file is closed. {0} number.</summary>
    CaseArchived,

    /// <summary>Only a closed case is archived. {0} number.</summary>
    ArchiveBeforeReply,

    /// <summary>Archived before it was closed. {0} archived, {1} closed.</summary>
    ArchiveBeforeClosing,

    /// <summary>A paper is neither on file nor explained. {0} paper.</summary>
    ArchivePaperMissing,

    /// <summary>The case does not lie in the archive. {0} number.</summary>
    NotArchived,

    /// <summary>A case never leaves its organ by hand: that takes a reply. {0} receiver.</summary>
    HandOverOutsideOrgan,

    /// <summary>The receiver may handle no case. {0} receiver.</summary>
    HandOverReceiverUnfit,

    /// <summary>The receiver holds the case already. {0} receiver.</summary>
    HandOverSameDesk,

    /// <summary>Whoever does not hold the case hands it over to nobody. {0} holder.</summary>
    HandOverNotOwn,

    /// <summary>The entry was corrected before; the last one is the one to correct.</summary>
    EntryCorrected,

    /// <summary>Only whoever it concerns may do that. {0} sign-in name.</summary>
    EntryOfAnother,

    /// <summary>The content of the file is not there any more. {0} file name.</summary>
    AttachmentGone,

    /// <summary>A second correction notice before the answer to the first. {0} asked, {1} first answer.</summary>
    CorrectionAskedAgainTooEarly,

    /// <summary>The correction notice is served before it was issued. {0} served, {1} issued.</summary>
    CorrectionServedBeforeAsked,

    /// <summary>The correction notice is not served yet, so its period does not run.</summary>
    CorrectionNotServed,

    /// <summary>A postponed correction period ends no later than before. {0} new last day, {1} present one.</summary>
    CorrectionPostponedTooShort,

    /// <summary>The correction period still runs on the day of the lapse. {0} its last day, {1} day of the lapse.</summary>
    CorrectionPeriodRunning,

    /// <summary>逾期不补正 without a correction that is awaited.</summary>
    LapseWithoutCorrection,

    /// <summary>补正后仍不明确 without a corrected application.</summary>
    StillUnclearBeforeCorrection,

    /// <summary>When the party received the letter is unknown, so its silence can't be told.</summary>
    PartyReceiptMissing,

    /// <summary>The party may still answer. {0} its last day.</summary>
    SilenceTooEarly,

    /// <summary>No third party stands against disclosure with this letter.</summary>
    NoRefusalToOverride,

    /// <summary>The third party was told of the override before it answered. {0} told, {1} answered.</summary>
    OverrideBeforeOpinion,

    /// <summary>A third party refuses, and no public interest overrides it. {0} its name, {1} letter.</summary>
    ThirdPartyRefuses,

    /// <summary>An extension is asked for already and waits.</summary>
    ExtensionPending,

    /// <summary>No extension waits for a decision.</summary>
    ExtensionNotAsked,

    /// <summary>No extension is consented to that the applicant could be told of.</summary>
    ExtensionNotApproved,

    /// <summary>The applicant was told of the extension before it was consented to. {0} told, {1} consented.</summary>
    ExtensionToldBeforeConsent,

    /// <summary>No scanner could look at a proof. {0} file name.</summary>
    ProofNotScanned,
}
