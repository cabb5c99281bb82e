namespace Disclosure.Domain.Assessment;

/// <summary>佐证 as the course knows it: where a file lies, when it came and from which side. Its content is kept elsewhere.</summary>
/// <param name="Code">指标, or the red line whose facts it bears out.</param>
/// <param name="FactKey">考核事实 that was entered and that it bears out; null where it lies beside a self-assessment, a mark, an objection or its review.</param>
/// <param name="IsOffice">评分依据: whoever enters facts, marks or reviews laid it; otherwise it is 单位佐证.</param>
/// <param name="Stage">Where the unit stood when it came.</param>
/// <param name="By">Sign-in name of whoever laid it.</param>
public sealed record EvidenceNote(string Code, string? FactKey, bool IsOffice, UnitStage Stage, string By);
