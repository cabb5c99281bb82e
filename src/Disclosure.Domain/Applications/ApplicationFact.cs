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
}
