namespace Disclosure.Domain.Applications;

/// <summary>阶段: the legal position of a case.</summary>
public enum ApplicationStage
{
    /// <summary>到件，待确认: arrived; the receipt waits for confirmation with the applicant.</summary>
    Arrived,

    /// <summary>已收到: the reply period runs.</summary>
    Received,

    /// <summary>待补正: the applicant has been asked to correct the application.</summary>
    AwaitingCorrection,

    /// <summary>已延期: the reply period has been extended.</summary>
    Extended,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>不予公开.</summary>
    Withheld,

    /// <summary>不予处理.</summary>
    NotProcessed,

    /// <summary>不再处理: lapsed by the applicant's silence.</summary>
    Lapsed,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>重新办理: a decision or judgment ordered a new reply.</summary>
    Reopened,
}
