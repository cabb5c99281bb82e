using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Replies;

/// <summary>The words of the ledger of applications; fixed, whatever the pages call the same things.</summary>
internal static class ApplicationLabels
{
    /// <summary>A ground of the 2019 forms that is an outcome of its own: 不予公开 for this reason means the outcome 行政查询事项.</summary>
    public const string SpecialAccess = "行政查询事项";

    public static readonly LedgerLabels<ApplicantKind> Kinds = new(
        (ApplicantKind.Natural, "自然人"), (ApplicantKind.Commercial, "商业企业"), (ApplicantKind.Research, "科研机构"),
        (ApplicantKind.Social, "社会公益组织"), (ApplicantKind.LegalService, "法律服务机构"), (ApplicantKind.Other, "其他"));

    public static readonly LedgerLabels<Channel> Channels = new(
        (Channel.InPerson, "当面"), (Channel.PostSigned, "信函"), (Channel.PostUnsigned, "平常信函"),
        (Channel.Internet, "网络"), (Channel.Fax, "传真"), (Channel.Oral, "口头"));

    public static readonly LedgerLabels<NetworkChannel> NetworkChannels = new(
        (NetworkChannel.Platform, "平台"), (NetworkChannel.Email, "邮箱"), (NetworkChannel.Other, "其他"));

    public static readonly LedgerLabels<ReplyOutcome> Outcomes = new(
        (ReplyOutcome.AlreadyPublic, "已主动公开"), (ReplyOutcome.Granted, "予以公开"), (ReplyOutcome.Granted, "同意公开"),
        (ReplyOutcome.PartiallyGranted, "部分公开"), (ReplyOutcome.PartiallyGranted, "同意部分公开"),
        (ReplyOutcome.Refused, "不予公开"), (ReplyOutcome.Refused, "不同意公开"), (ReplyOutcome.NotExisting, "信息不存在"),
        (ReplyOutcome.NotThisOrgan, "非本机关公开"), (ReplyOutcome.ToBeAmended, "更改补充"), (ReplyOutcome.OtherChannel, "其他途径"),
        (ReplyOutcome.SpecialAccessRules, SpecialAccess), (ReplyOutcome.NeedsProcessing, "没有现成信息"), (ReplyOutcome.StillUnclear, "补正后仍不明确"),
        (ReplyOutcome.PetitionLike, "信访举报投诉"), (ReplyOutcome.Repeated, "重复申请"), (ReplyOutcome.Publication, "公开出版物"),
        (ReplyOutcome.Excessive, "大量反复申请"), (ReplyOutcome.Reconfirmation, "要求重新出具"), (ReplyOutcome.LapsedCorrection, "逾期不补正"),
        (ReplyOutcome.LapsedFee, "逾期未缴费"), (ReplyOutcome.Withdrawn, "撤回"), (ReplyOutcome.Other, "其他"));

    public static readonly LedgerLabels<WithholdingGround> Grounds = new(
        (WithholdingGround.StateSecret, "国家秘密"), (WithholdingGround.CommercialSecret, "商业秘密"), (WithholdingGround.PersonalPrivacy, "个人隐私"),
        (WithholdingGround.ThreeSafetyOneStability, "三安全一稳定"), (WithholdingGround.NotGovernmentInformation, "非政府信息"), (WithholdingGround.OtherByLaw, "其他法定情形"),
        (WithholdingGround.ProhibitedByLaw, "法律行政法规禁止"), (WithholdingGround.ThirdPartyRights, "第三方合法权益"), (WithholdingGround.InternalAffairs, "内部事务信息"),
        (WithholdingGround.ProcessInformation, "过程性信息"), (WithholdingGround.EnforcementFile, "行政执法案卷"));

    public static readonly LedgerLabels<DeliveryMethod> Deliveries = new(
        (DeliveryMethod.InPerson, "当面"), (DeliveryMethod.Post, "邮寄"), (DeliveryMethod.Electronic, "电子"), (DeliveryMethod.Entrusted, "委托"));
}
