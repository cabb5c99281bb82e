using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <summary>What is refused about the annual assessment.</summary>
[Refusals]
public enum AssessmentRule
{
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

    /// <summary>The seat of a double marking is another scorer's. {0} the indicator.</summary>
    MarkSeatTaken,

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

    /// <summary>A group has a scheme for the year already. {0} year, {1} group.</summary>
    SchemeGroupTaken,

    /// <summary>A replacement is being drafted already. {0} year.</summary>
    SchemeReplacementDrafted,
}
