namespace Disclosure.Web.Disputes;

/// <summary>What can be done with a dispute, one dialog each, in the order in which it is likely. A member is named after its use case.</summary>
public enum DisputeActKind
{
    /// <summary>登记收到副本.</summary>
    RecordCopy,

    /// <summary>登记提交答复、答辩.</summary>
    FileAnswer,

    /// <summary>编列证据.</summary>
    ListEvidence,

    /// <summary>登记补充提交.</summary>
    FileSupplement,

    /// <summary>登记开庭情况.</summary>
    RecordHearing,

    /// <summary>登记审结.</summary>
    ConcludeDispute,

    /// <summary>登记收到文书.</summary>
    ServeDecision,

    /// <summary>登记履行、报告.</summary>
    PerformObligation,

    /// <summary>登记上诉.</summary>
    FileAppeal,

    /// <summary>登记复议后起诉.</summary>
    SueAfterReconsideration,

    /// <summary>登记发回后的一审.</summary>
    OpenRemand,

    /// <summary>登记再审.</summary>
    OpenRetrial,

    /// <summary>登记开庭、听证通知.</summary>
    SetHearing,

    /// <summary>登记补充证据通知.</summary>
    AskSupplement,

    /// <summary>登记意见书、履行通知.</summary>
    ReceiveOrder,

    /// <summary>转为普通程序.</summary>
    SwitchProcedure,

    /// <summary>登记中止.</summary>
    SuspendDispute,

    /// <summary>登记恢复审理.</summary>
    ResumeDispute,

    /// <summary>登记月度核查.</summary>
    ReviewDispute,

    /// <summary>登记争议事项.</summary>
    NamePoint,

    /// <summary>删去证据.</summary>
    StrikeEvidence,

    /// <summary>移动证据.</summary>
    MoveEvidence,

    /// <summary>委托代理人.</summary>
    NameAgent,

    /// <summary>解除委托.</summary>
    EndAgent,

    /// <summary>登记其他当事人.</summary>
    NameParty,

    /// <summary>登记费用.</summary>
    NoteCost,

    /// <summary>关联申请.</summary>
    LinkDispute,

    /// <summary>取消关联.</summary>
    UnlinkDispute,

    /// <summary>交办争议.</summary>
    HandOverDispute,

    /// <summary>更正争议事实.</summary>
    CorrectDisputeFact,
}
