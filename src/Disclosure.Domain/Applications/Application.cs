using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>申请: one request for government information, from its arrival to the reply that counts.</summary>
public sealed partial class Application
{
    private readonly List<Consultation> _consultations = [];
    private readonly List<RequestItem> _items = [];

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
        if (!_consultations.SequenceEqual(facts.Consultations))
        {
            _consultations.Clear();
            _consultations.AddRange(facts.Consultations);
        }

        if (!_items.SequenceEqual(facts.Items))
        {
            _items.Clear();
            _items.AddRange(facts.Items);
        }

        Recompute(clock);
    }
}
