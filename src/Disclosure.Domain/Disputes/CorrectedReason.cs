namespace Disclosure.Domain.Disputes;

/// <summary>纠错原因: why a reply did not stand, for the analysis of what the organ must do better.</summary>
public enum CorrectedReason
{
    /// <summary>事实不清、证据不足.</summary>
    FactsUnproven,

    /// <summary>适用依据错误.</summary>
    WrongLaw,

    /// <summary>不予公开理由不成立.</summary>
    WrongGround,

    /// <summary>未尽检索义务.</summary>
    SearchInsufficient,

    /// <summary>应区分处理而未区分.</summary>
    NotSeparated,

    /// <summary>答复不完整、答非所问.</summary>
    ReplyIncomplete,

    /// <summary>逾期答复.</summary>
    LateReply,

    /// <summary>未履行答复职责.</summary>
    NoReply,

    /// <summary>违反法定程序, e.g. a third party was not asked.</summary>
    ProcedureBroken,

    /// <summary>超越职权或者滥用职权.</summary>
    PowersExceeded,

    /// <summary>明显不当.</summary>
    Inappropriate,

    /// <summary>未提交答复、证据: taken to have none (行政复议法 2023 art. 70; 行政诉讼法 art. 34).</summary>
    NoEvidenceFiled,

    /// <summary>其他.</summary>
    Other,
}
