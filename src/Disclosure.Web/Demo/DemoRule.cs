using Disclosure.Domain.Law;

namespace Disclosure.Web.Demo;

/// <summary>What is refused about the demonstration.</summary>
[Refusals]
public enum DemoRule
{
    /// <summary>The demonstration is never loaded in the environment Production.</summary>
    DemoInProduction,

    /// <summary>The demonstration is loaded into an empty database only.</summary>
    DemoNeedsEmptyDatabase,

    /// <summary>A demonstration on a database server is not thrown away from here.</summary>
    DemoFreshNeedsEmbedded,

    /// <summary>A demonstration in which real work was done is not thrown away. {0} who did it first, {1} day.</summary>
    DemoHoldsRealWork,
}
