namespace Disclosure.Domain.Applications;

/// <summary>登记事实: each fact that stands in the register, so that a refusal, a correction or a column can name it.</summary>
public enum ApplicationFact
{
    /// <summary>编号.</summary>
    Number,

    /// <summary>受理单位.</summary>
    Organ,

    /// <summary>申请人类型.</summary>
    ApplicantKind,

    /// <summary>申请人.</summary>
    ApplicantName,

    /// <summary>证件号码.</summary>
    IdNumber,

    /// <summary>联系电话.</summary>
    Phone,

    /// <summary>电子邮箱.</summary>
    Email,

    /// <summary>联系地址.</summary>
    Address,

    /// <summary>共同申请人.</summary>
    CoApplicants,

    /// <summary>代理人.</summary>
    AgentName,

    /// <summary>代理人证件号码.</summary>
    AgentIdNumber,

    /// <summary>授权委托书提交日期.</summary>
    PowerOfAttorneyOn,

    /// <summary>身份证明.</summary>
    IdentityProof,

    /// <summary>提供方式.</summary>
    ProvisionForm,

    /// <summary>获取途径.</summary>
    ProvisionRoute,

    /// <summary>寄送地址或邮箱.</summary>
    ProvisionAddress,

    /// <summary>特殊需要.</summary>
    SpecialNeed,

    /// <summary>代填人.</summary>
    FilledInBy,

    /// <summary>渠道.</summary>
    Channel,

    /// <summary>网络渠道.</summary>
    NetworkChannel,

    /// <summary>到件日期.</summary>
    ArrivedOn,

    /// <summary>确认日期.</summary>
    ConfirmedOn,

    /// <summary>收到日期.</summary>
    ReceivedOn,

    /// <summary>申请内容.</summary>
    Content,

    /// <summary>申请事项.</summary>
    Items,

    /// <summary>主题.</summary>
    Subjects,

    /// <summary>补正告知日期.</summary>
    CorrectionAskedOn,

    /// <summary>补正收到日期.</summary>
    CorrectionReceivedOn,

    /// <summary>征询发出日期.</summary>
    ConsultationSentOn,

    /// <summary>征询结束日期.</summary>
    ConsultationEndedOn,

    /// <summary>延期批准日期.</summary>
    ExtensionApprovedOn,

    /// <summary>延期工作日.</summary>
    ExtensionDays,

    /// <summary>要求说明理由日期.</summary>
    ReasonsAskedOn,

    /// <summary>收到理由日期.</summary>
    ReasonsReceivedOn,

    /// <summary>评估日期.</summary>
    ReasonsEvaluatedOn,

    /// <summary>延迟答复告知日期.</summary>
    DelayToldOn,

    /// <summary>延迟答复期限.</summary>
    DelayedUntil,

    /// <summary>收费通知日期.</summary>
    FeeNoticedOn,

    /// <summary>收费通知送达日期.</summary>
    FeeReceivedOn,

    /// <summary>缴费日期.</summary>
    FeePaidOn,

    /// <summary>收费减免日期.</summary>
    FeeWithdrawnOn,

    /// <summary>答复日期.</summary>
    RepliedOn,

    /// <summary>答复结果.</summary>
    Outcome,

    /// <summary>不予公开理由.</summary>
    Ground,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>送达方式.</summary>
    DeliveryMethod,

    /// <summary>备注.</summary>
    Remarks,

    /// <summary>适用条例.</summary>
    Regulation,

    /// <summary>补正告知送达日期.</summary>
    CorrectionServedOn,

    /// <summary>补正期限（工作日）.</summary>
    CorrectionDays,

    /// <summary>征询对象.</summary>
    ConsultationName,

    /// <summary>对方收到日期.</summary>
    ConsultationReceivedOn,

    /// <summary>征询意见.</summary>
    ConsultationOpinion,

    /// <summary>意见收到日期.</summary>
    ConsultationOpinionOn,

    /// <summary>公共利益决定告知日期.</summary>
    OverrideToldOn,
}
