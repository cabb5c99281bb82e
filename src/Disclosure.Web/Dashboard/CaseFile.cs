using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>A case with everything that the rooms know of it, as somebody sees it today.</summary>
public sealed record CaseFile
{
    public required Application Case { get; init; }

    /// <summary>受理单位.</summary>
    public required string Organ { get; init; }

    public required DateOnly Today { get; init; }

    public required CaseRights Rights { get; init; }

    public required LightReading Light { get; init; }

    /// <summary>Its other duties, each with its light.</summary>
    public IReadOnlyList<CaseLight> Lights { get; init; } = [];

    /// <summary>What its replies promised for a later day.</summary>
    public IReadOnlyList<PromiseLine> Promises { get; init; } = [];

    /// <summary>How its period stands today: no due date while it is paused, though the latest one may be known.</summary>
    public CaseStanding Standing => CaseStanding.Of(Case).On(Today);

    /// <summary>期满日 of each letter that nobody has ended, where its receipt is known, by its number.</summary>
    public IReadOnlyDictionary<int, DateOnly> LastDays { get; init; } = new Dictionary<int, DateOnly>();

    /// <summary>期满未答复: letters whose silence has its effect though nobody recorded it.</summary>
    public IEnumerable<Consultation> RunOut => Case.Consultations.Where(c => c.EndedOn is null && LastDays.TryGetValue(c.Ordinal, out var last) && last < (Case.RenewedOn ?? Case.ClosedOn ?? Today));

    /// <summary>第几个工作日 of the pause, or null.</summary>
    public int? PausedDays { get; init; }

    /// <summary>Why the due date is what it is; null before receipt, and where a decision set the day.</summary>
    public DeadlineTrace? Trace { get; init; }

    public IReadOnlyList<Defect> Defects { get; init; } = [];

    public IReadOnlyList<PossibleAct> Acts { get; init; } = [];

    public IReadOnlyList<TimelineEvent> History { get; init; } = [];

    /// <summary>答复, the first first; a renewed one belongs to the dispute that ordered it.</summary>
    public IReadOnlyList<Reply> Replies { get; init; } = [];

    /// <summary>联系记录 of the confirmation, the first first.</summary>
    public IReadOnlyList<ContactAttempt> Contacts { get; init; } = [];

    /// <summary>Items of the same applicant earlier in the month of receipt.</summary>
    public int EarlierItems { get; init; }

    /// <summary>缴费期限, or null.</summary>
    public DateOnly? FeeDueOn { get; init; }

    /// <summary>救济期限 of each served reply that opens remedies, by its key.</summary>
    public IReadOnlyDictionary<long, RemedyWindows> Windows { get; init; } = new Dictionary<long, RemedyWindows>();

    /// <summary>What whoever looks can do next with the reply on its way; null where it waits for others.</summary>
    public ReplyStep? ReplyStep { get; init; }

    public IReadOnlyList<FactChange> Changes { get; init; } = [];

    /// <summary>Disputes about the case, be it their leading one or a further one.</summary>
    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    /// <summary>争议链; empty where nothing was fought about.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    /// <summary>The import that brought the case, or null.</summary>
    public CaseImport? Import { get; init; }

    /// <summary>What people are called, by the sign-in names that stand in the case.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>What was done to the case, the latest first; only for those who may handle it.</summary>
    public IReadOnlyList<AuditLine> Audit { get; init; } = [];

    /// <summary>The change that waits for the head of office, or null.</summary>
    public FactChange? Pending => Changes.FirstOrDefault(c => c.State is FactChangeState.Pending);

    /// <summary>The reply that is being worked on, or null.</summary>
    public Reply? Draft => Replies.FirstOrDefault(r => r.IsInside);

    /// <summary>The reply that its own page shows: the draft, or else the last one written here.</summary>
    public Reply? OnDesk => Draft ?? Replies.LastOrDefault(r => r is { IsDiscarded: false, Drafter: not null });

    /// <summary>征求意见中: a letter is out and the period stands still.</summary>
    public bool IsConsulting => Standing is { IsOpen: true, PausedSince: not null, Stage: not ApplicationStage.AwaitingCorrection, DueStatus: not DueStatus.AwaitingPayment };
}

/// <summary>What whoever looks at the case may do with it.</summary>
/// <param name="Name">Her sign-in name.</param>
/// <param name="MayHandle">办理.</param>
/// <param name="MayCorrect">更正、作废.</param>
/// <param name="MayApprove">批准更正.</param>
public sealed record CaseRights(string Name, bool MayHandle, bool MayCorrect, bool MayApprove)
{
    /// <summary>审批延期.</summary>
    public bool MayApproveExtension => May(Permission.ApproveExtension);

    /// <summary>All her permissions.</summary>
    public IReadOnlySet<Permission> Permissions { get; init; } = new HashSet<Permission>();

    /// <summary>Whether she has a permission.</summary>
    public bool May(Permission permission) => Permissions.Contains(permission);

    internal static CaseRights Of(Actor actor) =>
        new(actor.Name, actor.May(Permission.HandleCase), actor.May(Permission.CorrectFacts), actor.May(Permission.ApproveChanges))
        {
            Permissions = Enum.GetValues<Permission>().Where(actor.May).ToHashSet(),
        };
}

/// <summary>来源 of an imported case.</summary>
public sealed record CaseImport(string FileName, int Row, DateTime ImportedAt, string ImportedBy);
