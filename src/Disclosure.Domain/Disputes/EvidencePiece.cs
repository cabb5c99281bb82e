namespace Disclosure.Domain.Disputes;

/// <summary>证据: one line of the list of evidence.</summary>
/// <param name="Ordinal">Its number in the list, counted from 1.</param>
/// <param name="Kind">证据种类.</param>
/// <param name="Name">证据名称.</param>
/// <param name="Proves">证明目的.</param>
/// <param name="Pages">页数, or null.</param>
/// <param name="Source">来源, or empty.</param>
/// <param name="AddedOn">The day on which it was entered.</param>
/// <param name="FiledOn">提交日; null while it was not handed in.</param>
public sealed record EvidencePiece(int Ordinal, EvidenceKind Kind, string Name, string Proves, int? Pages, string Source, DateOnly AddedOn, DateOnly? FiledOn = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;

    /// <summary>Most pages of one piece.</summary>
    public const int MaxPages = 9999;
}

/// <summary>证据种类 (行政诉讼法 art. 33; 行政复议法 2023 art. 43).</summary>
public enum EvidenceKind
{
    /// <summary>书证.</summary>
    Document,

    /// <summary>物证.</summary>
    PhysicalObject,

    /// <summary>视听资料.</summary>
    Recording,

    /// <summary>电子数据.</summary>
    ElectronicData,

    /// <summary>证人证言.</summary>
    Testimony,

    /// <summary>当事人的陈述.</summary>
    PartyStatement,

    /// <summary>鉴定意见.</summary>
    ExpertOpinion,

    /// <summary>勘验笔录、现场笔录.</summary>
    Inspection,

    /// <summary>依据: the rules the reply rests on.</summary>
    LegalBasis,
}
