namespace Disclosure.Domain.Law;

/// <summary>
/// What a refusal says, one member a sentence. The sentences themselves stand in the texts of the room Law,
/// in each language, with the arguments that each member names.
/// </summary>
public enum Rule
{
    /// <summary>The step is not lawful in this stage. {0} step, {1} stage.</summary>
    StepNotPermitted,

    /// <summary>A day lies after today. {0} fact, {1} day.</summary>
    DayAfterToday,

    /// <summary>Received before the 2008 regulation came into force. {0} day.</summary>
    ReceivedBeforeRegulation,

    /// <summary>Neither 到件 nor 收到 is known.</summary>
    ReceiptMissing,

    /// <summary>The receipt day given differs from the one the channel's rule gives. {0} given, {1} by rule.</summary>
    ReceiptDatesDisagree,

    /// <summary>Confirmed before it arrived. {0} confirmed, {1} arrived.</summary>
    ConfirmedBeforeArrival,

    /// <summary>A fact lies before the receipt. {0} fact, {1} its day, {2} receipt.</summary>
    FactBeforeReceipt,

    /// <summary>The corrected application came before the notice. {0} received, {1} asked.</summary>
    CorrectionReceivedBeforeAsked,

    /// <summary>The consultation ended before it was sent. {0} ended, {1} sent.</summary>
    ConsultationEndedBeforeSent,

    /// <summary>The extension was approved after the reply. {0} approved, {1} reply.</summary>
    ExtensionAfterReply,

    /// <summary>The extension comes after the due date: overdue, not extended. {0} approved, {1} due.</summary>
    ExtensionAfterDue,

    /// <summary>The extension is longer than the law allows. {0} days, {1} limit.</summary>
    ExtensionTooLong,

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

    /// <summary>An extension without its days or the reverse.</summary>
    ExtensionIncomplete,

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

    /// <summary>Nobody approves what she asked for herself.</summary>
    OwnRequest,

    /// <summary>Name or password is wrong; which of them is not told.</summary>
    SignInRefused,

    /// <summary>Too many wrong passwords. {0} minutes that remain.</summary>
    SignInLocked,

    /// <summary>The user is disabled. {0} name.</summary>
    UserDisabled,

    /// <summary>A demonstration account on a real system.</summary>
    DemoAccountRefused,

    /// <summary>There is no such user. {0} name.</summary>
    UserMissing,

    /// <summary>Nobody changes her own account.</summary>
    OwnAccount,

    /// <summary>Nobody would remain who manages users.</summary>
    LastSecurityAdministrator,

    /// <summary>An organ would stand above itself. {0} parent, {1} organ.</summary>
    OrganParentCircle,

    /// <summary>A reason is required.</summary>
    ReasonMissing,

    /// <summary>The calendars published do not cover this day. {0} day, {1} first year, {2} last year.</summary>
    CalendarMissing,

    /// <summary>A calendar file can't be read. {0} place in the file, {1} what stands there.</summary>
    HolidayNoticeUnreadable,

    /// <summary>A calendar file contradicts itself: a day of another year, named twice, or made up on a weekday. {0} day, {1} year.</summary>
    HolidayNoticeContradiction,

    /// <summary>The fact named cannot be corrected because the case does not have it. {0} fact.</summary>
    FactMissing,

    /// <summary>A change to this case waits for approval already.</summary>
    ChangePending,

    /// <summary>The change has been decided already.</summary>
    ChangeDecided,

    /// <summary>This organ takes no applications on this day. {0} organ, {1} day.</summary>
    OrganNotValid,

    /// <summary>A day of a dispute lies after today. {0} day, {1} today.</summary>
    DisputeDayAfterToday,

    /// <summary>A dispute closed before it was accepted. {0} closed, {1} accepted.</summary>
    DisputeClosedBeforeAccepted,

    /// <summary>A closing day without a result.</summary>
    DisputeResultIncomplete,

    /// <summary>经复议 or 审级 given for a reconsideration.</summary>
    LawsuitFactOnReconsideration,

    /// <summary>The form has no place for an entered figure there: it is counted, or there is none. {0} code.</summary>
    FigureNotEntered,

    /// <summary>The figure cannot be: negative, too large, or with more decimals than its unit allows. {0} code, {1} figure.</summary>
    FigureImpossible,

    /// <summary>No organ is named, or there is no such organ.</summary>
    OrganMissing,

    /// <summary>The number names another organ; its series is not this organ's to fill. {0} number.</summary>
    NumberOfAnotherOrgan,

    /// <summary>The number stands in the register already. {0} number.</summary>
    NumberTaken,

    /// <summary>The demonstration is never loaded in the environment Production.</summary>
    DemoInProduction,

    /// <summary>The demonstration is loaded into an empty database only.</summary>
    DemoNeedsEmptyDatabase,

    /// <summary>A demonstration on a database server is not thrown away from here.</summary>
    DemoFreshNeedsEmbedded,

    /// <summary>The reply that a decision or judgment was about can't be taken back.</summary>
    ReplyOfReopenedCase,
}
