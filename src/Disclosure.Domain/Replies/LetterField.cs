namespace Disclosure.Domain.Replies;

/// <summary>
/// 文书字段: what a content control of a template is filled with. The name of the member is the tag of the control, so it
/// never changes: templates of the offices carry it.
/// </summary>
public enum LetterField
{
    /// <summary>标题.</summary>
    Title,

    /// <summary>文号.</summary>
    Number,

    /// <summary>主送.</summary>
    Addressee,

    /// <summary>称谓: 您 or 你单位.</summary>
    You,

    /// <summary>申请编号.</summary>
    CaseNumber,

    /// <summary>收到申请之日.</summary>
    ReceivedOn,

    /// <summary>到件日.</summary>
    ArrivedOn,

    /// <summary>渠道.</summary>
    Channel,

    /// <summary>申请内容; several items stand in lines of their own.</summary>
    RequestText,

    /// <summary>申请人.</summary>
    ApplicantName,

    /// <summary>申请人类型.</summary>
    ApplicantKind,

    /// <summary>申请人联系方式.</summary>
    ApplicantContact,

    /// <summary>事项序号: the row that holds it is repeated for each item.</summary>
    ItemOrdinal,

    /// <summary>事项内容: repeated with its row.</summary>
    ItemText,

    /// <summary>材料清单.</summary>
    Materials,

    /// <summary>答复期限届满日.</summary>
    DueOn,

    /// <summary>延期后的答复期限届满日.</summary>
    ExtendedDueOn,

    /// <summary>延长的工作日数.</summary>
    ExtensionDays,

    /// <summary>法律依据.</summary>
    LegalBasis,

    /// <summary>审查情况.</summary>
    Facts,

    /// <summary>理由.</summary>
    Reasons,

    /// <summary>决定.</summary>
    Decision,

    /// <summary>所公开信息的名称和文号; with 已主动公开 the place where it stands.</summary>
    Information,

    /// <summary>予以公开的部分.</summary>
    DisclosedPart,

    /// <summary>不予公开的部分.</summary>
    WithheldPart,

    /// <summary>检索情况.</summary>
    Search,

    /// <summary>负责公开的机关和联系方式.</summary>
    CompetentOrgan,

    /// <summary>办理渠道: where the applicant gets what she wants.</summary>
    ProperChannel,

    /// <summary>原答复的文号和日期.</summary>
    EarlierReply,

    /// <summary>需补正的事项.</summary>
    Unclear,

    /// <summary>补正期限.</summary>
    CorrectionPeriod,

    /// <summary>对答复期限的影响.</summary>
    PeriodEffect,

    /// <summary>征询答复期限.</summary>
    AnswerPeriod,

    /// <summary>逾期不答复的后果.</summary>
    SilenceConsequence,

    /// <summary>第三方意见.</summary>
    ThirdPartyOpinion,

    /// <summary>收费金额和计算.</summary>
    Fee,

    /// <summary>请求协助的事项.</summary>
    Assistance,

    /// <summary>提供方式.</summary>
    Provision,

    /// <summary>救济途径.</summary>
    Remedies,

    /// <summary>附件.</summary>
    Attachments,

    /// <summary>征求意见对象的联系方式: whom to reach at the party, which may be left out.</summary>
    PartyContact,

    /// <summary>公开机构联系方式.</summary>
    Contact,

    /// <summary>行政机关名称.</summary>
    OrganName,

    /// <summary>成文日期.</summary>
    IssuedOn,

    /// <summary>送达的文书.</summary>
    ServedLetter,

    /// <summary>送达方式.</summary>
    Delivery,

    /// <summary>办理结果.</summary>
    Result,

    /// <summary>办结日期.</summary>
    ClosedOn,

    /// <summary>查询二维码: the number of the case and nothing about a person.</summary>
    QrCode,

    /// <summary>案号 of a reconsideration or a lawsuit.</summary>
    Docket,

    /// <summary>申请人 or 原告 of a dispute, with whoever joined in.</summary>
    Claimant,

