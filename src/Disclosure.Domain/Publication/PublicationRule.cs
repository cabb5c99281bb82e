using Disclosure.Domain.Law;

namespace Disclosure.Domain.Publication;

/// <summary>What is refused about publications, columns and promises.</summary>
[Refusals]
public enum PublicationRule
{
    /// <summary>Such a step can’t be taken with an item to publish. {0} step, {1} state.</summary>
    PublicationStepNotPermitted,

    /// <summary>A day that can’t be. {0} day, {1} the nearest that could.</summary>
    PublicationDayUnfit,

    /// <summary>Nothing is made public without a secrecy review before it.</summary>
    PublicationUnreviewed,

    /// <summary>A review stands with its reference and a day that has come, or not at all.</summary>
    PublicationReviewUnfit,

    /// <summary>Another last day needs the law that names it, and lies after the information was made.</summary>
    PublicationOtherDueUnfit,

    /// <summary>No accepted proposal of the unit, or it is in the register already. {0} number of the case.</summary>
    PublicationProposalUnfit,

    /// <summary>The column is not kept any more. {0} since when.</summary>
    CatalogueColumnStopped,

    /// <summary>The unit has such a column already. {0} name.</summary>
    CatalogueColumnTaken,

    /// <summary>The reply promised nothing for a later day, or has not left.</summary>
    ProvisionNotPromised,
}
