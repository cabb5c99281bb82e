using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <summary>What is refused about reconsiderations and lawsuits.</summary>
[Refusals]
public enum DisputeRule
{
    /// <summary>A day of a dispute lies after today. {0} day, {1} today.</summary>
    DisputeDayAfterToday,

    /// <summary>A dispute closed before it was accepted. {0} closed, {1} accepted.</summary>
    DisputeClosedBeforeAccepted,

    /// <summary>A closing day without a result.</summary>
    DisputeResultIncomplete,

    /// <summary>经复议 or 审级 given for a reconsideration.</summary>
    LawsuitFactOnReconsideration,

    /// <summary>The proceeding named as the one before is no reconsideration about the same application.</summary>
    DisputePrecedingUnfit,

    /// <summary>A paper that this proceeding does not call for, or not any more. {0} kind, {1} kind of proceeding, {2} stage.</summary>
    DisputeLetterUnfit,

    /// <summary>The dispute names no application, so its papers have no facts to be filled with.</summary>
    DisputeLetterCaseMissing,

    /// <summary>The paper was handed in with the answer or a supplement. {0} kind, {1} the day.</summary>
    LetterOfFiledAnswer,

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
}
