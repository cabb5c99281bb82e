namespace Disclosure.Domain.Disputes;

/// <summary>争议办理动作: what moves a reconsideration or a lawsuit along.</summary>
public enum DisputeStep
{
    /// <summary>收到副本: of the application for reconsideration or the complaint; the answer is due from it.</summary>
    RecordCopy,

    /// <summary>转换程序: from the simplified to the ordinary one.</summary>
    SwitchProcedure,

    /// <summary>编列证据.</summary>
    ListEvidence,

    /// <summary>提交答复、答辩 with the evidence.</summary>
    FileAnswer,

    /// <summary>收到补充证据通知.</summary>
    AskSupplement,

    /// <summary>补充提交证据.</summary>
    FileSupplement,

    /// <summary>收到开庭、听证通知.</summary>
    SetHearing,

    /// <summary>登记开庭情况.</summary>
    RecordHearing,

    /// <summary>中止.</summary>
    Suspend,

    /// <summary>恢复审理.</summary>
    Resume,

    /// <summary>审结: decided or ended otherwise.</summary>
    Conclude,

    /// <summary>收到文书: the conclusion reached the organ.</summary>
    ServeDecision,

    /// <summary>复议后起诉: a lawsuit follows the reconsideration.</summary>
    Sue,

    /// <summary>上诉: the second instance follows.</summary>
    Appeal,

    /// <summary>发回重审: a new first instance follows.</summary>
    Remand,

    /// <summary>再审.</summary>
    Retry,

    /// <summary>收到意见书 or another order apart from the conclusion.</summary>
    ReceiveOrder,

    /// <summary>履行.</summary>
    Perform,

    /// <summary>月度核查.</summary>
    Review,

    /// <summary>委托代理人.</summary>
    NameAgent,

    /// <summary>登记其他当事人.</summary>
    NameParty,

    /// <summary>登记费用.</summary>
    NoteCost,

    /// <summary>登记争议事项.</summary>
    NamePoint,

    /// <summary>关联申请.</summary>
    LinkApplication,

    /// <summary>取消关联申请.</summary>
    UnlinkApplication,

    /// <summary>交办.</summary>
    HandOver,

    /// <summary>更正争议事实.</summary>
    Correct,
}
