namespace Disclosure.Domain.Disputes;

/// <summary>案件类型 of a dispute.</summary>
public enum DisputeKind
{
    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Lawsuit,
}

/// <summary>审级 of a lawsuit.</summary>
public enum CourtInstance
{
    /// <summary>一审.</summary>
    First,

    /// <summary>二审.</summary>
    Second,

    /// <summary>再审.</summary>
    Retrial,
}
