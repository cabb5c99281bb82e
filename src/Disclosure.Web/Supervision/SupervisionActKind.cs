namespace Disclosure.Web.Supervision;

/// <summary>What can be done with a notice or a complaint, one dialog each, in the order in which it is likely. A member is named after its use case.</summary>
public enum SupervisionActKind
{
    /// <summary>签收.</summary>
    ReceiveNotice,

    /// <summary>回复.</summary>
    AnswerNotice,

    /// <summary>审批同意.</summary>
    ApproveNotice,

    /// <summary>发出.</summary>
    IssueNotice,

    /// <summary>认定整改到位.</summary>
    AcceptNotice,

    /// <summary>认定整改不到位.</summary>
    RejectNotice,

    /// <summary>修改.</summary>
    ChangeNotice,

    /// <summary>退回修改.</summary>
    ReturnNotice,

    /// <summary>撤回.</summary>
    WithdrawNotice,

    /// <summary>登记核实情况.</summary>
    VerifyComplaint,

    /// <summary>复核.</summary>
    ConfirmComplaint,

    /// <summary>作出处理决定.</summary>
    DecideComplaint,

    /// <summary>登记答复.</summary>
    AnswerComplaint,

    /// <summary>批准延长期限.</summary>
    ExtendComplaint,

    /// <summary>登记撤回.</summary>
    WithdrawComplaint,

    /// <summary>更正登记.</summary>
    CorrectComplaint,
}
