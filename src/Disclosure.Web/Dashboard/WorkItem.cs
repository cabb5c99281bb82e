using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Dashboard;

/// <summary>When something is to be done.</summary>
public enum WorkGroup
{
    /// <summary>今天必须办.</summary>
    Today,

    /// <summary>三个工作日内.</summary>
    Soon,

    /// <summary>可以先办.</summary>
    Later,

    /// <summary>等他人办.</summary>
    Waiting,
}

/// <summary>待办: one act, not one case.</summary>
public sealed record WorkItem
{
    public required WorkGroup Group { get; init; }

    public required WorkCase Case { get; init; }

    /// <summary>What is to be done, as a colleague would say it.</summary>
    public required string Act { get; init; }

    /// <summary>Why, with the article.</summary>
    public required string Why { get; init; }

    public required LightReading Light { get; init; }

    /// <summary>The word of the light in place of its number, or null.</summary>
    public string? LightWord { get; init; }

    public int? PausedDays { get; init; }

    /// <summary>The last day, or null while none stands.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What stands under the day: 剩 2 个工作日, 暂停中.</summary>
    public required string DueNote { get; init; }

    /// <summary>The dialog its button opens; null where there is only something to look at.</summary>
    public ActKind? Kind { get; init; }

    /// <summary>Where its button leads.</summary>
    public string Href => Kind is ActKind.Reply ? ReplyDesk.Href(Case.Number) : ShortNumber.Href(Case.Number, Kind?.ToString());

    /// <summary>The word on its button.</summary>
    public required string Button { get; init; }
}

/// <summary>What is read of a case to say what is to be done with it.</summary>
/// <param name="Number">编号.</param>
/// <param name="Organ">受理单位.</param>
/// <param name="Content">申请内容, its beginning.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="Channel">渠道.</param>
/// <param name="ReceivedOn">收到日, or null.</param>
/// <param name="HasExtension">Extended already.</param>
/// <param name="Correction">补正, as far as its last day needs; null where none was asked for.</param>
/// <param name="EndedOn">The day on which the last opinion came, or null.</param>
/// <param name="Letters">The letters that nobody has ended, the first to run out first.</param>
/// <param name="Standing">What its light depends on.</param>
/// <param name="Reply">The reply that is being worked on, or null.</param>
public sealed record WorkCase(
    string Number, string Organ, string Content, string Applicant, Regulation Regulation, Channel Channel, DateOnly? ReceivedOn,
    bool HasExtension, Correction? Correction, DateOnly? EndedOn, IReadOnlyList<Consultation> Letters, CaseStanding Standing, WorkReply? Reply = null);

/// <summary>What is read of a reply that is being worked on.</summary>
/// <param name="Stage">答复阶段.</param>
/// <param name="Outcome">答复结果.</param>
/// <param name="Ground">不予公开理由.</param>
/// <param name="SubmittedAt">送审, UTC; null while it has not happened.</param>
/// <param name="IsReferred">A question asked upward waits for its answer.</param>
/// <param name="Drafter">拟稿人.</param>
public sealed record WorkReply(ReplyStage Stage, ReplyOutcome Outcome, WithholdingGround? Ground, DateTime? SubmittedAt, bool IsReferred, string? Drafter)
{
    /// <summary>Whether nothing goes on without a secrecy review.</summary>
    public bool NeedsReview => SecrecyReview.IsNeededFor(Outcome, Ground);

    /// <summary>The step that the reply waits for.</summary>
    internal ReplyStep Next => ReplyRights.Next(Stage, SubmittedAt is not null, IsReferred, NeedsReview);

    /// <summary>Whether somebody may take that step: her right, and not her own draft.</summary>
    internal bool WaitsFor(CaseRights rights) =>
        rights.May(ReplyRights.Of(Next, Stage, NeedsReview)) && !(ReplyRights.IsDecision(Next) && string.Equals(Drafter, rights.Name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An extension that waits for a decision, or for its notice.</summary>
/// <param name="Case">The case.</param>
/// <param name="Days">Working days.</param>
/// <param name="Reason">理由.</param>
/// <param name="AskedOn">申请日.</param>
/// <param name="AskedBy">Sign-in name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="DueOn">By when the applicant must be told; null while the period stands still.</param>
public sealed record WorkExtension(WorkCase Case, int Days, string Reason, DateOnly AskedOn, string AskedBy, ExtensionRequestState State, DateOnly? DueOn);

/// <summary>A change that waits for the head of office.</summary>
/// <param name="Case">The case.</param>
/// <param name="Fact">The fact, or null where the registration is to be made void.</param>
/// <param name="RequestedBy">Sign-in name.</param>
/// <param name="RequestedAt">UTC.</param>
public sealed record WorkChange(WorkCase Case, ApplicationFact? Fact, string RequestedBy, DateTime RequestedAt);

/// <summary>A day's order.</summary>
/// <param name="Items">What is to be done, in order.</param>
/// <param name="Today">How many must be done today; there may be more than are shown.</param>
/// <param name="Soon">How many are due within three working days.</param>
/// <param name="Open">How many cases are open.</param>
/// <param name="IsCut">More is open than is shown.</param>
/// <param name="NamesOrgans">Several organs are within reach.</param>
/// <param name="LooksOn">Others act on it: only what is late or soon will be is listed.</param>
public sealed record WorkDay(IReadOnlyList<WorkItem> Items, int Today, int Soon, int Open, bool IsCut, bool NamesOrgans, bool LooksOn);
