namespace Disclosure.Domain.Disputes;

/// <summary>中止: a time during which the proceeding stands still.</summary>
/// <param name="Ordinal">Number, counted from 1.</param>
/// <param name="From">中止日.</param>
/// <param name="Until">恢复日; null while suspended.</param>
/// <param name="Reason">中止原因.</param>
public sealed record DisputeSuspension(int Ordinal, DateOnly From, DateOnly? Until, string Reason)
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReason = 500;
}
