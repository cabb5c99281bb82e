namespace Disclosure.Domain.Disputes;

/// <summary>登记争议: what is known when a reconsideration or a lawsuit is opened.</summary>
/// <param name="Facts">The facts of the ledger, without a result.</param>
/// <param name="Claimant">申请人 or 原告.</param>
/// <param name="Ground">争议事由.</param>
public sealed record DisputeOpening(DisputeFactsheet Facts, string Claimant, DisputeGround Ground)
{
    /// <summary>The leading case, or null.</summary>
    public long? ApplicationId { get; init; }

    /// <summary>The reply contested, or null.</summary>
    public long? ReplyId { get; init; }

    /// <summary>前一程序, or null.</summary>
    public long? PrecedingId { get; init; }

    /// <summary>本机关地位.</summary>
    public DisputePosition Position { get; init; }

    /// <summary>程序; where null the usual one of the law in force.</summary>
    public DisputeProcedure? Procedure { get; init; }

    /// <summary>申请日 or 起诉日, or null.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>收到副本日, or null where it has not come.</summary>
    public DateOnly? CopyReceivedOn { get; init; }

    /// <summary>争议事项, in their order, or empty.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
}

/// <summary>审结: how a proceeding ended.</summary>
/// <param name="DecidedOn">结案日: the day of the document.</param>
/// <param name="ServedOn">收到文书日, or null where it has not come.</param>
/// <param name="Form">文书种类.</param>
/// <param name="Number">文号, or empty.</param>
/// <param name="Result">结果; where points are listed, each has its own and this one is not read.</param>
public sealed record DisputeConclusion(DateOnly DecidedOn, DateOnly? ServedOn, DecisionForm Form, string Number, DisputeResult? Result)
{
    /// <summary>结果 per number of the point.</summary>
    public IReadOnlyDictionary<int, DisputeResult> PointResults { get; init; } = new Dictionary<int, DisputeResult>();

    /// <summary>纠错原因; only where corrected.</summary>
    public CorrectedReason? Reason { get; init; }

    /// <summary>应履行事项.</summary>
    public IReadOnlyList<DisputeOrder> Orders { get; init; } = [];
}

/// <summary>One thing that a document orders.</summary>
/// <param name="Kind">种类.</param>
/// <param name="What">内容.</param>
/// <param name="DueOn">The last day that the document sets; null where it sets none.</param>
/// <param name="ApplicationId">The application it is about; null for the leading one.</param>
public sealed record DisputeOrder(ObligationKind Kind, string What, DateOnly? DueOn, long? ApplicationId = null)
{
    /// <summary>随审结登记: whether such an order stands in the decision, judgment or mediation document itself and never comes apart from it.</summary>
    public static bool ComesWithResult(ObligationKind kind) => kind is ObligationKind.ReplyAgain or ObligationKind.Mediation;
}
