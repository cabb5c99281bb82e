namespace Disclosure.Domain.Disputes;

/// <summary>争议事由: what is contested.</summary>
public enum DisputeGround
{
    /// <summary>对答复不服.</summary>
    Reply,

    /// <summary>逾期未答复: the organ stayed silent.</summary>
    Silence,

    /// <summary>对补正告知不服.</summary>
    CorrectionNotice,

    /// <summary>对其他行为不服, e.g. a fee or an extension.</summary>
    OtherAct,
}