    /// <summary>申请人、原告的诉讼地位: 申请人, 原告, 上诉人（一审原告）.</summary>
    ClaimantRole,

    /// <summary>本机关的诉讼地位: 被申请人, 被告, 被上诉人（一审被告）.</summary>
    OrganRole,

    /// <summary>其他当事人, which may be none.</summary>
    OtherParties,

    /// <summary>法定代表人（负责人）姓名.</summary>
    Representative,

    /// <summary>法定代表人（负责人）职务.</summary>
    RepresentativePost,

    /// <summary>委托代理人.</summary>
    Agents,

    /// <summary>代理权限.</summary>
    AgentPowers,

    /// <summary>副本名称: of which paper a copy came.</summary>
    CopyTitle,

    /// <summary>收到副本日.</summary>
    CopyReceivedOn,

    /// <summary>答复、答辩期限届满日.</summary>
    AnswerDueOn,

    /// <summary>被争议的行为.</summary>
    Contested,

    /// <summary>办理经过.</summary>
    Course,

    /// <summary>争议事项, which may not be listed.</summary>
    DisputePoints,

    /// <summary>证据序号: the row that holds it is repeated for each piece.</summary>
    EvidenceOrdinal,

    /// <summary>证据种类: repeated with its row.</summary>
    EvidenceKind,

    /// <summary>证据名称: repeated with its row.</summary>
    EvidenceName,

    /// <summary>证明目的: repeated with its row.</summary>
    EvidenceProves,

    /// <summary>证据页数: repeated with its row.</summary>
    EvidencePages,

    /// <summary>证据来源: repeated with its row.</summary>
    EvidenceSource,

    /// <summary>证据合计: how many pieces and pages.</summary>
    EvidenceTotal,

    /// <summary>督办事项.</summary>
    Matter,

    /// <summary>督办要求.</summary>
    Requirement,

    /// <summary>回复期限的工作日数.</summary>
    AnswerDays,

    /// <summary>点名部分: what stands in it goes where no case is named.</summary>
    NamedPart,

    /// <summary>点名案件编号: the row that holds it is repeated for each case or dispute.</summary>
    NamedNumber,

    /// <summary>应办结日和逾期情况: repeated with its row.</summary>
    NamedLateness,

    /// <summary>期号 of a bulletin.</summary>
    IssueNumber,

    /// <summary>通报起止日.</summary>
    BulletinPeriod,

    /// <summary>章序号 (一, 二 …): counted through the chapters that remain.</summary>
    Chapter,

    /// <summary>总体情况.</summary>
    Opening,

    /// <summary>名次: the row that holds it is repeated for each unit, and once for 合计.</summary>
    UnitRank,

    /// <summary>单位: repeated with its row.</summary>
    UnitName,

    /// <summary>单位按期办结率: repeated with its row.</summary>
    UnitOnTime,

    /// <summary>单位收到件数: repeated with its row.</summary>
    UnitReceived,

    /// <summary>单位办结件数: repeated with its row.</summary>
    UnitAnswered,

    /// <summary>单位逾期办结件数: repeated with its row.</summary>
    UnitAnsweredLate,

    /// <summary>单位逾期未办结件数: repeated with its row.</summary>
    UnitOverdue,

    /// <summary>单位即将到期件数: repeated with its row.</summary>
    UnitDueSoon,

    /// <summary>单位不予公开件数: repeated with its row.</summary>
    UnitWithheld,

    /// <summary>单位被纠错件数: repeated with its row.</summary>
    UnitCorrected,

    /// <summary>无事项单位: how many had nothing to do, which may be none.</summary>
    QuietUnits,

    /// <summary>点名案件的单位: repeated with its row.</summary>
    NamedUnit,

    /// <summary>点名案件的应答复日: repeated with its row.</summary>
    NamedDueOn,

    /// <summary>点名案件的逾期工作日: repeated with its row.</summary>
    NamedDays,

    /// <summary>存在问题.</summary>
    Problems,

    /// <summary>工作要求.</summary>
    Demands,
}
