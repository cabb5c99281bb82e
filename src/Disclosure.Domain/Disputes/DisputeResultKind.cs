namespace Disclosure.Domain.Disputes;

/// <summary>结果类别: the column of the statistics that a result falls into; a dispute without a result is pending (尚未审结).</summary>
public enum DisputeResultKind
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    Other,
}
