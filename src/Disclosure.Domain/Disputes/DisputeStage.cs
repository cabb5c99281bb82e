namespace Disclosure.Domain.Disputes;

/// <summary>争议阶段: where one proceeding stands, be it a reconsideration or one instance of a lawsuit.</summary>
public enum DisputeStage
{
    /// <summary>已受理，待答复或答辩: accepted; the organ's answer is owed.</summary>
    Accepted,

    /// <summary>已答复或答辩，待审结.</summary>
    Answered,

    /// <summary>中止: the body has suspended the proceeding.</summary>
    Suspended,

    /// <summary>已审结: decided or ended otherwise; what it orders may still be open, see <see cref="DisputeObligation"/>.</summary>
    Concluded,
}
