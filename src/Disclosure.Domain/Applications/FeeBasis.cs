namespace Disclosure.Domain.Applications;

/// <summary>计费标准: by what a fee is computed; one application bears one of them only (国办函〔2020〕109号 art. 3).</summary>
public enum FeeBasis
{
    /// <summary>按件: items of the same applicant in a calendar month, cumulative.</summary>
    PerItem,

    /// <summary>按量: pages of one application.</summary>
    PerVolume,

    /// <summary>成本费用 of the 2008 regulation: searching, copying, mailing; has no effect on the period.</summary>
    Cost,
}
