namespace Disclosure.Domain.Deadlines;

/// <summary>监控事项: everything that has a last day and therefore a light. The room of deadlines names them all, so that every room shows its lights by the same rules.</summary>
public enum WatchedKind
{
    /// <summary>确认收到申请, where the way it came by asks for it.</summary>
    Confirmation,

    /// <summary>补正告知.</summary>
    CorrectionNotice,

    /// <summary>答复.</summary>
    Reply,

    /// <summary>第三方、共同制作机关的意见.</summary>
    Opinion,

    /// <summary>保密审查.</summary>
    SecrecyReview,

    /// <summary>行政复议答复.</summary>
    ReconsiderationAnswer,

    /// <summary>行政诉讼答辩.</summary>
    CourtDefence,

    /// <summary>上诉.</summary>
    Appeal,

    /// <summary>履行复议决定、判决.</summary>
    OrderPerformance,

    /// <summary>争议程序中的其他日期: hearings, further evidence, the monthly look.</summary>
    DisputeDay,

    /// <summary>督办单.</summary>
    SupervisionNotice,

    /// <summary>投诉举报.</summary>
    Complaint,

    /// <summary>年度报告.</summary>
    AnnualReport,

    /// <summary>年度考核: self-assessment, objection, review, rectification.</summary>
    Assessment,

    /// <summary>监督检查: what a unit reports on itself.</summary>
    Inspection,

    /// <summary>主动公开: information that must be made public by a day.</summary>
    Publication,

    /// <summary>承诺提供: what a reply promised to provide by a day.</summary>
    PromisedProvision,

    /// <summary>目录栏目更新: a column of the catalogue whose period ends.</summary>
    CatalogueColumn,
}
