namespace Disclosure.Domain.Disputes;

/// <summary>本机关地位: as what the organ takes part. The statistics count a dispute at the organ that made the reply only.</summary>
public enum DisputePosition
{
    /// <summary>作出原答复的机关.</summary>
    OriginalOrgan,

    /// <summary>复议机关, sued together with the organ that made the reply or alone (行政诉讼法 art. 26).</summary>
    ReconsiderationBody,
}
