using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>What is refused about replies and letters.</summary>
[Refusals]
public enum ReplyRule
{
    /// <summary>A change to this case waits for approval already.</summary>
    ChangePending,

    /// <summary>What is withheld stands otherwise, so this can't be done with it. {0} state.</summary>
    WithheldStateNotPermitted,

    /// <summary>The next review must lie ahead. {0} today.</summary>
    ReviewDayNotAhead,

    /// <summary>A day lies before the information was withheld or after today. {0} day, {1} withheld, {2} today.</summary>
    ReviewDayImpossible,

    /// <summary>A withdrawal is recorded with its statement, never as a bare closing.</summary>
    WithdrawalNeedsStatement,

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

    /// <summary>Another version of the template holds from this day. {0} day.</summary>
    TemplateDayTaken,
}
