using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>How far a change to the register has come.</summary>
public enum FactChangeState
{
    /// <summary>待批准: the case is closed, so the head of office decides.</summary>
    Pending,

    /// <summary>已更正.</summary>
    Applied,

    /// <summary>未批准.</summary>
    Rejected,
}

/// <summary>
/// 更正记录: one fact of a case replaced, or its registration made void, with the reason and the old value. Open cases are
/// changed at once; a closed case waits for the head of office, who is another person.
/// </summary>
public sealed class FactChange
{
    private FactChange()
    {
    }

    /// <summary>A change asked for.</summary>
    /// <param name="application">The case as it stands.</param>
    /// <param name="fact">The fact to replace, or null to make the registration void.</param>
    /// <param name="ordinal">The letter, where the fact is one of a consultation; otherwise 1.</param>
    /// <param name="newValue">The new value as <see cref="FactText"/>; empty for a void registration.</param>
    /// <param name="reason">理由.</param>
    /// <param name="requestedBy">Sign-in name of whoever asks.</param>
    /// <param name="requestedAt">Now, UTC.</param>
    /// <exception cref="RuleViolationException">The reason or the fact is missing.</exception>
    public FactChange(Application application, ApplicationFact? fact, int ordinal, string newValue, string reason, string requestedBy, DateTime requestedAt)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        (ApplicationId, Fact, Ordinal, NewValue, Reason) = (application.Id, fact, ordinal, newValue, reason);
        OldValue = fact is { } named ? FactText.Read(application.Facts, named, ordinal) : "";
        (RequestedBy, RequestedAt) = (requestedBy, requestedAt);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>The fact replaced, or null where the registration is made void.</summary>
    public ApplicationFact? Fact { get; private set; }

    /// <summary>The letter, where the fact is one of a consultation; otherwise 1.</summary>
    public int Ordinal { get; private set; }

    /// <summary>原值.</summary>
    public string OldValue { get; private set; } = "";

    /// <summary>新值.</summary>
    public string NewValue { get; private set; } = "";

    /// <summary>理由.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Sign-in name of whoever asked.</summary>
    public string RequestedBy { get; private set; } = "";

    /// <summary>When it was asked for, UTC.</summary>
    public DateTime RequestedAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public FactChangeState State { get; private set; }

    /// <summary>Sign-in name of whoever decided; the same as <see cref="RequestedBy"/> where no approval was needed.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When it was decided, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Renewed with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Carries the change out on an open case, at once.</summary>
    /// <exception cref="RuleViolationException">The case is closed, or the changed facts can't stand.</exception>
    public void Apply(Application application, DateOnly today, Deadlines.ReplyClock clock)
    {
        if (!application.IsOpen || application.ClosedOn is not null)
        {
            throw new RuleViolationException(ApplicationRule.ChangeNeedsApproval, null, application.Number);
        }

        CarryOut(application, RequestedBy, RequestedAt, today, clock);
    }

    /// <summary>批准: carries the change out on a closed case.</summary>
    /// <exception cref="RuleViolationException">Whoever asked approves herself, it is decided, or the changed facts can't stand.</exception>
    public void Approve(Application application, string approvedBy, DateTime approvedAt, DateOnly today, Deadlines.ReplyClock clock)
    {
        DemandDecidable(approvedBy);
        CarryOut(application, approvedBy, approvedAt, today, clock);
    }

    /// <summary>不批准: the case stays as it is.</summary>
    /// <exception cref="RuleViolationException">Whoever asked rejects herself, or it is decided.</exception>
    public void Reject(string rejectedBy, DateTime rejectedAt)
    {
        DemandDecidable(rejectedBy);
        (State, DecidedBy, DecidedAt) = (FactChangeState.Rejected, rejectedBy, rejectedAt);
    }

    private void CarryOut(Application application, string by, DateTime at, DateOnly today, Deadlines.ReplyClock clock)
    {
        if (Fact is { } fact)
        {
            application.Correct(FactText.With(application.Facts, fact, NewValue, Ordinal), today, clock);
        }
        else
        {
            application.MakeVoid(today, Reason);
        }

        (State, DecidedBy, DecidedAt) = (FactChangeState.Applied, by, at);
    }

    private void DemandDecidable(string by)
    {
        if (State is not FactChangeState.Pending)
        {
            throw new RuleViolationException(ApplicationRule.ChangeDecided);
        }

        if (string.Equals(by, RequestedBy, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(Rule.OwnRequest);
        }
    }
}
