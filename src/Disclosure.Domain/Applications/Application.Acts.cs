using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>The acts. Each asks the flow, checks the law, changes facts, and computes the dates again.</content>
public sealed partial class Application
{
    /// <summary>The steps that the law permits now; a page draws one button for each.</summary>
    public IEnumerable<ApplicationStep> PermittedSteps =>
        VoidedOn is null ? Enum.GetValues<ApplicationStep>().Where(May) : [];

    /// <summary>Whether the law permits a step now.</summary>
    public bool May(ApplicationStep step) => step switch
    {
        _ when VoidedOn is not null => false,
        ApplicationStep.AskReasons or ApplicationStep.ReceiveReasons or ApplicationStep.EvaluateReasons or ApplicationStep.DelayReply =>
            Machine().CanFire(step) && MayExcessive(step),
        ApplicationStep.IssueFeeNotice or ApplicationStep.NoteFeeReceived or ApplicationStep.RecordPayment or ApplicationStep.WaiveFee =>
            Machine().CanFire(step) && MayFee(step),
        ApplicationStep.ServeCorrection => Machine().CanFire(step) && Correction?.ServedOn is null,
        ApplicationStep.PostponeCorrection => Machine().CanFire(step) && Correction is { Days: null } or { ServedOn: not null },
        ApplicationStep.EndConsultation => Machine().CanFire(step) && _consultations.Exists(c => c.EndedOn is null),
        ApplicationStep.ReachParty => Machine().CanFire(step) && _consultations.Exists(c => c is { EndedOn: null, ReceivedOn: null }),
        ApplicationStep.OverrideRefusal => Machine().CanFire(step) && DisclosureObjections.Count > 0,
        ApplicationStep.AskExtension => Machine().CanFire(step) && Extension is null && OpenExtensionRequest is null,
        ApplicationStep.DecideExtension => Machine().CanFire(step) && OpenExtensionRequest is { State: ExtensionRequestState.Asked },
        ApplicationStep.CancelExtension => Machine().CanFire(step) && OpenExtensionRequest is not null,
        ApplicationStep.Extend => Machine().CanFire(step) && Extension is null && OpenExtensionRequest is { State: ExtensionRequestState.Approved },
        _ => Machine().CanFire(step),
    };

    /// <summary>登记确认: the applicant confirmed, so the application is received (2019 art. 31).</summary>
    /// <exception cref="RuleViolationException">The step or the day is not lawful.</exception>
    public void Confirm(DateOnly confirmedOn, DateOnly today, ReplyClock clock) =>
        Take(ApplicationStep.Confirm, Facts with { ConfirmedOn = confirmedOn }, today, clock);

    /// <summary>答复: closes the case on the day that counts; a reopened case keeps the reply that counts and gets a renewed one.</summary>
    /// <exception cref="RuleViolationException">The outcome is not lawful here, a consultation is open, or the day is not lawful.</exception>
    public void Close(ReplyOutcome outcome, WithholdingGround? ground, DateOnly closedOn, DateOnly today, ReplyClock clock)
    {
        var step = ApplicationFlow.ClosingStep(outcome);
        Demand(step);
        if (step is not ApplicationStep.Withdraw && LettersOut(closedOn, clock.Calendar).Any())
        {
            throw new RuleViolationException(ApplicationRule.ConsultationOpen, Statutes.Of(Regulation, 23, 32));
        }

        DemandCorrectionBehind(outcome, closedOn, clock);
        DemandNoObjection(outcome);
        DemandEvidence(outcome, closedOn, clock);

        var facts = WithSilence(Facts, closedOn, clock.Calendar);
        var reply = facts with { ClosedOn = closedOn, Outcome = outcome, Ground = ground };
        if (Reopening is not { } reopening)
        {
            Take(step, reply, today, clock);
            return;
        }

        FactRules.Demand(reply, today);
        if (closedOn < reopening.ReceivedOn)
        {
            throw new RuleViolationException(DeadlineRule.FactBeforeReceipt, null, ApplicationFact.RepliedOn, closedOn, reopening.ReceivedOn);
        }

        Replace(_consultations, facts.Consultations);
        RenewedOn = closedOn;
        Machine().Fire(step);
        Recompute(clock);
    }

