using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>
/// 登记事实 of one case, as the register holds them. Everything else about a case (stage, due dates, timeliness, defects)
/// is computed from them.
/// </summary>
public sealed record ApplicationFacts
{
    /// <summary>Longest 申请内容, in characters.</summary>
    public const int MaxContent = 20_000;

    /// <summary>Longest 主题, in characters.</summary>
    public const int MaxSubjects = 200;

    /// <summary>Longest 备注 or reason, in characters.</summary>
    public const int MaxRemarks = 2_000;

    /// <summary>渠道.</summary>
    public required Channel Channel { get; init; }

    /// <summary>网络渠道; only with <see cref="Channel.Internet"/>.</summary>
    public NetworkChannel? NetworkChannel { get; init; }

    /// <summary>到件日.</summary>
    public DateOnly? ArrivedOn { get; init; }

    /// <summary>确认之日.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>收到申请之日, where it was given directly.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>申请人.</summary>
    public required Applicant Applicant { get; init; }

    /// <summary>共同申请人, in their order.</summary>
    public IReadOnlyList<CoApplicant> CoApplicants { get; init; } = [];

    /// <summary>代理人, or null.</summary>
    public Agent? Agent { get; init; }

    /// <summary>是否提交身份证明 (2019 art. 29); null where the register does not say.</summary>
    public bool? HasIdentityProof { get; init; }

    /// <summary>提供方式和获取途径, or null where none was named.</summary>
    public ProvisionWish? Provision { get; init; }

    /// <summary>特殊需要 (2008 art. 13), or empty.</summary>
    public string SpecialNeed { get; init; } = "";

    /// <summary>代填人 of an oral application, or empty; <see cref="ConfirmedOn"/> is the day it was read back and confirmed.</summary>
    public string FilledInBy { get; init; } = "";

    /// <summary>申请内容, in the applicant's words.</summary>
    public required string Content { get; init; }

    /// <summary>申请事项, in their order; empty where the content is one whole.</summary>
    public IReadOnlyList<RequestItem> Items { get; init; } = [];

    /// <summary>主题, several joined by ；.</summary>
    public string Subjects { get; init; } = "";

    /// <summary>备注.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>适用条例 where the office set it by hand; null follows the receipt day.</summary>
    public Regulation? RegulationOverride { get; init; }

    /// <summary>补正, or null where none was asked.</summary>
    public Correction? Correction { get; init; }

    /// <summary>征求意见, in the order of the letters.</summary>
    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    /// <summary>大量反复申请, or null.</summary>
    public ExcessiveRequest? Excessive { get; init; }

    /// <summary>收费通知, in their order; at most one stands.</summary>
    public IReadOnlyList<FeeNotice> FeeNotices { get; init; } = [];

    /// <summary>延期, or null.</summary>
    public Extension? Extension { get; init; }

    /// <summary>答复日: the day that counts for timeliness; null while open.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>答复结果; null while open.</summary>
    public ReplyOutcome? Outcome { get; init; }

    /// <summary>不予公开理由; only with <see cref="ReplyOutcome.Refused"/>.</summary>
    public WithholdingGround? Ground { get; init; }

    /// <summary>The receipt day that the channel's rule gives, or null where it can't be computed yet.</summary>
    public DateOnly? ReceiptByRule => ArrivedOn is { } day ? Receipt.Day(Channel, NetworkChannel, day, ConfirmedOn) : null;

    /// <summary>
    /// 收到申请之日: as given, or by the channel's rule. Where the confirmation that the channel needs was never recorded and
    /// the case went on all the same, by an act of the office or a withdrawal, the day of arrival: the strictest reading, and
    /// whatever is closed was received.
    /// </summary>
    public DateOnly? Receipted => ReceivedOn ?? ReceiptByRule ?? (HasActs ? ArrivedOn : null);

    /// <summary>适用条例: by the receipt day, or by the arrival while that is open.</summary>
    public Regulation Regulation => RegulationOverride
        ?? Statutes.RegulationFor(Receipted ?? ArrivedOn ?? Statutes.Regulation2019InForce);

    /// <summary>The stage that the facts amount to; a reopened case has a stage of its own.</summary>
    public ApplicationStage Stage => this switch
    {
        { Outcome: { } outcome } => ApplicationFlow.StageAfter(outcome),
        { Correction: { ReceivedOn: null } } => ApplicationStage.AwaitingCorrection,
        { Extension: not null } => ApplicationStage.Extended,
        _ => Receipted is null ? ApplicationStage.Arrived : ApplicationStage.Received,
    };

    private bool HasActs => Correction is not null || Excessive is not null || FeeNotices.Count > 0 || Consultations.Count > 0 || Extension is not null
        || ClosedOn is not null;
}
