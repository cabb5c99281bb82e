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
    /// <summary>The column of a result; null for 发回重审, which decides nothing: the lawsuit goes on pending.</summary>
    public static DisputeResultKind? KindOf(DisputeResult result) => result switch
    {
        DisputeResult.Upheld or DisputeResult.ClaimDismissed => DisputeResultKind.Upheld,
        DisputeResult.Annulled or DisputeResult.PartlyAnnulled or DisputeResult.Changed or DisputeResult.DeclaredIllegal
            or DisputeResult.DeclaredVoid or DisputeResult.OrderedToPerform or DisputeResult.OrderedToReplyAgain => DisputeResultKind.Corrected,
        DisputeResult.ReconsiderationClaimDismissed or DisputeResult.ReconsiderationDismissed or DisputeResult.NotAccepted
            or DisputeResult.SuitDismissed or DisputeResult.Withdrawn or DisputeResult.Terminated or DisputeResult.Mediated
            or DisputeResult.Settled => DisputeResultKind.Other,
        DisputeResult.Remanded => null,
    };

    /// <summary>The result of several points as a whole: the first of those that weigh most, corrected before upheld before other.</summary>
    public static DisputeResult Overall(IReadOnlyCollection<DisputeResult> results) => results.MinBy(result => KindOf(result) switch
    {
        DisputeResultKind.Corrected => 0,
        DisputeResultKind.Upheld => 1,
        DisputeResultKind.Other => 2,
        null => 3,
    });

    /// <summary>Whether a proceeding can end with a result. A ledger may hold any: it is history.</summary>
    public static bool MayEnd(DisputeKind kind, CourtInstance? instance, DisputeResult result) => result switch
    {
        DisputeResult.ClaimDismissed or DisputeResult.SuitDismissed => kind is DisputeKind.Lawsuit,
        DisputeResult.ReconsiderationClaimDismissed or DisputeResult.ReconsiderationDismissed or DisputeResult.Terminated => kind is DisputeKind.Reconsideration,
        DisputeResult.Remanded => kind is DisputeKind.Lawsuit && instance is CourtInstance.Second or CourtInstance.Retrial,
        DisputeResult.Upheld => kind is DisputeKind.Reconsideration || instance is CourtInstance.Second or CourtInstance.Retrial, // a court of first instance upholds no act, it dismisses the claim
        _ => true,
    };

    /// <summary>Whether a result can order something of a kind.</summary>
    public static bool MayOrder(DisputeResult result, ObligationKind kind) => kind switch
    {
        ObligationKind.ReplyAgain or ObligationKind.Perform => KindOf(result) is DisputeResultKind.Corrected,
        ObligationKind.Mediation => result is DisputeResult.Mediated or DisputeResult.Settled,
        ObligationKind.OpinionLetter => false,
    };
}
