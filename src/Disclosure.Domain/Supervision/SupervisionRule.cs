using Disclosure.Domain.Law;

namespace Disclosure.Domain.Supervision;

/// <summary>What is refused about notices, complaints, inspections and bulletins.</summary>
[Refusals]
public enum SupervisionRule
{
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
}
