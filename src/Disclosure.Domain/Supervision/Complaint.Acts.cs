using Disclosure.Domain.Law;

namespace Disclosure.Domain.Supervision;

/// <summary>What is known when a complaint comes in.</summary>
/// <param name="OfficeId">受理机关.</param>
/// <param name="OrganId">被举报投诉单位.</param>
/// <param name="Channel">渠道.</param>
/// <param name="Matter">类型.</param>
/// <param name="ReceivedOn">收到日.</param>
/// <param name="Complainant">举报投诉人, or empty.</param>
/// <param name="Contact">联系方式, or empty.</param>
/// <param name="Content">举报投诉事项.</param>
/// <param name="ApplicationId">The application it is about, or null.</param>
public sealed record ComplaintIntake(
    long OfficeId, long OrganId, ComplaintChannel Channel, ComplaintMatter Matter, DateOnly ReceivedOn, string Complainant, string Contact, string Content, long? ApplicationId = null);

/// <content>The acts. After each the next last day is read again.</content>
public sealed partial class Complaint
{
    /// <summary>登记.</summary>
    /// <exception cref="RuleViolationException">No content, or a day that lies ahead.</exception>
    public Complaint(string code, ComplaintIntake intake, ComplaintPeriods periods, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(intake);
        ArgumentNullException.ThrowIfNull(hand);
        DemandText(intake.Content);
        DemandDay(intake.ReceivedOn, null, hand.Today);
        (Code, OfficeId, OrganId, Channel, Matter, ReceivedOn) = (code, intake.OfficeId, intake.OrganId, intake.Channel, intake.Matter, intake.ReceivedOn);
        (Complainant, Contact, Content, ApplicationId, RegisteredBy) = (intake.Complainant.Trim(), intake.Contact.Trim(), intake.Content.Trim(), intake.ApplicationId, hand.By);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>核实: the first of two persons says what she found.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or no finding.</exception>
    public void Verify(string finding, bool isAcceptable, ComplaintPeriods periods, SupervisionHand hand)
    {
        var flow = Demand(ComplaintStep.Verify);
        DemandText(finding);
        (VerifiedBy, VerifiedOn, Finding, IsAcceptable) = (hand.By, hand.Today, finding.Trim(), isAcceptable);
        flow.Fire(ComplaintStep.Verify);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>复核: a second person confirms; from this day the period to decide runs, or the complaint is not taken on.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or the same person.</exception>
    public void Confirm(ComplaintPeriods periods, SupervisionHand hand)
    {
        var flow = Demand(ComplaintStep.Confirm);
        if (string.Equals(VerifiedBy, hand.By, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(SupervisionRule.ComplaintSameVerifier);
        }

        (ConfirmedBy, ConfirmedOn) = (hand.By, hand.Today);
        flow.Fire(ComplaintStep.Confirm);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>延长办理期限, once, before the period has run out.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no reason, or too late.</exception>
    public void Extend(string reason, ComplaintPeriods periods, SupervisionHand hand)
    {
        var flow = Demand(ComplaintStep.Extend);
        DemandText(reason);
        if (Due(periods, hand.Calendar) is { Day.On: var due } && hand.Today > due)
        {
            throw new RuleViolationException(SupervisionRule.ComplaintExtensionLate, null, due);
        }

        (ExtendedBy, ExtensionReason) = (hand.By, reason.Trim());
        flow.Fire(ComplaintStep.Extend);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>作出处理决定.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or no text.</exception>
    public void Decide(ComplaintResult result, string decision, ComplaintPeriods periods, SupervisionHand hand)
    {
        var flow = Demand(ComplaintStep.Decide);
        DemandText(decision);
        (Result, Decision, DecidedBy, DecidedOn) = (result, decision.Trim(), hand.By, hand.Today);
        flow.Fire(ComplaintStep.Decide);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>答复举报投诉人; whoever left no name gets none, and the file says so.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no text, or a day that can't be.</exception>
    public void Tell(string answer, DateOnly on, ComplaintPeriods periods, SupervisionHand hand)
    {
        var flow = Demand(ComplaintStep.Answer);
        DemandText(answer);
        DemandDay(on, DecidedOn ?? ConfirmedOn, hand.Today);
        (Answer, AnsweredOn, AnsweredBy) = (answer.Trim(), on, hand.By);
        flow.Fire(ComplaintStep.Answer);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>登记撤回.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or nothing is said.</exception>
    public void Withdraw(string reason, ComplaintPeriods periods, SupervisionHand hand)
    {
        var flow = Demand(ComplaintStep.Withdraw);
        DemandText(reason);
        WithdrawReason = reason.Trim();
        flow.Fire(ComplaintStep.Withdraw);
        Recompute(periods, hand.Calendar);
    }

    /// <summary>更正登记: what came in was noted wrongly. The unit stays; the reason stands in the audit. An earlier or later day of receipt moves the day that is due.</summary>
    /// <param name="facts">What is known now; office, unit and application are left as they stand.</param>
    /// <param name="reason">更正理由.</param>
    /// <param name="periods">办理期限.</param>
    /// <param name="hand">By whom and when.</param>
    /// <exception cref="RuleViolationException">The complaint is closed, no reason or content, or a day that can't be.</exception>
    public void Correct(ComplaintIntake facts, string reason, ComplaintPeriods periods, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Demand(ComplaintStep.Correct);
        DemandText(reason);
        DemandText(facts.Content);
        DemandDay(facts.ReceivedOn, null, VerifiedOn ?? hand.Today);
        (Channel, Matter, ReceivedOn) = (facts.Channel, facts.Matter, facts.ReceivedOn);
        (Complainant, Contact, Content) = (facts.Complainant.Trim(), facts.Contact.Trim(), facts.Content.Trim());
        flow.Fire(ComplaintStep.Correct);
        Recompute(periods, hand.Calendar);
    }

    private static void DemandText(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private static void DemandDay(DateOnly day, DateOnly? earliest, DateOnly today)
    {
        if (day > today || day < earliest)
        {
            throw new RuleViolationException(SupervisionRule.SupervisionDayUnfit, null, day, earliest ?? today);
        }
    }
}
