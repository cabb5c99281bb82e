namespace Disclosure.Domain.Disputes;

/// <summary>费用: what a dispute cost the organ.</summary>
/// <param name="Ordinal">Number in the list, counted from 1.</param>
/// <param name="Kind">费用种类.</param>
/// <param name="Yuan">金额, in whole yuan, rounded up.</param>
/// <param name="On">发生日.</param>
/// <param name="Note">说明, or empty.</param>
public sealed record DisputeCost(int Ordinal, DisputeCostKind Kind, int Yuan, DateOnly On, string Note)
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaxNote = 200;

    /// <summary>The most one line may hold, in yuan.</summary>
    public const int MaxYuan = 100_000_000;
}

/// <summary>费用种类.</summary>
public enum DisputeCostKind
{
    /// <summary>诉讼费.</summary>
    CourtFee,

    /// <summary>律师费.</summary>
    LawyerFee,

    /// <summary>鉴定、勘验费.</summary>
    Expertise,

    /// <summary>差旅费.</summary>
    Travel,

    /// <summary>赔偿、补偿.</summary>
    Compensation,

    /// <summary>其他.</summary>
    Other,
}
