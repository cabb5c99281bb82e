using Disclosure.Domain.Deadlines;

namespace Disclosure.Web.Dashboard;

/// <summary>What a row of the board is about.</summary>
public enum BoardSubject
{
    /// <summary>答复.</summary>
    Reply,

    /// <summary>确认.</summary>
    Confirmation,

    /// <summary>复议诉讼.</summary>
    Dispute,

    /// <summary>督办单.</summary>
    Notice,

    /// <summary>举报投诉.</summary>
    Complaint,

    /// <summary>征求意见.</summary>
    Opinion,

    /// <summary>保密审查.</summary>
    SecrecyReview,

    /// <summary>年度报告.</summary>
    AnnualReport,

    /// <summary>年度考核.</summary>
    Assessment,

    /// <summary>监督检查.</summary>
    Inspection,

    /// <summary>主动公开.</summary>
    Publication,

    /// <summary>承诺提供.</summary>
    Provision,

    /// <summary>目录栏目.</summary>
    CatalogueColumn,
}

/// <summary>看板事项: one thing that is late or soon will be, and who must act.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Number">编号, whole.</param>
/// <param name="Called">编号 as people say it.</param>
/// <param name="Href">Its address.</param>
/// <param name="OrganId">Key of the unit.</param>
/// <param name="Organ">单位.</param>
/// <param name="OrganCode">单位代码.</param>
/// <param name="What">申请内容, or what it is.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Light">Its light.</param>
/// <param name="Late">How late, twice.</param>
/// <param name="OriginalDueOn">原期限, where it was extended; otherwise null.</param>
/// <param name="WaitsFor">Who must do what: 等市环保局苏某某拟稿.</param>
/// <param name="Stands">Where it stands.</param>
public sealed record BoardItem(
    BoardSubject Subject, string Number, string Called, string Href, long OrganId, string Organ, string OrganCode, string What, DateOnly DueOn, LightReading Light,
    Lateness Late, DateOnly? OriginalDueOn, string WaitsFor, string Stands)
{
    /// <summary>Key of the application; null where it is no case.</summary>
    public long? CaseId { get; init; }

    /// <summary>The key of its row: the same thing stays the same row while the board changes.</summary>
    public string Key => $"{Subject}:{Number}";
}
