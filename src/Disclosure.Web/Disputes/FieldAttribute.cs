namespace Disclosure.Web.Disputes;

/// <summary>One field of a dialog: what the validator demands and how the page draws it. Its label is the text of the <see cref="DisputeField"/> of its name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute : Attribute
{
    /// <summary>Must be filled in.</summary>
    public bool Required { get; set; }

    /// <summary>Longest text in characters, or the largest number; 0 where nothing limits it.</summary>
    public int Max { get; set; }

    /// <summary>Rows of a text field; 1 draws an input.</summary>
    public int Lines { get; set; } = 1;

    /// <summary>A day that may lie ahead.</summary>
    public bool Ahead { get; set; }

    /// <summary>A number that names a part of the dispute: what there is to choose from.</summary>
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
