using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Applications.ExtensionRequestState;

namespace Disclosure.Domain.Applications;

/// <content>延期: asked for, consented to by another person, told to the applicant by the due date; once.</content>
public sealed partial class Application
{
    private readonly List<ExtensionRequest> _extensionRequests = [];

    /// <summary>延期申请, in the order in which they were asked for.</summary>
    public IReadOnlyList<ExtensionRequest> ExtensionRequests => _extensionRequests;

    /// <summary>The request that waits for a decision or for the notice; null where none does.</summary>
    public ExtensionRequest? OpenExtensionRequest => _extensionRequests.Find(r => r.State is Asked or Approved);

    /// <summary>申请延期, up to the law's limit and before the due date has passed (2019 art. 33; 2008 art. 24).</summary>
    /// <param name="days">Working days.</param>
    /// <param name="reason">理由.</param>
    /// <param name="by">Sign-in name of whoever asks.</param>
    /// <param name="today">Today's legal day.</param>
    /// <exception cref="RuleViolationException">Extended before, one request open, too late, too long, or no reason.</exception>
    public void AskExtension(int days, string reason, string by, DateOnly today)
    {
        DemandNotVoid();
        var (period, source) = (LegalPeriods.Reply(Regulation), LegalPeriods.Reply(Regulation).Source);
        if (Extension is not null)
        {
            throw new RuleViolationException(ApplicationRule.ExtensionOnlyOnce, source);
        }

        if (OpenExtensionRequest is not null)
        {
            throw new RuleViolationException(ApplicationRule.ExtensionPending, source);
        }

        Demand(ApplicationStep.AskExtension);
        DemandReason(reason);
        if (days < 1 || days > period.MaxExtension)
        {
            throw new RuleViolationException(DeadlineRule.ExtensionTooLong, source, days, period.MaxExtension);
        }

        DemandNotPast(today);
        _extensionRequests.Add(new ExtensionRequest(_extensionRequests.Count + 1, days, reason, today, by));
        Machine().Fire(ApplicationStep.AskExtension);
    }

    /// <summary>审批延期 by the head of the disclosure office, who is another person. Consent alone extends nothing.</summary>
    /// <param name="approve">Whether the head consents.</param>
    /// <param name="reason">审批意见; a refusal needs one.</param>
    /// <param name="by">Sign-in name of whoever decides.</param>
    /// <param name="today">Today's legal day.</param>
    /// <exception cref="RuleViolationException">Nothing to decide, her own request, no reason for a refusal, or too late to consent.</exception>
    public void DecideExtension(bool approve, string? reason, string by, DateOnly today)
    {
        DemandNotVoid();
        var request = OpenExtensionRequest is { State: Asked } asked ? asked
            : throw new RuleViolationException(ApplicationRule.ExtensionNotAsked, LegalPeriods.Reply(Regulation).Source);
        Demand(ApplicationStep.DecideExtension);
        if (string.Equals(by, request.AskedBy, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(Rule.OwnRequest);
        }

        if (approve)
        {
            DemandNotPast(today);
        }
        else
        {
            DemandReason(reason);
        }

        Put(request with { State = approve ? Approved : Refused, DecidedOn = today, DecidedBy = by, DecisionReason = reason });
        Machine().Fire(ApplicationStep.DecideExtension);
    }

    /// <summary>告知申请人延期, by the due date: with this the period is extended.</summary>
    /// <exception cref="RuleViolationException">Not consented to, told before the consent or after the due date, or a day that is not lawful.</exception>
    public void NotifyExtension(DateOnly notifiedOn, DateOnly today, ReplyClock clock)
    {
        DemandNotVoid();
        var source = LegalPeriods.Reply(Regulation).Source;
        var request = OpenExtensionRequest is { State: Approved } approved ? approved : throw new RuleViolationException(ApplicationRule.ExtensionNotApproved, source);
        if (notifiedOn < request.DecidedOn)
        {
            throw new RuleViolationException(ApplicationRule.ExtensionToldBeforeConsent, source, notifiedOn, request.DecidedOn.Value);
        }

        DemandNotPast(notifiedOn);
        Take(ApplicationStep.Extend, Facts with { Extension = new Extension(notifiedOn, request.Days, request.Reason) }, today, clock);
        Put(request with { State = Notified, NotifiedOn = notifiedOn });
    }

    /// <summary>撤销延期申请 before the applicant was told.</summary>
    /// <exception cref="RuleViolationException">No request is open.</exception>
    public void CancelExtension()
    {
        DemandNotVoid();
        var request = OpenExtensionRequest ?? throw new RuleViolationException(ApplicationRule.ExtensionNotAsked, LegalPeriods.Reply(Regulation).Source);
        Demand(ApplicationStep.CancelExtension);
        Put(request with { State = Cancelled });
        Machine().Fire(ApplicationStep.CancelExtension);
    }

    private void DemandNotPast(DateOnly day)
    {
        if (day > DueOn)
        {
            throw new RuleViolationException(ApplicationRule.ExtensionAfterDue, LegalPeriods.Reply(Regulation).Source, day, DueOn.Value);
        }
    }

    private void Put(ExtensionRequest request) => _extensionRequests[_extensionRequests.FindIndex(r => r.Ordinal == request.Ordinal)] = request;

    /// <summary>An extension taken back or corrected in the register stands so in its request too.</summary>
    private void FollowExtension()
    {
        if (_extensionRequests.Find(r => r.State is Notified) is { } told)
        {
            Put(Extension is { } granted ? told with { Days = granted.Days, NotifiedOn = granted.ApprovedOn } : told with { State = Cancelled });
        }
    }
}
