namespace Disclosure.Domain.Applications;

/// <summary>
/// 数量、频次明显超过合理范围 (2019 art. 35): reasons asked for and given, what the office made of them, and the delayed period where they are
/// reasonable and the period of the reply does not suffice. The period runs on meanwhile: no article stops it.
/// </summary>
/// <param name="ReasonsAskedOn">要求说明理由之日.</param>
/// <param name="ReasonsDueOn">The last day for the reasons.</param>
/// <param name="ReasonsReceivedOn">收到理由之日; null where none came.</param>
/// <param name="EvaluatedOn">评估日, or null.</param>
/// <param name="IsReasonable">理由是否合理; null before the evaluation.</param>
/// <param name="EvaluatedBy">Who evaluated.</param>
/// <param name="Evaluation">Why.</param>
/// <param name="DelayedUntil">延迟答复的合理期限: its last day, or null.</param>
/// <param name="DelayToldOn">The day the applicant was told of it.</param>
public sealed record ExcessiveRequest(
    DateOnly ReasonsAskedOn,
    DateOnly ReasonsDueOn,
    DateOnly? ReasonsReceivedOn = null,
    DateOnly? EvaluatedOn = null,
    bool? IsReasonable = null,
    string? EvaluatedBy = null,
    string? Evaluation = null,
    DateOnly? DelayedUntil = null,
    DateOnly? DelayToldOn = null)
{
    /// <summary>Longest name of who evaluated, in characters.</summary>
    public const int MaxName = 100;
}
