namespace Disclosure.Domain.Disputes;

/// <summary>争议事项: one point of a dispute and what became of it.</summary>
/// <param name="Ordinal">Its number, counted from 1.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="Result">结果; null while pending.</param>
public sealed record DisputePoint(int Ordinal, string Matter, DisputeResult? Result = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxMatter = 500;
}
