namespace Disclosure.Domain.Replies;

/// <summary>文书种类: every form the office writes. Title, character, articles and required fields stand in <see cref="LetterForms"/>.</summary>
public enum LetterKind
{
    /// <summary>登记回执.</summary>
    Receipt,

    /// <summary>政府信息公开告知书.</summary>
    Disclosure,

    /// <summary>部分公开告知书.</summary>
    PartialDisclosure,

    /// <summary>不予公开告知书.</summary>
    Refusal,

    /// <summary>政府信息不存在告知书.</summary>
    NonExistence,

    /// <summary>非本机关政府信息告知书.</summary>
    NotThisOrgan,

    /// <summary>补正申请告知书.</summary>
    CorrectionNotice,

    /// <summary>延期答复告知书.</summary>
    ExtensionNotice,

    /// <summary>第三方意见征询书, with its answer slip.</summary>
    ThirdPartyConsultation,

    /// <summary>说明理由告知书 (2019 art. 35).</summary>
    ReasonsRequest,

    /// <summary>征求意见告知书, to the applicant: the days of the consultation do not count.</summary>
    ConsultationNotice,

    /// <summary>征求意见确认函: what a third party said is confirmed in writing.</summary>
    ConsultationConfirmation,

    /// <summary>依申请公开告知书, to the third party: what is disclosed against its will, and why.</summary>
    ThirdPartyDecision,

    /// <summary>征求意见书, to a co-producing organ (2019 art. 34).</summary>
    CoProducerConsultation,

    /// <summary>协办函, to a section or organ that holds the information.</summary>
    AssistanceRequest,

    /// <summary>收费通知书 (2019 art. 42).</summary>
    FeeNotice,

    /// <summary>重复申请告知书 (2019 art. 36(6)).</summary>
    RepeatedRequest,

    /// <summary>不予处理告知书 (2019 arts. 35, 36, 39).</summary>
    NotProcessed,

    /// <summary>信访类告知书 (2019 art. 39).</summary>
    PetitionNotice,

    /// <summary>行政查询事项告知书 (2019 art. 36(7)).</summary>
    SpecialAccess,

    /// <summary>其他途径办理告知书 (2008).</summary>
    OtherChannel,

    /// <summary>无法提供告知书: not at hand, would need processing (2019 art. 38).</summary>
    NeedsProcessing,

    /// <summary>补正后仍不明确告知书 (2019 art. 30).</summary>
    StillUnclear,

    /// <summary>不再处理告知书: the applicant stayed silent or did not pay.</summary>
    Lapse,

    /// <summary>已移交档案馆告知书.</summary>
    TransferredToArchive,

    /// <summary>更正告知书, 转送函: inaccurate records about the applicant (2019 art. 41).</summary>
    RecordCorrection,

    /// <summary>登记表: for the file, without a number of its own.</summary>
    RegistrationSheet,

    /// <summary>保密审查表: for the file.</summary>
    SecrecyReviewSheet,

    /// <summary>送达回证: signed by whoever receives.</summary>
    ServiceReceipt,

    /// <summary>归档封面: for the file.</summary>
    ArchiveCover,

    /// <summary>行政复议答复书, to the body that reconsiders a reply.</summary>
    ReconsiderationAnswer,

    /// <summary>行政诉讼答辩状, to the court.</summary>
    Defence,

    /// <summary>证据清单, handed in with an answer, a defence or a supplement.</summary>
    EvidenceList,

    /// <summary>授权委托书, for whoever speaks for the organ.</summary>
    PowerOfAttorney,

    /// <summary>法定代表人身份证明书.</summary>
    RepresentativeCertificate,

    /// <summary>督办单, at every level from 提醒 to 移送追责建议.</summary>
    SupervisionNotice,

    /// <summary>通报 of a week or a month.</summary>
    Bulletin,
}
