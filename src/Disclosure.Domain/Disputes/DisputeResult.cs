namespace Disclosure.Domain.Disputes;

/// <summary>结果 as the ledger words it; every one is accepted for either kind and any year.</summary>
public enum DisputeResult
{
    /// <summary>维持.</summary>
    Upheld,

    /// <summary>驳回诉讼请求.</summary>
    ClaimDismissed,

    /// <summary>撤销.</summary>
    Annulled,

    /// <summary>部分撤销.</summary>
    PartlyAnnulled,

    /// <summary>变更.</summary>
    Changed,

    /// <summary>确认违法.</summary>
    DeclaredIllegal,

    /// <summary>确认无效.</summary>
    DeclaredVoid,

    /// <summary>责令履行.</summary>
    OrderedToPerform,

    /// <summary>责令重新答复.</summary>
    OrderedToReplyAgain,

    /// <summary>驳回复议请求.</summary>
    ReconsiderationClaimDismissed,

    /// <summary>驳回复议申请.</summary>
    ReconsiderationDismissed,

    /// <summary>不予受理.</summary>
    NotAccepted,

    /// <summary>驳回起诉.</summary>
    SuitDismissed,

    /// <summary>撤回.</summary>
    Withdrawn,

    /// <summary>终止.</summary>
    Terminated,

    /// <summary>调解.</summary>
    Mediated,

    /// <summary>和解.</summary>
    Settled,

    /// <summary>发回重审: the judgment below falls, nothing is decided yet; the new first instance is a dispute of its own.</summary>
    Remanded,
}

/// <summary>Which column of the statistics each result falls into, a line each.</summary>
public static class DisputeResults
{
    /// <summary>The column of a result.</summary>
    public static DisputeResultKind KindOf(DisputeResult result) => result switch
    {
        DisputeResult.Upheld or DisputeResult.ClaimDismissed => DisputeResultKind.Upheld,
        DisputeResult.Annulled or DisputeResult.PartlyAnnulled or DisputeResult.Changed or DisputeResult.DeclaredIllegal
            or DisputeResult.DeclaredVoid or DisputeResult.OrderedToPerform or DisputeResult.OrderedToReplyAgain => DisputeResultKind.Corrected,
        DisputeResult.ReconsiderationClaimDismissed or DisputeResult.ReconsiderationDismissed or DisputeResult.NotAccepted
            or DisputeResult.SuitDismissed or DisputeResult.Withdrawn or DisputeResult.Terminated or DisputeResult.Mediated
            or DisputeResult.Settled or DisputeResult.Remanded => DisputeResultKind.Other,
    };
}
