namespace Disclosure.Web.Dashboard;

/// <summary>What can be done with a case; one dialog each.</summary>
public enum ActKind
{
    /// <summary>登记确认.</summary>
    Confirm,

    /// <summary>登记补正.</summary>
    ReceiveCorrection,

    /// <summary>登记补正告知的送达.</summary>
    ServeCorrection,

    /// <summary>登记意见.</summary>
    EndConsultation,

    /// <summary>登记对方收到.</summary>
    ReachParty,

    /// <summary>审批延期.</summary>
    DecideExtension,

    /// <summary>告知延期.</summary>
    NotifyExtension,

    /// <summary>拟写答复: on its own page.</summary>
    Reply,

    /// <summary>登记不再处理: the applicant stayed silent.</summary>
    Lapse,

    /// <summary>告知补正.</summary>
    AskCorrection,

    /// <summary>征求意见.</summary>
    Consult,

    /// <summary>公共利益决定公开.</summary>
    OverrideRefusal,

    /// <summary>申请延期.</summary>
    Extend,

    /// <summary>撤销延期申请.</summary>
    CancelExtension,

    /// <summary>延长补正期限.</summary>
    PostponeCorrection,
    /// <summary>联系申请人.</summary>
    LogContact,

    /// <summary>要求说明理由.</summary>
    AskReasons,

    /// <summary>登记收到理由.</summary>
    ReceiveReasons,

    /// <summary>评估理由.</summary>
    EvaluateReasons,

    /// <summary>登记延迟答复.</summary>
    DelayReply,

    /// <summary>发出收费通知.</summary>
    IssueFee,

    /// <summary>登记通知送达.</summary>
    NoteFeeReceived,

    /// <summary>登记缴费.</summary>
    RecordPayment,

    /// <summary>减免或收回收费.</summary>
    WaiveFee,

    /// <summary>按逾期未缴费办结.</summary>
    LapseFee,

    /// <summary>登记撤回.</summary>
    Withdraw,

    /// <summary>重新办理.</summary>
    Reopen,

    /// <summary>补录答复: one that left without the program.</summary>
    RecordReply,

    /// <summary>更正事实.</summary>
    ChangeFact,

    /// <summary>作废登记.</summary>
    Void,

    /// <summary>移交、交办.</summary>
    HandOver,

    /// <summary>归档.</summary>
    Archive,

    /// <summary>撤销归档.</summary>
    TakeOut,
}
