namespace Disclosure.Domain.Law;

/// <summary>救济类别: which remedies a reply opens.</summary>
public enum RemedyKind
{
    /// <summary>不予公开 (2019 arts. 14–16; 2008 arts. 8, 14, 23).</summary>
    Refusal,

    /// <summary>部分公开: what holds for a refusal, for the part withheld.</summary>
    Partial,

    /// <summary>其他答复: every other final outcome.</summary>
    Other,
}
