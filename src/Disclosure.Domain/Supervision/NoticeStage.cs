namespace Disclosure.Domain.Supervision;

/// <summary>督办单阶段.</summary>
public enum NoticeStage
{
    /// <summary>拟稿: by a person or by the daily job; nobody outside the office has seen it.</summary>
    Drafted,

    /// <summary>已审批: somebody other than the drafter has approved it.</summary>
    Approved,

    /// <summary>已发出: numbered and sent; the period to answer runs.</summary>
    Issued,

    /// <summary>已签收: the unit has signed for it.</summary>
    Received,

    /// <summary>已回复: the unit has answered; the office judges.</summary>
    Answered,

    /// <summary>整改到位.</summary>
    InPlace,

    /// <summary>整改不到位: the next level of the ladder follows.</summary>
    NotInPlace,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>督办单步骤.</summary>
public enum NoticeStep
{
    /// <summary>修改.</summary>
    Change,

    /// <summary>审批.</summary>
    Approve,

    /// <summary>退回修改.</summary>
    Return,

    /// <summary>发出.</summary>
    Issue,

    /// <summary>签收.</summary>
    Receive,

    /// <summary>回复.</summary>
    Answer,

    /// <summary>认定整改到位.</summary>
    Accept,

    /// <summary>认定整改不到位.</summary>
    Reject,

    /// <summary>撤回.</summary>
    Withdraw,
}
