namespace Disclosure.Domain.Applications;

/// <summary>附件种类: what a file is within the case.</summary>
public enum AttachmentKind
{
    /// <summary>申请材料.</summary>
    ApplicationPaper,

    /// <summary>身份证明 (2019 art. 29).</summary>
    IdentityProof,

    /// <summary>授权委托书.</summary>
    PowerOfAttorney,

    /// <summary>检索记录 (2019 art. 36(4)).</summary>
    SearchRecord,

    /// <summary>公开的信息: what was given to the applicant.</summary>
    DisclosedInformation,

    /// <summary>送达证明.</summary>
    ProofOfService,

    /// <summary>往来函件.</summary>
    Letter,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>文件格式: the formats that are taken, told by their content, never by the name alone.</summary>
public enum FileFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word document, Office Open XML.</summary>
    Docx,

    /// <summary>Excel workbook, Office Open XML.</summary>
    Xlsx,

    /// <summary>PowerPoint presentation, Office Open XML.</summary>
    Pptx,

    /// <summary>版式文件 OFD (GB/T 33190).</summary>
    Ofd,

    /// <summary>PNG image.</summary>
    Png,

    /// <summary>JPEG image.</summary>
    Jpeg,

    /// <summary>TIFF image, several pages allowed.</summary>
    Tiff,

    /// <summary>纯文本.</summary>
    Text,
}

/// <summary>附件状态: how far a file has come.</summary>
public enum AttachmentState
{
    /// <summary>待查毒: in quarantine until the scanner has seen it; nobody can open it.</summary>
    Quarantined,

    /// <summary>已入卷.</summary>
    Kept,

    /// <summary>查出病毒: the content is deleted, the row says so.</summary>
    Infected,

    /// <summary>已移除: the content is deleted, the row stays with the reason.</summary>
    Removed,
}
