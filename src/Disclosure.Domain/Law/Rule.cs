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

    /// <summary>A number typed in lies far ahead of the series, or in a year to come. {0} number, {1} last one in use.</summary>
    NumberFarAhead,

    /// <summary>The number stands in the register already. {0} number.</summary>
    NumberTaken,

    /// <summary>The demonstration is never loaded in the environment Production.</summary>
    DemoInProduction,

    /// <summary>The demonstration is loaded into an empty database only.</summary>
    DemoNeedsEmptyDatabase,

    /// <summary>A demonstration on a database server is not thrown away from here.</summary>
    DemoFreshNeedsEmbedded,

    /// <summary>A demonstration in which real work was done is not thrown away. {0} who did it first, {1} day.</summary>
    DemoHoldsRealWork,

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
    /// <summary>A year of the calendar would stand alone: the years must follow one another. {0} year, {1} first year known, {2} last year known.</summary>
    CalendarYearGap,

    /// <summary>The calendar has this year already, word for word. {0} year, {1} source.</summary>
    CalendarYearKnown,

    /// <summary>A change of this year of the calendar waits for approval already. {0} year.</summary>
    CalendarImportPending,

    /// <summary>This year of the calendar has been decided on already. {0} year.</summary>
    CalendarImportDecided,

    /// <summary>Only the office that guides the whole city approves a calendar.</summary>
    CalendarNotThisOffice,

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

    /// <summary>What is withheld stands otherwise, so this can't be done with it. {0} state.</summary>
    WithheldStateNotPermitted,

    /// <summary>The next review must lie ahead. {0} today.</summary>
    ReviewDayNotAhead,

    /// <summary>A day lies before the information was withheld or after today. {0} day, {1} withheld, {2} today.</summary>
    ReviewDayImpossible,

    /// <summary>A day lies after today, outside the register of facts. {0} day, {1} today.</summary>
    DayAhead,

    /// <summary>The statement bears a day after it came. {0} stated, {1} received.</summary>
    StatementAfterReceipt,

    /// <summary>A withdrawal is recorded with its statement, never as a bare closing.</summary>
    WithdrawalNeedsStatement,

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

    /// <summary>The file waits for the virus scanner. {0} file name.</summary>
    AttachmentQuarantined,

    /// <summary>The case has as many files as it may have. {0} limit.</summary>
    TooManyAttachments,

    /// <summary>The file has no content.</summary>
    FileEmpty,

    /// <summary>The file is larger than allowed. {0} megabytes.</summary>
    FileTooLarge,

    /// <summary>The file's name is unfit: control or bidirectional characters, path signs, too long, or none.</summary>
    FileNameUnfit,

    /// <summary>A format that is not taken, whatever the name says. {0} file name.</summary>
    FileFormatNotAllowed,

    /// <summary>The content is another format than the name says. {0} file name, {1} format.</summary>
    FileIsNotWhatItsNameSays,

    /// <summary>The document holds macros or other program code.</summary>
    FileHasMacros,

    /// <summary>The document loads a template, a linked file or data from elsewhere.</summary>
    FileLoadsFromElsewhere,

    /// <summary>The document holds an embedded object or another file.</summary>
    FileHasEmbeddedObject,

    /// <summary>The PDF holds script, starts programs, or carries other files.</summary>
    FilePdfIsActive,

    /// <summary>The file is encrypted, so it can't be checked.</summary>
    FileEncrypted,

    /// <summary>The content grows out of all proportion when unpacked.</summary>
    FileExpandsTooMuch,

    /// <summary>Packages within packages, too deep.</summary>
    FileNestedTooDeep,

    /// <summary>An entry of the package points outside of it.</summary>
    FilePathEscapes,

    /// <summary>The file's XML defines entities or a document type.</summary>
    FileXmlUnsafe,

    /// <summary>The image has more pixels or pages than allowed.</summary>
    FileImageTooLarge,

    /// <summary>The file is damaged: its parts do not fit together.</summary>
    FileDamaged,

    /// <summary>The virus scanner found something. {0} finding.</summary>
    FileInfected,

    /// <summary>The step is not lawful for the reply as it stands. {0} step, {1} stage.</summary>
    ReplyStepNotPermitted,

    /// <summary>Nobody reviews, checks or approves what she drafted herself.</summary>
    OwnDraft,

    /// <summary>The case has a draft of a reply already. {0} number.</summary>
    DraftExists,

    /// <summary>The draft was discarded; nothing can be done with it.</summary>
    DraftDiscarded,

    /// <summary>Something that the reply must have is missing. {0} element.</summary>
    ReplyElementMissing,

    /// <summary>The reviewer is unsure: the question goes upward (保密审查报审).</summary>
    ReviewUnsure,

    /// <summary>The conclusion of the review contradicts its answers. {0} conclusion.</summary>
    ReviewContradiction,

    /// <summary>No question was referred upward, or its answer is known.</summary>
    ReferralNotOpen,

    /// <summary>A day of a reply lies after today. {0} day, {1} today.</summary>
    ReplyDayAfterToday,

    /// <summary>The reply is dated or left before what comes before it. {0} day, {1} the earlier day.</summary>
    ReplyDayTooEarly,

    /// <summary>The number is none of the state post; replies go by no other carrier. {0} number.</summary>
    PostNumberUnknown,

    /// <summary>Electronic delivery that the applicant did not ask for.</summary>
    ElectronicNotAsked,

    /// <summary>This closing is a reply: it is drafted, or entered afterwards by the head of office. {0} outcome.</summary>
    ClosingNeedsReply,

    /// <summary>The regulation of the case does not know this form. {0} kind, {1} regulation.</summary>
    LetterUnknownToRegulation,

    /// <summary>The facts of the case do not call for this form. {0} kind.</summary>
    LetterNotFitting,

    /// <summary>A valid letter of this kind stands already. {0} kind, {1} its number or day.</summary>
    LetterExists,

    /// <summary>The letter is void already. {0} its number or kind.</summary>
    LetterVoid,

    /// <summary>A letter can't be written because a value is missing. {0} field, {1} where it is entered.</summary>
    LetterFieldMissing,

    /// <summary>The letter was dispatched with its reply: what has left is not made void. {0} number.</summary>
    LetterOfDispatchedReply,

    /// <summary>The letter is a sealed reply that waits for its dispatch: returning the reply makes it void. {0} number.</summary>
    LetterOfSealedReply,

    /// <summary>The letter belongs to one of several consultations, and none is chosen. {0} kind.</summary>
    LetterConsultationMissing,

    /// <summary>The proceeding named as the one before is no reconsideration about the same application.</summary>
    DisputePrecedingUnfit,

    /// <summary>A paper that this proceeding does not call for, or not any more. {0} kind, {1} kind of proceeding, {2} stage.</summary>
    DisputeLetterUnfit,

    /// <summary>The dispute names no application, so its papers have no facts to be filled with.</summary>
    DisputeLetterCaseMissing,

    /// <summary>The paper was handed in with the answer or a supplement. {0} kind, {1} the day.</summary>
    LetterOfFiledAnswer,

    /// <summary>No program that makes PDF files is installed here.</summary>
    PdfConverterMissing,

    /// <summary>The program that makes PDF files failed or took too long. {0} seconds allowed.</summary>
    PdfConverterFailed,

    /// <summary>The template is no Word document (.docx).</summary>
    TemplateNotDocx,

    /// <summary>The template is too large. {0} limit in KB.</summary>
    TemplateTooLarge,

    /// <summary>The template's archive unpacks to far more than it weighs.</summary>
    TemplateBomb,

    /// <summary>The template holds macros. {0} part.</summary>
    TemplateMacro,

    /// <summary>The template points outside itself. {0} target.</summary>
    TemplateExternal,

    /// <summary>The template holds an embedded object, control or foreign chunk. {0} part.</summary>
    TemplateEmbedded,

    /// <summary>The template's XML declares entities or a DTD. {0} part.</summary>
    TemplateXml,

    /// <summary>The template breaks the format of Word. {0} what is wrong.</summary>
    TemplateInvalid,

    /// <summary>Mandatory content controls are missing. {0} tags.</summary>
    TemplateFieldMissing,

    /// <summary>Content controls carry tags that this form does not know. {0} tags.</summary>
    TemplateFieldUnknown,

    /// <summary>Another version of the template holds from this day. {0} day.</summary>
    TemplateDayTaken,
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

    /// <summary>The party received the letter before it was sent. {0} received, {1} sent.</summary>
    PartyReceivedBeforeSent,

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

    /// <summary>The step is out of turn in the dispute. {0} step, {1} stage.</summary>
    DisputeStepNotPermitted,

    /// <summary>A day of a dispute lies before another that comes first. {0} day, {1} earliest.</summary>
    DisputeDayTooEarly,

    /// <summary>A last day or a hearing lies before the notice of it. {0} last day, {1} notice.</summary>
    DisputeDueBeforeReceipt,

    /// <summary>A dispute against a reply names none, or one that has not left.</summary>
    DisputeReplyMissing,

    /// <summary>A dispute about silence names a reply.</summary>
    SilenceWithReply,

    /// <summary>The organ has a dispute of this docket at this body already. {0} docket, {1} number.</summary>
    DisputeDocketTaken,

    /// <summary>The law in force at the acceptance knows no simplified procedure. {0} accepted.</summary>
    DisputeProcedureUnknown,

    /// <summary>A switch from the ordinary procedure; the law knows the other way only.</summary>
    SwitchToOrdinaryOnly,

    /// <summary>The simplified procedure in a second instance or a retrial. {0} instance.</summary>
    SimplifiedNotForInstance,

    /// <summary>An answer without any evidence.</summary>
    EvidenceListEmpty,

    /// <summary>There is no such piece of evidence. {0} number.</summary>
    EvidenceUnknown,

    /// <summary>The piece of evidence was filed. {0} number.</summary>
    EvidenceFiled,

    /// <summary>There is no piece on that side to change places with. {0} number.</summary>
    EvidenceAtEnd,

    /// <summary>No notice to supplement evidence of this number waits. {0} number.</summary>
    SupplementUnknown,

    /// <summary>No hearing of this number lies ahead. {0} number.</summary>
    HearingUnknown,

    /// <summary>A hearing is recorded as held before its day. {0} day.</summary>
    HearingAhead,

    /// <summary>A hearing was held, and who appeared is not said.</summary>
    HearingAppearanceMissing,

    /// <summary>The head did not appear in court, and no reason is given.</summary>
    HeadAbsenceReasonMissing,

    /// <summary>A conclusion without a result.</summary>
    DisputeResultMissing,

    /// <summary>A point of the dispute has no result. {0} number.</summary>
    PointResultMissing,

    /// <summary>Such a proceeding can’t end like this. {0} result, {1} kind.</summary>
    DisputeResultUnfit,

    /// <summary>Corrected, and why is not said.</summary>
    CorrectedReasonMissing,

    /// <summary>A reason for a correction where nothing was corrected.</summary>
    CorrectedReasonUnfit,

    /// <summary>The result orders something, and what is not said. {0} result.</summary>
    ObligationMissing,

    /// <summary>An order that does not go with the result. {0} order, {1} result.</summary>
    ObligationUnfit,

    /// <summary>An order without the day on which the document came.</summary>
    ObligationServiceMissing,

    /// <summary>No such order is open. {0} number.</summary>
    ObligationUnknown,

    /// <summary>The order to reply again is carried out by the new reply.</summary>
    ObligationAwaitsReply,

    /// <summary>More agents than the law allows at a time. {0} most.</summary>
    DisputeAgentsTooMany,

    /// <summary>No such agent stands. {0} number.</summary>
    DisputeAgentUnknown,

    /// <summary>The case is joined to the dispute already. {0} number.</summary>
    DisputeLinkedAlready,

    /// <summary>The case is not joined to the dispute, or leads it. {0} number.</summary>
    DisputeNotLinked,

    /// <summary>The case is another organ’s. {0} number.</summary>
    DisputeOrganDiffers,

    /// <summary>Whoever is named may not handle disputes of this organ. {0} name.</summary>
    DisputeHandlerUnfit,

    /// <summary>A corrected value can’t be read. {0} fact, {1} value.</summary>
    DisputeValueUnreadable,

    /// <summary>A correction would bring or take away what only an act does. {0} fact.</summary>
    DisputeFactOfAct,

    /// <summary>Such a step can’t be taken at this stage of supervision. {0} step, {1} stage.</summary>
    SupervisionStepNotPermitted,

    /// <summary>Four eyes: nobody approves what she has drafted or changed herself.</summary>
    SupervisionOwnDraft,

    /// <summary>The supervising office gives itself no notice.</summary>
    NoticeOrganUnfit,

    /// <summary>A notice says neither the matter nor what is required.</summary>
    NoticeTextMissing,

    /// <summary>The days to answer are out of range. {0} most.</summary>
    NoticeDaysUnfit,

    /// <summary>A notice names something twice. {0} number.</summary>
    NoticeNamesTwice,

    /// <summary>What a notice names is not the unit’s, or is not there. {0} number.</summary>
    NoticeSubjectUnfit,

    /// <summary>No organ is the city’s disclosure office, so nobody supervises.</summary>
    SupervisingOfficeMissing,

    /// <summary>Two persons verify a complaint: whoever found it can’t confirm it.</summary>
    ComplaintSameVerifier,

    /// <summary>The period to decide has run out and can’t be extended. {0} its last day.</summary>
    ComplaintExtensionLate,

    /// <summary>A day that can’t be. {0} day, {1} the nearest that could.</summary>
    SupervisionDayUnfit,

    /// <summary>A checklist without questions or units, or with too many. {0} most questions.</summary>
    InspectionIncomplete,

    /// <summary>An inspection can’t do this now. {0} stage.</summary>
    InspectionOutOfTurn,

    /// <summary>A question is left out. {0} number.</summary>
    InspectionLineMissing,

    /// <summary>Answers wait for their evaluation. {0} how many.</summary>
    InspectionUnevaluated,

    /// <summary>A week or month that has not ended. {0} its last day.</summary>
    BulletinTooEarly,

    /// <summary>There is a bulletin for these days already. {0} its number.</summary>
    BulletinTaken,

    /// <summary>A bulletin can’t be changed any more. {0} stage.</summary>
    BulletinFrozen,

    /// <summary>Such a step can’t be taken at this stage of the assessment. {0} step, {1} stage.</summary>
    AssessmentStepNotPermitted,

    /// <summary>A scheme can’t be read. {0} place, {1} what stands there.</summary>
    SchemeUnreadable,

    /// <summary>A scheme names something that nobody knows. {0} place.</summary>
    SchemeMemberUnknown,

    /// <summary>A scheme is too large. {0} most characters, {1} most parts, {2} most levels.</summary>
    SchemeTooLarge,

    /// <summary>A scheme has problems. {0} how many.</summary>
    SchemeFlawed,

    /// <summary>A scheme is copied for a year that is not later. {0} its year.</summary>
    SchemeYearNotLater,

    /// <summary>The self-assessment would begin too soon after the notice. {0} day, {1} days’ notice, {2} the earliest.</summary>
    SchemeNoticeTooShort,

    /// <summary>A replacement of another year or edition. {0} year.</summary>
    SchemeReplacementUnfit,

    /// <summary>An assessment needs a published scheme of its own year. {0} stage of the scheme.</summary>
    RoundSchemeUnfit,

    /// <summary>The units of a scheme are being assessed already. {0} year.</summary>
    RoundStarted,

    /// <summary>A day that can’t be. {0} day, {1} the earliest.</summary>
    AssessmentDayUnfit,

    /// <summary>The facts are frozen. {0} cut-off.</summary>
    AssessmentFactsFrozen,

    /// <summary>The cut-off or the self-assessment has not passed. {0} its last day.</summary>
    RoundCutOffAhead,

    /// <summary>Units are not settled. {0} how many.</summary>
    RoundUnitsOpen,

    /// <summary>The scheme has no such indicator to mark. {0} code.</summary>
    IndicatorUnknown,

    /// <summary>Indicators are not assessed. {0} how many.</summary>
    SelfAssessmentIncomplete,

    /// <summary>A fact that nobody enters. {0} key.</summary>
    FactNotEntered,

    /// <summary>Numbers of a fact that can’t be. {0} count, {1} total.</summary>
    FactUnfit,

    /// <summary>A fact is not known. {0} indicator or red line, {1} what.</summary>
    AssessmentFactMissing,

    /// <summary>A score that the indicator can’t have. {0} code, {1} least, {2} most.</summary>
    MarkOutOfRange,

    /// <summary>A mark differs from what the rules come to, without a reason. {0} code, {1} what they come to.</summary>
    MarkReasonMissing,

    /// <summary>Such a mark is not asked for. {0} code.</summary>
    MarkSeatUnfit,

    /// <summary>Two marks of an indicator come from two persons. {0} code.</summary>
    MarkSamePerson,

    /// <summary>Where two mark, each takes away only what she laid herself. {0} code.</summary>
    EvidenceNotOwn,

    /// <summary>Indicators are not marked. {0} how many, {1} the first.</summary>
    MarksMissing,

    /// <summary>The period to object has run out. {0} its last day.</summary>
    ObjectionLate,

    /// <summary>An indicator is contested already. {0} code.</summary>
    ObjectionTwice,

    /// <summary>No more is claimed than was given. {0} the score.</summary>
    ObjectionClaimsNothing,

    /// <summary>No objection waits. {0} code.</summary>
    ObjectionUnknown,

    /// <summary>A scorer reviews no objection to her own mark. {0} code.</summary>
    ReviewSamePerson,

    /// <summary>No such item is open. {0} number.</summary>
    RectificationUnknown,

    /// <summary>No scanner could look at a proof. {0} file name.</summary>
    ProofNotScanned,

    /// <summary>A group has a scheme for the year already. {0} year, {1} group.</summary>
    SchemeGroupTaken,

    /// <summary>A replacement is being drafted already. {0} year.</summary>
    SchemeReplacementDrafted,

    /// <summary>A day on which the annual report can’t have been published. {0} day, {1} the year reported on.</summary>
    AnnualReportDayUnfit,

    /// <summary>Such a step can’t be taken with an item to publish. {0} step, {1} state.</summary>
    PublicationStepNotPermitted,

    /// <summary>A day that can’t be. {0} day, {1} the nearest that could.</summary>
    PublicationDayUnfit,

    /// <summary>Nothing is made public without a secrecy review before it.</summary>
    PublicationUnreviewed,

    /// <summary>A review stands with its reference and a day that has come, or not at all.</summary>
    PublicationReviewUnfit,

    /// <summary>Another last day needs the law that names it, and lies after the information was made.</summary>
    PublicationOtherDueUnfit,

    /// <summary>No accepted proposal of the unit, or it is in the register already. {0} number of the case.</summary>
    PublicationProposalUnfit,

    /// <summary>The column is not kept any more. {0} since when.</summary>
    CatalogueColumnStopped,

    /// <summary>The unit has such a column already. {0} name.</summary>
    CatalogueColumnTaken,

    /// <summary>The reply promised nothing for a later day, or has not left.</summary>
    ProvisionNotPromised,
}
