namespace Disclosure.Domain.Supervision;

/// <summary>举报投诉阶段.</summary>
public enum ComplaintStage
{
    /// <summary>已登记，待核实.</summary>
    Registered,

    /// <summary>一人已核实，待复核: a second person has to confirm.</summary>
    Verifying,

    /// <summary>已受理: two persons have verified it; the period to decide runs.</summary>
    Accepted,

    /// <summary>不予受理: two persons agree that it is no matter of this office.</summary>
    NotAccepted,

    /// <summary>已作出处理决定.</summary>
    Decided,

    /// <summary>已答复办结.</summary>
    Closed,

    /// <summary>已撤回 by whoever complained.</summary>
    Withdrawn,
}

/// <summary>举报投诉步骤.</summary>
public enum ComplaintStep
{
    /// <summary>核实.</summary>
    Verify,

    /// <summary>复核.</summary>
    Confirm,

    /// <summary>延长办理期限.</summary>
    Extend,

    /// <summary>作出处理决定.</summary>
    Decide,

    /// <summary>答复举报投诉人.</summary>
    Answer,

    /// <summary>登记撤回.</summary>
    Withdraw,

    /// <summary>更正登记.</summary>
    Correct,
}

/// <summary>举报投诉渠道.</summary>
public enum ComplaintChannel
{
    /// <summary>来信.</summary>
    Letter,

    /// <summary>来访.</summary>
    Visit,

    /// <summary>电话.</summary>
    Phone,

    /// <summary>网络.</summary>
    Network,

    /// <summary>上级机关转办.</summary>
    Referred,
}

/// <summary>举报投诉类型.</summary>
public enum ComplaintMatter
{
    /// <summary>不依法履行主动公开义务.</summary>
    NoPublication,

    /// <summary>逾期不答复申请.</summary>
    LateReply,

    /// <summary>答复违法或者不当.</summary>
    WrongReply,

    /// <summary>违反规定收费.</summary>
    Fees,

    /// <summary>公开不应当公开的信息.</summary>
    Leak,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>处理结果.</summary>
public enum ComplaintResult
{
    /// <summary>属实.</summary>
    Founded,

    /// <summary>部分属实.</summary>
    PartlyFounded,

    /// <summary>不属实.</summary>
    Unfounded,
}