    /// <summary>重新办理: a decision or judgment orders a new reply. The reply that counts stays as it was.</summary>
    /// <exception cref="RuleViolationException">The case is not closed, the reason is missing, or the day is not lawful.</exception>
    public void Reopen(DateOnly receivedOn, DateOnly? dueOn, string reason, DateOnly today, ReplyClock clock) =>
        Reopen(new Reopening(receivedOn, dueOn, reason), today, clock);

    /// <summary>重新办理, with the body and the document that ordered it. The reply that counts stays as it was.</summary>
    /// <exception cref="RuleViolationException">The case is not closed, the reason is missing, or a day is not lawful.</exception>
    public void Reopen(Reopening order, DateOnly today, ReplyClock clock)
    {
        ArgumentNullException.ThrowIfNull(order);
        var receivedOn = order.ReceivedOn;
        Demand(ApplicationStep.Reopen);
        DemandReason(order.Reason);
        if (receivedOn > today)
        {
            throw new RuleViolationException(Rule.DayAfterToday, null, ApplicationFact.ReceivedOn, receivedOn, today);
        }

        if (receivedOn < ClosedOn)
        {
            throw new RuleViolationException(DeadlineRule.FactBeforeReceipt, null, ApplicationFact.ReceivedOn, receivedOn, ClosedOn.Value);
        }

        if (order.DueOn < receivedOn)
        {
            throw new RuleViolationException(ApplicationRule.ReopeningDueBeforeReceipt, null, order.DueOn.Value, receivedOn);
        }

        (Reopening, RenewedOn) = (order, null);
        Machine().Fire(ApplicationStep.Reopen);
        Recompute(clock);
    }

    /// <summary>更正事实: replaces the facts by corrected ones; the stage follows where they change it.</summary>
    /// <exception cref="RuleViolationException">
    /// The registration is void, the corrected facts can't stand, or the reply of a reopened case is taken back.
    /// </exception>
    public void Correct(ApplicationFacts corrected, DateOnly today, ReplyClock clock)
    {
        DemandNotVoid();
        if (Reopening is not null && corrected.Outcome is null)
        {
            throw new RuleViolationException(ApplicationRule.ReplyOfReopenedCase);
        }

        FactRules.Demand(corrected, today);
        corrected = WithEndsOf(WithEarlierCorrection(corrected), clock);
        Adopt(corrected, clock);
        FollowExtension();
        MoveTo(Reopening is null ? corrected.Stage : Stage);
    }

    /// <summary>作废: the registration was a mistake. Its number stays, nothing counts it.</summary>
    /// <exception cref="RuleViolationException">Void already, or no reason.</exception>
    public void MakeVoid(DateOnly today, string reason)
    {
        DemandNotVoid();
        DemandReason(reason);
        (VoidedOn, VoidReason, PausedUntil) = (today, reason, null);
        MoveTo(Stage);
    }

    private static void DemandReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private Stateless.StateMachine<ApplicationStage, ApplicationStep> Machine() =>
        ApplicationFlow.Over(() => Stage, MoveTo);

    private void DemandNotVoid()
    {
        if (VoidedOn is not null)
        {
            throw new RuleViolationException(ApplicationRule.RegistrationVoid, null, Number);
        }
    }

    private void Demand(ApplicationStep step)
    {
        DemandNotVoid();
        if (!May(step))
        {
            throw new RuleViolationException(Rule.StepNotPermitted, null, step, Stage);
        }
    }

    private void Take(ApplicationStep step, ApplicationFacts facts, DateOnly today, ReplyClock clock)
    {
        Demand(step);
        FactRules.Demand(facts, today);
        Adopt(facts, clock);
        Machine().Fire(step);
    }
}
