namespace Disclosure.Domain.Replies;

/// <summary>答复阶段: where a reply stands on its way out of the organ.</summary>
public enum ReplyStage
{
    /// <summary>拟稿.</summary>
    Drafted,

    /// <summary>已保密审查.</summary>
    SecrecyReviewed,

    /// <summary>已法制审核.</summary>
    LegallyChecked,

    /// <summary>已审批.</summary>
    Approved,

    /// <summary>已用印.</summary>
    Sealed,

    /// <summary>已送出: the case is closed.</summary>
    Dispatched,

    /// <summary>已送达: the remedies run.</summary>
    Served,
}
