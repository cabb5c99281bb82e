namespace Disclosure.Domain.Disputes;

/// <summary>庭审、听证: a hearing of the court or of the reconsideration body.</summary>
/// <param name="Ordinal">Its number in the proceeding, counted from 1.</param>
/// <param name="On">开庭日 or 听证日.</param>
/// <param name="At">时间, in China Standard Time; null where not told.</param>
/// <param name="Place">地点.</param>
/// <param name="NoticedOn">收到通知日; null where not recorded.</param>
/// <param name="Outcome">Whether it took place; null while it lies ahead.</param>
/// <param name="Appearance">出庭情况; null while it lies ahead.</param>
/// <param name="AppearedBy">出庭人员, or empty.</param>
/// <param name="AbsenceReason">负责人未出庭理由, or empty.</param>
/// <param name="Note">庭审摘要, or empty.</param>
public sealed record Hearing(
    int Ordinal, DateOnly On, TimeOnly? At, string Place, DateOnly? NoticedOn, HearingOutcome? Outcome = null, HeadAppearance? Appearance = null,
    string AppearedBy = "", string AbsenceReason = "", string Note = "")
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;
}

/// <summary>开庭结果.</summary>
public enum HearingOutcome
{
    /// <summary>已开庭.</summary>
    Held,

    /// <summary>延期: another one is set.</summary>
    Postponed,

    /// <summary>取消.</summary>
    Cancelled,
}

/// <summary>出庭情况: the head of the organ appears, or sends staff (行政诉讼法 art. 3).</summary>
public enum HeadAppearance
{
    /// <summary>主要负责人出庭.</summary>
    Head,

    /// <summary>副职或者其他负责人出庭.</summary>
    DeputyHead,

    /// <summary>工作人员出庭.</summary>
    Staff,

    /// <summary>仅律师出庭: not enough before a court.</summary>
    LawyerOnly,

    /// <summary>无人出庭.</summary>
    Nobody,
}
