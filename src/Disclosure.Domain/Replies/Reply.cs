using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>答复: one reply to an application. The first final one is counted; a renewed one belongs to the dispute that ordered it.</summary>
public sealed class Reply
{
    /// <summary>Longest 文号, in characters.</summary>
    public const int MaxDocumentNumber = 60;

    private Reply()
    {
    }

    /// <summary>Records a reply that has left the organ.</summary>
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
        (DocumentNumber, Delivery) = (documentNumber, delivery);
        IsRenewed = application.Reopening is not null;
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>The case it answers.</summary>
    public Application Application { get; private set; } = null!;

    /// <summary>Key of the case it answers.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>答复结果.</summary>
    public ReplyOutcome Outcome { get; private set; }

    /// <summary>不予公开理由, or null.</summary>
    public WithholdingGround? Ground { get; private set; }

    /// <summary>The day that counts for timeliness.</summary>
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>文号, or empty.</summary>
    public string DocumentNumber { get; private set; } = "";

    /// <summary>送达方式, or null where unknown.</summary>
    public DeliveryMethod? Delivery { get; private set; }

    /// <summary>Whether a decision or judgment ordered it: then no form counts it.</summary>
    public bool IsRenewed { get; private set; }

    /// <summary>Follows a corrected fact of the case.</summary>
    public void Follow(Application application)
    {
        if (!IsRenewed && application is { Outcome: { } outcome, ClosedOn: { } closed })
        {
            (Outcome, Ground, EffectiveOn) = (outcome, application.Ground, closed);
        }
    }
}
