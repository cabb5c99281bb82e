namespace Disclosure.Domain.Disputes;

/// <summary>争议事实 that can be corrected; its value is written as in the ledger.</summary>
public enum DisputeFact
{
    /// <summary>受理机关.</summary>
    Body,

    /// <summary>案号.</summary>
    Docket,

    /// <summary>申请人 or 原告.</summary>
    Claimant,

    /// <summary>申请日 or 起诉日.</summary>
    FiledOn,

    /// <summary>受理日期.</summary>
    AcceptedOn,

    /// <summary>收到副本日.</summary>
    CopyReceivedOn,

    /// <summary>答复日 or 答辩日.</summary>
    AnsweredOn,

    /// <summary>程序.</summary>
    Procedure,

    /// <summary>争议事由.</summary>
    Ground,

    /// <summary>本机关地位.</summary>
    Position,

    /// <summary>经复议.</summary>
    AfterReconsideration,

    /// <summary>结果.</summary>
    Result,

    /// <summary>结案日期.</summary>
    ClosedOn,

    /// <summary>文号.</summary>
    DecisionNumber,

    /// <summary>收到文书日.</summary>
    DecisionServedOn,

    /// <summary>纠错原因.</summary>
    CorrectedReason,

    /// <summary>备注.</summary>
    Remarks,
}
