using Disclosure.Web.Shell;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Disputes;

/// <summary>A dispute with everything that is known of it, as somebody sees it today.</summary>
public sealed record DisputeFile
{
    public required Dispute Dispute { get; init; }

    /// <summary>单位.</summary>
    public required string Organ { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Her sign-in name.</summary>
    public required string Me { get; init; }

    /// <summary>办理复议诉讼.</summary>
    public required bool MayHandle { get; init; }

    /// <summary>By which the days are counted.</summary>
    public required WorkCalendar Calendar { get; init; }

    /// <summary>预警规则表.</summary>
    public LightRules Rules { get; init; } = LightRules.Usual;

    /// <summary>争议事项期限, in the order of their last days.</summary>
    public IReadOnlyList<DisputeDuty> Duties { get; init; } = [];

    /// <summary>What went wrong in it.</summary>
    public IReadOnlyList<DisputeFlag> Flags { get; init; } = [];

    /// <summary>The duty that comes next; null where none is open.</summary>
    public DisputeDuty? Next => Duties.FirstOrDefault(d => d.DoneOn is null && !d.IsRight);

    /// <summary>The applications concerned, the leading one first.</summary>
    public IReadOnlyList<ConcernedCase> Cases { get; init; } = [];

    /// <summary>The reply contested, or null.</summary>
    public Reply? Reply { get; init; }

    /// <summary>争议链.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    /// <summary>The names of people who stand in it, by sign-in name.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What was done to it, the latest first; only for those who may handle it.</summary>
    public IReadOnlyList<AuditLine> Audit { get; init; } = [];

    /// <summary>What can be done now, in the order in which it is likely; empty for those who may not handle it.</summary>
    public IReadOnlyList<DisputeActKind> Acts { get; init; } = [];

    /// <summary>文书, the latest first, void ones among them.</summary>
    public IReadOnlyList<LetterItem> Letters { get; init; } = [];

    /// <summary>The papers that can be made now, the likeliest first; empty for those who may not handle it.</summary>
    public IReadOnlyList<LetterKind> Papers { get; init; } = [];

    /// <summary>Who may handle disputes of this organ; empty for those who may not.</summary>
    public IReadOnlyList<FieldOption> Handlers { get; init; } = [];

    /// <summary>Reconsideration, not lawsuit.</summary>
    public bool IsReconsideration => Dispute.Facts.Kind is DisputeKind.Reconsideration;
}

/// <summary>An application that a dispute is about.</summary>
public sealed record ConcernedCase(string Number, string Content, string Applicant, ApplicationStage Stage, ReplyOutcome? Outcome, bool IsLeading)
{
    /// <summary>Key.</summary>
    public long Id { get; init; }
}
