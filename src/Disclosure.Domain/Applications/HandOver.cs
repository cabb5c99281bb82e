using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>
/// 交办、移交: a case comes to the desk of somebody within the same organ. No other organ can hold it: what is not this organ's information
/// is answered with a reply (2019 art. 36(5); 2008 art. 21(3)).
/// </summary>
public sealed class HandOver
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReason = 500;

    private HandOver()
    {
    }

    /// <summary>Puts the case on somebody's desk.</summary>
    /// <param name="application">The case as it stands; its 经办人 follows.</param>
    /// <param name="to">Who holds it from now on.</param>
    /// <param name="reason">理由; needed when it leaves a desk.</param>
    /// <param name="by">Sign-in name of whoever hands it over.</param>
    /// <param name="on">Today's legal day.</param>
    /// <param name="at">Now, UTC.</param>
    /// <exception cref="RuleViolationException">
    /// The receiver works in another organ, may handle no case, or holds it already; the case is void; it leaves a desk without a reason.
    /// </exception>
    public HandOver(Application application, DeskOwner to, string reason, string by, DateOnly on, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(to);
        application.DemandStanding();
        if (to.OrganId != application.OrganId)
        {
            throw new RuleViolationException(ApplicationRule.HandOverOutsideOrgan, Statutes.Of(application.Regulation, 21, 36), to.Name);
        }

        if (!to.MayHandle)
        {
            throw new RuleViolationException(ApplicationRule.HandOverReceiverUnfit, null, to.Name);
        }

        if (string.Equals(application.Handler, to.Name, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(ApplicationRule.HandOverSameDesk, null, to.Name);
        }

        if (application.Handler is not null && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        (Application, ApplicationId, From, To, Reason) = (application, application.Id, application.Handler, to.Name, reason);
        (By, On, At) = (by, on, at);
        application.PutOnDesk(to.Name);
        SeenAt = string.Equals(by, to.Name, StringComparison.OrdinalIgnoreCase) ? at : null;
    }

    /// <summary>Surrogate key; in the order of the hand-overs.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public Application Application { get; private set; } = null!;

    /// <summary>Key of the case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>Sign-in name of whoever held it before; null where nobody did.</summary>
    public string? From { get; private set; }

    /// <summary>Sign-in name of whoever holds it from now on.</summary>
    public string To { get; private set; } = "";

    /// <summary>理由, or empty.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Sign-in name of whoever handed it over.</summary>
    public string By { get; private set; } = "";

    /// <summary>日期.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>When the receiver said that she has seen it, UTC; null until then.</summary>
    public DateTime? SeenAt { get; private set; }

    /// <summary>已知悉: the receiver has seen it; it leaves her list of new cases.</summary>
    /// <exception cref="RuleViolationException">Somebody else received it.</exception>
    public void See(string by, DateTime at)
    {
        if (!string.Equals(by, To, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(ApplicationRule.EntryOfAnother, null, To);
        }

        SeenAt ??= at;
    }
}

/// <summary>Somebody with a desk.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="OrganId">The organ she works in.</param>
/// <param name="MayHandle">Whether she may handle cases and is not disabled.</param>
public sealed record DeskOwner(string Name, long? OrganId, bool MayHandle);
