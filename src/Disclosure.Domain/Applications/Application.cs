using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>申请: one request for government information, from its arrival to the reply that counts.</summary>
public sealed partial class Application
{
    private readonly List<Consultation> _consultations = [];
    private readonly List<RequestItem> _items = [];
    private readonly List<CoApplicant> _coApplicants = [];

    private Application()
    {
    }

    /// <summary>Enters a case with all that is known of it; history that broke the law is recorded and shows as <see cref="Defect"/>.</summary>
    /// <param name="number">编号.</param>
    /// <param name="organId">受理单位.</param>
    /// <param name="facts">登记事实.</param>
    /// <param name="registeredOn">Today's legal day.</param>
    /// <param name="clock">The clock that computes the due dates.</param>
    /// <exception cref="RuleViolationException">The facts can't stand, see <see cref="FactRules"/>.</exception>
    public Application(string number, long organId, ApplicationFacts facts, DateOnly registeredOn, ReplyClock clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        (Number, OrganId, RegisteredOn) = (number, organId, registeredOn);
        FactRules.Demand(facts, registeredOn);
        Adopt(facts, clock);
        MoveTo(facts.Stage);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique; stays with a void registration.</summary>
    public string Number { get; private set; } = "";

    /// <summary>受理单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>登记日.</summary>
    public DateOnly RegisteredOn { get; private set; }

    /// <summary>适用条例.</summary>
    public Regulation Regulation { get; private set; }

    /// <summary>Whether the office set <see cref="Regulation"/> by hand, against the receipt day.</summary>
    public bool RegulationIsOverridden { get; private set; }

    /// <summary>渠道.</summary>
    public Channel Channel { get; private set; }

    /// <summary>网络渠道, or null.</summary>
    public NetworkChannel? NetworkChannel { get; private set; }

    /// <summary>到件日, or null where only the receipt was recorded.</summary>
    public DateOnly? ArrivedOn { get; private set; }

    /// <summary>确认之日, or null.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>收到日 as it was given directly, or null where the channel's rule gives it.</summary>
    public DateOnly? GivenReceivedOn { get; private set; }

    /// <summary>收到申请之日: the day the period starts from; null while a confirmation is missing.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>申请人.</summary>
    public Applicant Applicant { get; private set; } = null!;

    /// <summary>共同申请人, in their order; only <see cref="Applicant"/> counts in the statistics' columns.</summary>
    public IReadOnlyList<CoApplicant> CoApplicants => _coApplicants;

    /// <summary>代理人, or null.</summary>
    public Agent? Agent { get; private set; }

    /// <summary>是否提交身份证明; null where the register does not say.</summary>
    public bool? HasIdentityProof { get; private set; }

    /// <summary>提供方式和获取途径, or null.</summary>
    public ProvisionWish? Provision { get; private set; }

    /// <summary>特殊需要 (2008), or null.</summary>
    public string? SpecialNeed { get; private set; }

    /// <summary>代填人 of an oral application, or null.</summary>
    public string? FilledInBy { get; private set; }

    /// <summary>申请内容.</summary>
    public string Content { get; private set; } = "";

    /// <summary>申请事项, in their order; empty where the content is one whole.</summary>
    public IReadOnlyList<RequestItem> Items => _items;

    /// <summary>主题, several joined by ；.</summary>
    public string Subjects { get; private set; } = "";

    /// <summary>备注.</summary>
    public string Remarks { get; private set; } = "";

    /// <summary>补正, or null.</summary>
    public Correction? Correction { get; private set; }

    /// <summary>征求意见, in the order of the letters.</summary>
    public IReadOnlyList<Consultation> Consultations => _consultations;

    /// <summary>延期, or null.</summary>
    public Extension? Extension { get; private set; }

    /// <summary>办结日 of the reply that counts: the first final one; a renewed reply changes nothing here.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>答复结果 of the reply that counts.</summary>
    public ReplyOutcome? Outcome { get; private set; }

    /// <summary>不予公开理由 of the reply that counts.</summary>
    public WithholdingGround? Ground { get; private set; }

    /// <summary>重新办理, or null.</summary>
    public Reopening? Reopening { get; private set; }

    /// <summary>The day the renewed reply left, or null.</summary>
    public DateOnly? RenewedOn { get; private set; }

    /// <summary>作废日: the number stays, the case is not counted.</summary>
    public DateOnly? VoidedOn { get; private set; }

    /// <summary>作废理由.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>阶段.</summary>
    public ApplicationStage Stage { get; private set; }

    /// <summary>The import that brought the case, or null.</summary>
    public long? ImportId { get; private set; }

    /// <summary>Its row in that import's file, counted from 1 with the header.</summary>
    public int? ImportRow { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>在办: a reply is still owed.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The facts as they stand, to check a change before it is made.</summary>
    public ApplicationFacts Facts => new()
    {
        Channel = Channel,
        NetworkChannel = NetworkChannel,
        ArrivedOn = ArrivedOn,
        ConfirmedOn = ConfirmedOn,
        ReceivedOn = GivenReceivedOn,
        Applicant = Applicant,
        CoApplicants = [.. _coApplicants],
        Agent = Agent,
        HasIdentityProof = HasIdentityProof,
        Provision = Provision,
        SpecialNeed = SpecialNeed ?? "",
        FilledInBy = FilledInBy ?? "",
        Excessive = Excessive,
        FeeNotices = [.. _feeNotices],
        Content = Content,
        Items = [.. _items],
        Subjects = Subjects,
        Remarks = Remarks,
        RegulationOverride = RegulationIsOverridden ? Regulation : null,
        Correction = Correction,
        Consultations = [.. _consultations],
        Extension = Extension,
        ClosedOn = ClosedOn,
        Outcome = Outcome,
        Ground = Ground,
    };

    /// <summary>Notes which import and row brought the case.</summary>
    public void CameBy(long importId, int row)
    {
        (ImportId, ImportRow) = (importId, row);
        FollowArchive();
    }

    private void MoveTo(ApplicationStage stage)
    {
        (Stage, IsOpen) = (stage, VoidedOn is null && ApplicationFlow.Open.Contains(stage));
        FollowArchive();
    }

    private void Adopt(ApplicationFacts facts, ReplyClock clock)
    {
        (Channel, NetworkChannel, ArrivedOn, ConfirmedOn, GivenReceivedOn) =
            (facts.Channel, facts.NetworkChannel, facts.ArrivedOn, facts.ConfirmedOn, facts.ReceivedOn);
        (Applicant, Content, Subjects, Remarks) = (facts.Applicant, facts.Content, facts.Subjects, facts.Remarks);
        (Correction, Extension, ClosedOn, Outcome, Ground) = (facts.Correction, facts.Extension, facts.ClosedOn, facts.Outcome, facts.Ground);
        (ReceivedOn, Regulation, RegulationIsOverridden) = (facts.Receipted, facts.Regulation, facts.RegulationOverride is not null);
        Replace(_consultations, facts.Consultations);
        (Agent, HasIdentityProof, Provision, Excessive) = (facts.Agent, facts.HasIdentityProof, facts.Provision, facts.Excessive);
        (SpecialNeed, FilledInBy) = (OrNull(facts.SpecialNeed), OrNull(facts.FilledInBy));
        Replace(_items, facts.Items);
        Replace(_coApplicants, facts.CoApplicants);
        Replace(_feeNotices, facts.FeeNotices);

        Recompute(clock);
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static void Replace<T>(List<T> held, IReadOnlyList<T> facts)
    {
        if (!held.SequenceEqual(facts))
        {
            held.Clear();
            held.AddRange(facts);
        }
    }
}
