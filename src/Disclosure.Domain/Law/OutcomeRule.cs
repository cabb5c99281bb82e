namespace Disclosure.Domain.Law;

/// <summary>One outcome that a regulation knows.</summary>
/// <param name="Outcome">答复类型.</param>
/// <param name="Regulation">The regulation that knows it.</param>
/// <param name="Source">The article it rests on; null for a closing that is no decision (撤回, 其他).</param>
/// <param name="IsReply">Whether the organ decides something; 撤回 and 其他 are closings without a reply.</param>
public sealed record OutcomeRule(ReplyOutcome Outcome, Regulation Regulation, Article? Source, bool IsReply = true);

/// <summary>One withholding ground that a regulation knows.</summary>
/// <param name="Ground">不予公开情形.</param>
/// <param name="Regulation">The regulation that knows it.</param>
/// <param name="Source">The article it rests on.</param>
public sealed record GroundRule(WithholdingGround Ground, Regulation Regulation, Article Source);
