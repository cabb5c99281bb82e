namespace Disclosure.Domain.Disputes;

/// <content>What the office keeps of a dispute beyond the facts of the ledger.</content>
public sealed partial class Dispute
{
    /// <summary>Longest sign-in name, in characters.</summary>
    public const int MaxName = 256;

    private readonly List<DisputedApplication> _furtherApplications = [];
    private readonly List<DisputePoint> _points = [];
    private readonly List<EvidencePiece> _evidence = [];
    private readonly List<SupplementRequest> _supplements = [];
    private readonly List<Hearing> _hearings = [];
    private readonly List<DisputeAgent> _agents = [];
    private readonly List<DisputeParty> _parties = [];
    private readonly List<DisputeCost> _costs = [];
    private readonly List<DisputeSuspension> _suspensions = [];
    private readonly List<DisputeObligation> _obligations = [];
    private readonly List<DisputeReview> _reviews = [];

    /// <summary>阶段.</summary>
    public DisputeStage Stage { get; private set; }

    /// <summary>本机关地位.</summary>
    public DisputePosition Position { get; private set; }

    /// <summary>争议事由; null where the ledger does not say.</summary>
    public DisputeGround? Ground { get; private set; }

    /// <summary>The reply contested; null where there is none, as with silence, or where the ledger names none.</summary>
    public long? ReplyId { get; private set; }

    /// <summary>前一程序: the dispute it follows, e.g. the reconsideration before a lawsuit or the first instance before the second.</summary>
    public long? PrecedingId { get; private set; }

    /// <summary>一并争议的申请, beside <see cref="ApplicationId"/>.</summary>
    public IReadOnlyList<DisputedApplication> FurtherApplications => _furtherApplications;

    /// <summary>申请人 or 原告; empty where unknown.</summary>
    public string? Claimant { get; private set; }

    /// <summary>承办人: sign-in name of whoever handles it; null while nobody does.</summary>
    public string? Handler { get; private set; }

    /// <summary>登记日 in this program; null for what a ledger brought or an earlier version entered.</summary>
    public DateOnly? OpenedOn { get; private set; }

    /// <summary>程序; null for a reconsideration before 2024 and where unknown.</summary>
    public DisputeProcedure? Procedure { get; private set; }

    /// <summary>转换程序日, or null.</summary>
    public DateOnly? SwitchedOn { get; private set; }

    /// <summary>申请日 or 起诉日, or null.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>收到副本日: the copy of the application or the complaint reached the organ; its answer is due from it.</summary>
    public DateOnly? CopyReceivedOn { get; private set; }

    /// <summary>答复日 or 答辩日: the answer was handed in with the evidence.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>文书种类 of the conclusion, or null.</summary>
    public DecisionForm? DecisionForm { get; private set; }

    /// <summary>决定书、裁判文书文号, or empty.</summary>
    public string? DecisionNumber { get; private set; }

    /// <summary>收到文书日: the conclusion reached the organ, or null.</summary>
    public DateOnly? DecisionServedOn { get; private set; }

    /// <summary>纠错原因; only where corrected.</summary>
    public CorrectedReason? CorrectedReason { get; private set; }

    /// <summary>上诉日: somebody appealed against the conclusion; null where nobody did so far.</summary>
    public DateOnly? AppealedOn { get; private set; }

    /// <summary>Whether this organ appealed; null where nobody did.</summary>
    public bool? IsOwnAppeal { get; private set; }

    /// <summary>争议事项, in their order; empty where the dispute is one whole.</summary>
    public IReadOnlyList<DisputePoint> Points => _points;

    /// <summary>证据清单.</summary>
    public IReadOnlyList<EvidencePiece> Evidence => _evidence;

    /// <summary>补充证据通知.</summary>
    public IReadOnlyList<SupplementRequest> Supplements => _supplements;

    /// <summary>庭审、听证.</summary>
    public IReadOnlyList<Hearing> Hearings => _hearings;

    /// <summary>代理人 of the organ.</summary>
    public IReadOnlyList<DisputeAgent> Agents => _agents;

    /// <summary>其他当事人.</summary>
    public IReadOnlyList<DisputeParty> Parties => _parties;

    /// <summary>费用.</summary>
    public IReadOnlyList<DisputeCost> Costs => _costs;

    /// <summary>中止.</summary>
    public IReadOnlyList<DisputeSuspension> Suspensions => _suspensions;

    /// <summary>应履行事项.</summary>
    public IReadOnlyList<DisputeObligation> Obligations => _obligations;

    /// <summary>月度核查.</summary>
    public IReadOnlyList<DisputeReview> Reviews => _reviews;

    /// <summary>The next open duty, a cache of <c>DisputeDuties</c>; null where none is open.</summary>
    public DisputeDutyKind? NextDuty { get; private set; }

    /// <summary>The last day of <see cref="NextDuty"/>.</summary>
    public DateOnly? NextDueOn { get; private set; }
}
