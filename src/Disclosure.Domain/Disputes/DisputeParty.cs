namespace Disclosure.Domain.Disputes;

/// <summary>其他当事人: who takes part besides the claimant and this organ.</summary>
/// <param name="Ordinal">Number, counted from 1.</param>
/// <param name="Role">地位.</param>
/// <param name="Name">名称.</param>
public sealed record DisputeParty(int Ordinal, DisputePartyRole Role, string Name)
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxName = 100;
}

/// <summary>其他当事人的地位.</summary>
public enum DisputePartyRole
{
    /// <summary>共同被告 or 共同被申请人.</summary>
    CoDefendant,

    /// <summary>第三人.</summary>
    ThirdParty,

    /// <summary>共同原告 or 共同申请人.</summary>
    CoClaimant,
}
