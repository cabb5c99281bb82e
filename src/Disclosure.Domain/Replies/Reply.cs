using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>答复: one reply to an application, from its draft to the day it was served. The first final one is counted; a renewed one belongs to the dispute that ordered it.</summary>
public sealed partial class Reply
{
    /// <summary>Longest 文号, in characters.</summary>
    public const int MaxDocumentNumber = 60;

    /// <summary>Longest sign-in name, in characters.</summary>
    public const int MaxName = 256;

    private readonly List<ReplyItem> _items = [];
    private readonly List<SecrecyReview> _reviews = [];
    private readonly List<ReplyEvent> _events = [];

    private Reply()
    {
    }

    /// <summary>Records a reply that has left the organ without this program: an old one, or one sent in an emergency.</summary>
    /// <param name="application">The case it answers.</param>
    /// <param name="outcome">答复结果.</param>
    /// <param name="ground">不予公开理由; only with 不予公开.</param>
    /// <param name="effectiveOn">The day that counts for timeliness: handed to the post, signed for, or arrived in the applicant's system.</param>
    /// <param name="documentNumber">文号, or empty.</param>
    /// <param name="delivery">送达方式, or null where unknown.</param>
    public Reply(Application application, ReplyOutcome outcome, WithholdingGround? ground, DateOnly effectiveOn, string documentNumber, DeliveryMethod? delivery)
    {
        ArgumentNullException.ThrowIfNull(application);
        (Application, ApplicationId) = (application, application.Id);
        (Outcome, Ground, EffectiveOn) = (outcome, ground, effectiveOn);
        (DocumentNumber, Delivery, Stage) = (documentNumber, delivery, ReplyStage.Dispatched);
        IsRenewed = application.Reopening is not null;
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>The case it answers.</summary>
    public Application Application { get; private set; } = null!;

    /// <summary>Key of the case it answers.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>答复阶段.</summary>
    public ReplyStage Stage { get; private set; }

    /// <summary>答复结果; where the items end differently, the one that is counted.</summary>
    public ReplyOutcome Outcome { get; private set; }

    /// <summary>不予公开理由, or null.</summary>
    public WithholdingGround? Ground { get; private set; }

    /// <summary>拟稿人: sign-in name of whoever wrote the draft last; null for a reply that was only recorded.</summary>
    public string? Drafter { get; private set; }

    /// <summary>答复内容; null for a reply that was only recorded.</summary>
    public ReplyContent? Content { get; private set; }

    /// <summary>答复事项, in the order of the request; empty where it is answered as a whole.</summary>
    public IReadOnlyList<ReplyItem> Items => [.. _items.OrderBy(item => item.Ordinal)];

    /// <summary>检索记录, or null.</summary>
    public SearchRecord? Search { get; private set; }

    /// <summary>保密审查, the first first; those that lapsed stay on file.</summary>
    public IReadOnlyList<SecrecyReview> Reviews => [.. _reviews.OrderBy(review => review.Ordinal)];

    /// <summary>The review that stands, or null.</summary>
    public SecrecyReview? Review => _reviews.Find(review => !review.HasLapsed);

    /// <summary>办文经过, the first step first.</summary>
    public IReadOnlyList<ReplyEvent> Events => [.. _events.OrderBy(step => step.Ordinal)];

    /// <summary>送审: since when the draft waits for the others; null while it is being written. UTC.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>成文日期: the day of sealing, or null.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The day that counts for timeliness; null while the reply has not left.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>文号, or empty.</summary>
    public string DocumentNumber { get; private set; } = "";

    /// <summary>送达方式, or null where unknown.</summary>
    public DeliveryMethod? Delivery { get; private set; }

    /// <summary>邮件号码, or empty.</summary>
    public string TrackingNumber { get; private set; } = "";

    /// <summary>送达凭证: who signed, the slip, the record of the system; or empty.</summary>
    public string Proof { get; private set; } = "";

    /// <summary>送达日: the remedies run from it; null while unknown.</summary>
    public DateOnly? ServedOn { get; private set; }

    /// <summary>Whether a decision or judgment ordered it: then no form counts it.</summary>
    public bool IsRenewed { get; private set; }

    /// <summary>弃稿: the draft was given up; it stays on file.</summary>
    public bool IsDiscarded { get; private set; }

    /// <summary>Whether it is being worked on: neither left nor given up.</summary>
    public bool IsInside => !IsDiscarded && EffectiveOn is null;

    /// <summary>Every outcome that the reply holds.</summary>
    public IReadOnlyList<(ReplyOutcome Outcome, WithholdingGround? Ground)> Outcomes =>
        _items.Count == 0 ? [(Outcome, Ground)] : [.. Items.Select(item => (item.Outcome, item.Ground))];

    /// <summary>Whether nothing goes on without a secrecy review.</summary>
    public bool NeedsReview => Outcomes.Any(one => SecrecyReview.IsNeededFor(one.Outcome, one.Ground));

    /// <summary>救济类别, or null where none is told. Where nothing is withheld by law, 部分公开 opens the remedies of any other reply.</summary>
    public RemedyKind? RemedyKind =>
        Outcome is ReplyOutcome.PartiallyGranted && !Outcomes.Any(one => one.Outcome is ReplyOutcome.PartiallyGranted or ReplyOutcome.Refused)
            ? Law.RemedyKind.Other
            : Remedies.KindOf(Outcome);

    /// <summary>补录: says why the reply left without the program.</summary>
    public void SayWhyRecorded(string reason, Hand hand) => Note(ReplyStep.Record, hand, reason);

    /// <summary>Follows a corrected fact of the case.</summary>
    public void Follow(Application application)
    {
        if (!IsRenewed && EffectiveOn is not null && application is { Outcome: { } outcome, ClosedOn: { } closed })
        {
            (Outcome, Ground, EffectiveOn) = (outcome, application.Ground, closed);
        }
    }
}
