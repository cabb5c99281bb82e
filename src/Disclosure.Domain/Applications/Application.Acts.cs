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
        ApplicationStep.Extend when Extension is not null => false,
        ApplicationStep.AskCorrection when Correction is not null => false,
        ApplicationStep.AskReasons or ApplicationStep.ReceiveReasons or ApplicationStep.EvaluateReasons or ApplicationStep.DelayReply =>
            Machine().CanFire(step) && MayExcessive(step),
        ApplicationStep.IssueFeeNotice or ApplicationStep.NoteFeeReceived or ApplicationStep.RecordPayment or ApplicationStep.WaiveFee =>
            Machine().CanFire(step) && MayFee(step),
        ApplicationStep.EndConsultation => Machine().CanFire(step) && _consultations.Any(c => c.EndedOn is null),
        _ => Machine().CanFire(step),
    };

    /// <summary>登记确认: the applicant confirmed, so the application is received (2019 art. 31).</summary>
    /// <exception cref="RuleViolationException">The step or the day is not lawful.</exception>
    public void Confirm(DateOnly confirmedOn, DateOnly today, ReplyClock clock) =>
        Take(ApplicationStep.Confirm, Facts with { ConfirmedOn = confirmedOn }, today, clock);

    /// <summary>告知补正, once and within seven working days (2019 art. 30); later only with a reason, and it stays a defect.</summary>
    /// <exception cref="RuleViolationException">Asked before, too late without a reason, or a day that is not lawful.</exception>
    public void AskCorrection(DateOnly askedOn, string? lateReason, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.AskCorrection);
        if (Regulation is Regulation.R2019 && string.IsNullOrWhiteSpace(lateReason)
            && NoticeLimit(ReceivedOn!.Value, clock) is var limit && askedOn > limit)
        {
            throw new RuleViolationException(Rule.CorrectionNoticeLate, LegalPeriods.CorrectionNotice.Source, askedOn, limit);
        }

        Take(ApplicationStep.AskCorrection, Facts with { Correction = new Correction(askedOn, null, lateReason) }, today, clock);
    }

    /// <summary>收到补正: under the 2019 regulation the period starts again from this day.</summary>
    /// <exception cref="RuleViolationException">No correction is awaited, or the day is not lawful.</exception>
    public void ReceiveCorrection(DateOnly receivedOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.ReceiveCorrection);
        Take(ApplicationStep.ReceiveCorrection, Facts with { Correction = Correction! with { ReceivedOn = receivedOn } }, today, clock);
    }

    /// <summary>征求意见: the days until the opinion arrives do not count (2019 art. 33; 2008 art. 24).</summary>
    /// <exception cref="RuleViolationException">The step or the day is not lawful.</exception>
    public void Consult(ConsultedParty party, DateOnly sentOn, DateOnly today, ReplyClock clock)
    {
        var letter = new Consultation(_consultations.Select(c => c.Ordinal).DefaultIfEmpty().Max() + 1, party, sentOn, null);
        Take(ApplicationStep.Consult, Facts with { Consultations = [.. _consultations, letter] }, today, clock);
    }

    /// <summary>收到意见, or the period of the letter ran out: the clock runs on from the next working day.</summary>
    /// <exception cref="RuleViolationException">No such letter is open, or the day is not lawful.</exception>
    public void EndConsultation(int ordinal, DateOnly endedOn, DateOnly today, ReplyClock clock)
    {
        if (!_consultations.Exists(c => c.Ordinal == ordinal && c.EndedOn is null))
        {
            throw new RuleViolationException(Rule.ConsultationNotOpen);
        }

        var letters = _consultations.Select(c => c.Ordinal == ordinal ? c with { EndedOn = endedOn } : c);
        Take(ApplicationStep.EndConsultation, Facts with { Consultations = [.. letters] }, today, clock);
    }

    /// <summary>延期: consented to and told to the applicant by the due date, once, up to the law's limit (2019 art. 33; 2008 art. 24).</summary>
    /// <exception cref="RuleViolationException">Extended before, too late, too long, or a day that is not lawful.</exception>
    public void Extend(DateOnly approvedOn, int days, string reason, DateOnly today, ReplyClock clock)
    {
        var (period, source) = (LegalPeriods.Reply(Regulation), LegalPeriods.Reply(Regulation).Source);
        if (Extension is not null)
        {
            throw new RuleViolationException(Rule.ExtensionOnlyOnce, source);
        }

        Demand(ApplicationStep.Extend);
        DemandReason(reason);
        if (days < 1 || days > period.MaxExtension)
        {
            throw new RuleViolationException(Rule.ExtensionTooLong, source, days, period.MaxExtension);
        }

        if (approvedOn > DueOn)
        {
            throw new RuleViolationException(Rule.ExtensionAfterDue, source, approvedOn, DueOn.Value);
        }

        Take(ApplicationStep.Extend, Facts with { Extension = new Extension(approvedOn, days, reason) }, today, clock);
    }

    /// <summary>答复: closes the case on the day that counts; a reopened case keeps the reply that counts and gets a renewed one.</summary>
    /// <exception cref="RuleViolationException">The outcome is not lawful here, a consultation is open, or the day is not lawful.</exception>
    public void Close(ReplyOutcome outcome, WithholdingGround? ground, DateOnly closedOn, DateOnly today, ReplyClock clock)
    {
        var step = ApplicationFlow.ClosingStep(outcome);
        Demand(step);
        if (step is not ApplicationStep.Withdraw && _consultations.Exists(c => c.EndedOn is null))
        {
            throw new RuleViolationException(Rule.ConsultationOpen, Statutes.Of(Regulation, 23, 32));
        }

        DemandEvidence(outcome, closedOn, clock);

        var reply = Facts with { ClosedOn = closedOn, Outcome = outcome, Ground = ground };
        if (Reopening is not { } reopening)
        {
            Take(step, reply, today, clock);
            return;
        }

        FactRules.Demand(reply, today);
        if (closedOn < reopening.ReceivedOn)
        {
            throw new RuleViolationException(Rule.FactBeforeReceipt, null, ApplicationFact.RepliedOn, closedOn, reopening.ReceivedOn);
        }

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
            throw new RuleViolationException(Rule.FactBeforeReceipt, null, ApplicationFact.ReceivedOn, receivedOn, ClosedOn.Value);
        }

        if (order.DueOn < receivedOn)
        {
            throw new RuleViolationException(Rule.ReopeningDueBeforeReceipt, null, order.DueOn.Value, receivedOn);
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
            throw new RuleViolationException(Rule.ReplyOfReopenedCase);
        }

        FactRules.Demand(corrected, today);
        Adopt(corrected, clock);
        MoveTo(Reopening is null ? corrected.Stage : Stage);
    }

    /// <summary>作废: the registration was a mistake. Its number stays, nothing counts it.</summary>
    /// <exception cref="RuleViolationException">Void already, or no reason.</exception>
    public void MakeVoid(DateOnly today, string reason)
    {
        DemandNotVoid();
        DemandReason(reason);
        (VoidedOn, VoidReason) = (today, reason);
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
            throw new RuleViolationException(Rule.RegistrationVoid, null, Number);
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
