namespace Disclosure.Domain.Law;

/// <summary>答复类型、处理决定: how an application ends. Which regulation knows which outcome, and its article, stands in <see cref="Outcomes"/>.</summary>
public enum ReplyOutcome
{
    /// <summary>已主动公开.</summary>
    AlreadyPublic,

    /// <summary>予以公开.</summary>
    Granted,

    /// <summary>部分公开.</summary>
    PartiallyGranted,

    /// <summary>不予公开; always with a <see cref="WithholdingGround"/>.</summary>
    Refused,

    /// <summary>信息不存在.</summary>
    NotExisting,

    /// <summary>非本机关公开.</summary>
    NotThisOrgan,

    /// <summary>更改补充 (2008): a reply that closes the case, not a correction notice.</summary>
    ToBeAmended,

    /// <summary>其他途径 (2008).</summary>
    OtherChannel,

    /// <summary>行政查询事项.</summary>
    SpecialAccessRules,

    /// <summary>没有现成信息，需要加工.</summary>
    NeedsProcessing,

    /// <summary>补正后仍不明确.</summary>
    StillUnclear,

    /// <summary>信访、举报、投诉.</summary>
    PetitionLike,

    /// <summary>重复申请.</summary>
    Repeated,

    /// <summary>公开出版物.</summary>
    Publication,

    /// <summary>大量反复申请.</summary>
    Excessive,

    /// <summary>要求确认或重新出具已获取信息.</summary>
    Reconfirmation,

    /// <summary>逾期不补正.</summary>
    LapsedCorrection,

    /// <summary>逾期未缴费.</summary>
    LapsedFee,

    /// <summary>撤回.</summary>
    Withdrawn,

    /// <summary>其他.</summary>
    Other,
}
