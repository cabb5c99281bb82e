namespace Disclosure.Domain.Disputes;

/// <summary>统计口径 of a period: how disputes come to be counted in it. A lawsuit counts once, in the proceeding that it had reached when the period ended.</summary>
public enum DisputeCount
{
    /// <summary>期内受理.</summary>
    Filed,

    /// <summary>期内审结: the result is of the period.</summary>
    Decided,

    /// <summary>期末尚未审结.</summary>
    Pending,
}
