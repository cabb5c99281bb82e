namespace Disclosure.Domain.Applications;

/// <summary>归档材料: the papers of a case file, in the order in which they are bound.</summary>
public enum ArchivePaper
{
    /// <summary>申请表.</summary>
    ApplicationForm,

    /// <summary>身份证明.</summary>
    IdentityProof,

    /// <summary>授权委托书.</summary>
    PowerOfAttorney,

    /// <summary>登记回执.</summary>
    Receipt,

    /// <summary>补正告知书.</summary>
    CorrectionNotice,

    /// <summary>征求意见书及答复.</summary>
    ConsultationLetter,

    /// <summary>延期答复告知书.</summary>
    ExtensionNotice,

    /// <summary>检索记录.</summary>
    SearchRecord,

    /// <summary>保密审查表.</summary>
    ReviewSheet,

    /// <summary>答复文书.</summary>
    Reply,

    /// <summary>公开的信息.</summary>
    DisclosedInformation,

    /// <summary>送达证明.</summary>
    ProofOfService,

    /// <summary>撤回声明.</summary>
    WithdrawalStatement,

    /// <summary>复议决定书、判决书.</summary>
    Decision,
}

/// <summary>归档清单 line: one paper, found on file or ticked off with a remark.</summary>
/// <param name="Paper">归档材料.</param>
/// <param name="IsFound">On file as a fact, a letter or an attachment.</param>
/// <param name="Remark">Where it is kept, or why there is none; empty where it was found.</param>
public sealed record ArchiveLine(ArchivePaper Paper, bool IsFound, string Remark)
{
    /// <summary>Longest remark, in characters.</summary>
    public const int MaxRemark = 200;
}
