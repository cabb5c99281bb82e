namespace Disclosure.Domain.Applications;

/// <summary>办理动作: what moves a case along.</summary>
public enum ApplicationStep
{
    /// <summary>登记确认: the applicant confirmed; the case is received.</summary>
    Confirm,

    /// <summary>告知补正.</summary>
    AskCorrection,

    /// <summary>补正告知送达.</summary>
    ServeCorrection,

    /// <summary>延长补正期限, for a proper reason.</summary>
    PostponeCorrection,

    /// <summary>收到补正.</summary>
    ReceiveCorrection,

    /// <summary>征求意见: a third party or another organ is asked.</summary>
    Consult,

    /// <summary>对方收到征询书.</summary>
    ReachParty,

    /// <summary>收到意见, or its period ran out.</summary>
    EndConsultation,

    /// <summary>公共利益: disclosed against a third party's refusal.</summary>
    OverrideRefusal,

    /// <summary>申请延期.</summary>
    AskExtension,

    /// <summary>审批延期.</summary>
    DecideExtension,

    /// <summary>撤销延期申请.</summary>
    CancelExtension,

    /// <summary>告知申请人延期: with this the period is extended.</summary>
    Extend,

    /// <summary>要求说明理由 (2019 art. 35).</summary>
    AskReasons,

    /// <summary>收到理由.</summary>
    ReceiveReasons,

    /// <summary>评估理由.</summary>
    EvaluateReasons,

    /// <summary>延迟答复.</summary>
    DelayReply,

    /// <summary>发出收费通知.</summary>
    IssueFeeNotice,

    /// <summary>收费通知送达.</summary>
    NoteFeeReceived,

    /// <summary>登记缴费.</summary>
    RecordPayment,

    /// <summary>减免收费.</summary>
    WaiveFee,

    /// <summary>答复: something is told or given.</summary>
    Answer,

    /// <summary>不予公开.</summary>
    Withhold,

    /// <summary>不予处理.</summary>
    Decline,

    /// <summary>不再处理: the applicant stayed silent.</summary>
    Lapse,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>重新办理, ordered by a decision or judgment.</summary>
    Reopen,
}
