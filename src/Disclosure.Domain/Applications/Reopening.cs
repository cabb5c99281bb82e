namespace Disclosure.Domain.Applications;

/// <summary>重新办理: a reconsideration decision or judgment ordered a new reply.</summary>
/// <param name="ReceivedOn">The day the decision reached the organ.</param>
/// <param name="DueOn">The last day the decision sets; null where it sets none and the reply period runs from its receipt.</param>
/// <param name="Reason">文号或案号 of the decision, and what it orders.</param>
public sealed record Reopening(DateOnly ReceivedOn, DateOnly? DueOn, string Reason);
