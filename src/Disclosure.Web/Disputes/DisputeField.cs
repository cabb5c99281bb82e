using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>Every field of the forms of this room; the text of a member is its label.</summary>
public enum DisputeField
{
    /// <summary>收到日.</summary>
    ReceivedOn,

    /// <summary>日期.</summary>
    On,

    /// <summary>证据种类.</summary>
    EvidenceKind,

    /// <summary>名称（姓名）.</summary>
    Name,

    /// <summary>证明目的.</summary>
    Proves,

    /// <summary>页数.</summary>
    Pages,

    /// <summary>来源.</summary>
    Source,

    /// <summary>选择.</summary>
    Ordinal,

    /// <summary>内容.</summary>
    What,

    /// <summary>期限.</summary>
    DueOn,

    /// <summary>时间.</summary>
    At,

    /// <summary>地点.</summary>
    Place,

    /// <summary>收到通知日.</summary>
    NoticedOn,

    /// <summary>开庭结果.</summary>
    Outcome,

    /// <summary>出庭情况.</summary>
    Appearance,

    /// <summary>出庭人员.</summary>
    AppearedBy,

    /// <summary>负责人未出庭理由.</summary>
    AbsenceReason,

    /// <summary>说明.</summary>
    Note,

    /// <summary>理由.</summary>
    Reason,

    /// <summary>种类.</summary>
    OrderKind,

    /// <summary>文号.</summary>
    DocumentNumber,

    /// <summary>代理人类别.</summary>
    AgentKind,

    /// <summary>单位或律所.</summary>
    Office,

    /// <summary>电话.</summary>
    Phone,

    /// <summary>地位.</summary>
    PartyRole,

    /// <summary>费用种类.</summary>
    CostKind,

    /// <summary>金额（元）.</summary>
    Yuan,

    /// <summary>争议事项.</summary>
    Matter,

    /// <summary>更正哪一项.</summary>
    Fact,

    /// <summary>更正为.</summary>
    NewValue,

    /// <summary>提起日.</summary>
    FiledOn,

    /// <summary>由本机关提起.</summary>
    IsOwn,

    /// <summary>受理机关.</summary>
    Body,

    /// <summary>案号.</summary>
    Docket,

    /// <summary>受理日期.</summary>
    AcceptedOn,

    /// <summary>收到副本日.</summary>
    CopyReceivedOn,

    /// <summary>履行、报告情况.</summary>
    How,

    /// <summary>申请编号.</summary>
    Other,

    /// <summary>承办人.</summary>
    To,

    /// <summary>主申请编号.</summary>
    ApplicationNumber,

    /// <summary>案件类型.</summary>
    Kind,

    /// <summary>申请人（原告）.</summary>
    Claimant,

    /// <summary>争议事由.</summary>
    Ground,

    /// <summary>被争议的答复.</summary>
    ReplyId,

    /// <summary>本机关地位.</summary>
    Position,

    /// <summary>程序.</summary>
    Procedure,

    /// <summary>审级.</summary>
    Instance,

    /// <summary>经复议.</summary>
    AfterReconsideration,

    /// <summary>前一程序.</summary>
    PrecedingId,

    /// <summary>上移.</summary>
    Up,

    /// <summary>争议事项（每行一项）.</summary>
    Points,

    /// <summary>备注.</summary>
    Remarks,

    /// <summary>结案日期.</summary>
    DecidedOn,

    /// <summary>收到文书日.</summary>
    ServedOn,

    /// <summary>文书种类.</summary>
    Form,

    /// <summary>文书文号.</summary>
    DecisionNumber,

    /// <summary>结果.</summary>
    Result,

    /// <summary>纠错原因.</summary>
    CorrectedReason,

    /// <summary>各事项结果.</summary>
    PointResults,

    /// <summary>应履行事项.</summary>
    Orders,

    /// <summary>一并争议的申请也重新办理.</summary>
    ReopenFurther,
}

/// <summary>Labels of fields.</summary>
internal static class DisputeFields
{
    /// <summary>The label of a property of a form.</summary>
    public static string LabelOf(string property) => Text.Of(Enum.Parse<DisputeField>(property));
}
