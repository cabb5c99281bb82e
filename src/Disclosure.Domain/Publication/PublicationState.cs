namespace Disclosure.Domain.Publication;

/// <summary>公开状态 of an item.</summary>
public enum PublicationState
{
    /// <summary>待公开.</summary>
    Waiting,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>不予公开: decided that it is not published.</summary>
    Dropped,
}

/// <summary>事项登记步骤.</summary>
public enum PublicationStep
{
    /// <summary>登记公开.</summary>
    Publish,

    /// <summary>更正登记.</summary>
    Correct,

    /// <summary>决定不予公开.</summary>
    Drop,

    /// <summary>撤回: what was recorded did not happen, or is decided anew.</summary>
    TakeBack,
}
