using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>A field whose value names a part of the dispute, chosen from what there is.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PartFieldAttribute : FieldAttribute
{
    /// <summary>What there is to choose from.</summary>
    public DisputeChoice Choice { get; set; }
}

/// <summary>What a number in a form names.</summary>
public enum DisputeChoice
{
    /// <summary>Nothing: it is a plain number.</summary>
    None,

    /// <summary>Evidence that is not filed.</summary>
    UnfiledEvidence,

    /// <summary>A notice to supplement that waits.</summary>
    OpenSupplement,

    /// <summary>A hearing that lies ahead.</summary>
    OpenHearing,

    /// <summary>An order that is not carried out.</summary>
    OpenObligation,

    /// <summary>An agent who stands.</summary>
    StandingAgent,

    /// <summary>A person who may handle disputes of the organ, by sign-in name.</summary>
    Handler,

    /// <summary>An application joined to the dispute, by its number.</summary>
    FurtherApplication,
}
