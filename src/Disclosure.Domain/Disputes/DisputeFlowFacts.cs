namespace Disclosure.Domain.Disputes;

/// <summary>What the way of a dispute depends on besides its stage.</summary>
/// <param name="HasCopy">收到副本.</param>
/// <param name="IsAnswered">已答复或答辩.</param>
/// <param name="Procedure">程序, or null.</param>
/// <param name="KnowsProcedures">The law in force knows two procedures.</param>
/// <param name="HasOpenSupplement">A notice to supplement evidence waits.</param>
/// <param name="HasOpenHearing">A hearing lies ahead.</param>
/// <param name="IsServed">The conclusion reached the organ.</param>
/// <param name="HasOpenObligation">Something ordered is not carried out.</param>
/// <param name="Instance">审级; null for a reconsideration.</param>
/// <param name="IsRemanded">发回重审.</param>
/// <param name="IsAppealed">Somebody appealed.</param>
public sealed record DisputeFlowFacts(
    bool HasCopy = false, bool IsAnswered = false, DisputeProcedure? Procedure = null, bool KnowsProcedures = true, bool HasOpenSupplement = false, bool HasOpenHearing = false,
    bool IsServed = false, bool HasOpenObligation = false, CourtInstance? Instance = null, bool IsRemanded = false, bool IsAppealed = false);
