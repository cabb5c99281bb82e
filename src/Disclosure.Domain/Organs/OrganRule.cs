using Disclosure.Domain.Law;

namespace Disclosure.Domain.Organs;

/// <summary>What is refused about units.</summary>
[Refusals]
public enum OrganRule
{
    /// <summary>An organ would stand above itself. {0} parent, {1} organ.</summary>
    OrganParentCircle,

    /// <summary>This organ takes no applications on this day. {0} organ, {1} day.</summary>
    OrganNotValid,

    /// <summary>No organ is named, or there is no such organ.</summary>
    OrganMissing,
}
