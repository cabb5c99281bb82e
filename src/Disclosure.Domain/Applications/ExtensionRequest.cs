namespace Disclosure.Domain.Applications;

/// <summary>延期申请走到哪一步.</summary>
public enum ExtensionRequestState
{
    /// <summary>待审批: the head of the disclosure office decides.</summary>
    Asked,

    /// <summary>已同意: the applicant is still to be told by the due date.</summary>
    Approved,

    /// <summary>未同意.</summary>
    Refused,

    /// <summary>已告知: consented to and told; only now the period is extended.</summary>
    Notified,

    /// <summary>已撤销 before the applicant was told, or taken back by a correction of the register.</summary>
    Cancelled,
}

/// <summary>延期申请: asked for by whoever handles the case, consented to by the head of the disclosure office, told to the applicant.</summary>
/// <param name="Ordinal">Number of the request within the case, counted from 1.</param>
/// <param name="Days">Working days asked for.</param>
/// <param name="Reason">理由.</param>
/// <param name="AskedOn">申请日.</param>
/// <param name="AskedBy">Sign-in name of whoever asked.</param>
public sealed record ExtensionRequest(int Ordinal, int Days, string Reason, DateOnly AskedOn, string AskedBy)
{
    /// <summary>How far it has come.</summary>
    public ExtensionRequestState State { get; init; }

    /// <summary>审批日.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Sign-in name of whoever decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>审批意见; a refusal has one.</summary>
    public string? DecisionReason { get; init; }

    /// <summary>告知申请人之日.</summary>
    public DateOnly? NotifiedOn { get; init; }
}
