namespace Disclosure.Domain.Disputes;

/// <summary>月度核查: an open dispute is looked at once a calendar month.</summary>
/// <param name="Ordinal">Number, counted from 1.</param>
/// <param name="On">核查日.</param>
/// <param name="Note">情况.</param>
/// <param name="By">Sign-in name of whoever looked.</param>
public sealed record DisputeReview(int Ordinal, DateOnly On, string Note, string By)
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaxNote = 500;
}
