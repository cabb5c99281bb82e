using Disclosure.Domain.Deadlines;

namespace Disclosure.Web.Supervision;

/// <summary>What a duty belongs to.</summary>
public enum DutySubject
{
    /// <summary>申请.</summary>
    Application,

    /// <summary>复议诉讼.</summary>
    Dispute,

    /// <summary>督办单.</summary>
    SupervisionNotice,

    /// <summary>投诉举报.</summary>
    Complaint,

    /// <summary>年度报告.</summary>
    AnnualReport,

    /// <summary>单位考核.</summary>
    Assessment,

    /// <summary>监督检查.</summary>
    Inspection,

    /// <summary>主动公开事项.</summary>
    Publication,

    /// <summary>目录栏目.</summary>
    CatalogueColumn,

    /// <summary>答复 that promised something for a later day.</summary>
    Reply,
}

/// <summary>待办期限: one thing that somebody must do by a day, read from what is open. Nothing stores it.</summary>
/// <param name="Kind">监控事项: by which rule it is watched.</param>
/// <param name="What">What it is called: the kind itself, or the duty of a dispute.</param>
/// <param name="Subject">What it belongs to.</param>
/// <param name="SubjectId">Its key.</param>
/// <param name="Number">Its number, as people read it.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="OrganId">The organ that must act.</param>
/// <param name="OriginalDueOn">原期限; null while none stands.</param>
/// <param name="DueOn">期限 as it stands, extension included; while paused the latest one, or null.</param>
internal sealed record OpenDuty(
    WatchedKind Kind, Enum What, DutySubject Subject, long SubjectId, string Number, string Href, long OrganId, DateOnly? OriginalDueOn, DateOnly? DueOn)
{
    public const int MaxPart = 40;

    /// <summary>Which of several of its kind within the subject: the letter, the hearing; otherwise empty.</summary>
    public string Part { get; init; } = "";

    /// <summary>Sign-in name of whoever holds it, or null.</summary>
    public string? Desk { get; init; }

    /// <summary>起算日, or null where unknown.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>How its period is counted.</summary>
    public DayKind Days { get; init; }

    /// <summary>暂停: nothing can be late.</summary>
    public bool IsPaused { get; init; }

    /// <summary>暂定: the due date lies beyond the published calendars.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>A right or a window that simply ends: never late.</summary>
    public bool IsRight { get; init; }
}
