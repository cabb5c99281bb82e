namespace Disclosure.Domain.Disputes;

/// <summary>争议中的问题: what went wrong in a dispute. Nothing is refused for it; history is recorded as it was.</summary>
public enum DisputeDefect
{
    /// <summary>超出救济期限: filed after the sixty days or the six months from service, and taken up all the same.</summary>
    OutsideWindow,

    /// <summary>未告知救济途径的一年期限已过.</summary>
    UntoldYearOver,

    /// <summary>超过最长期限: five years since the act; twenty where real property is concerned, which only the file can tell.</summary>
    AbsoluteLimitOver,

    /// <summary>复议后起诉超过十五日.</summary>
    LateAfterDecision,

    /// <summary>未经复议前置: sued where the reconsideration comes first.</summary>
    ReconsiderationSkipped,

    /// <summary>答复、答辩逾期.</summary>
    AnswerLate,

    /// <summary>未提交答复、答辩: concluded without one.</summary>
    AnswerMissing,

    /// <summary>补充证据逾期.</summary>
    SupplementLate,

    /// <summary>听证通知不足五个工作日.</summary>
    HearingNoticeShort,

    /// <summary>仅律师出庭或者无人出庭.</summary>
    AppearanceInsufficient,

    /// <summary>逾期履行.</summary>
    PerformanceLate,

    /// <summary>意见书逾期报告.</summary>
    OpinionReportLate,
}
