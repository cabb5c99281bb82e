using Stateless;
using static Disclosure.Domain.Supervision.ComplaintStage;
using static Disclosure.Domain.Supervision.ComplaintStep;

namespace Disclosure.Domain.Supervision;

/// <summary>The way of a complaint on one page: two persons verify, the office decides, whoever complained is told.</summary>
public static class ComplaintFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    /// <param name="read">The stage.</param>
    /// <param name="write">Sets it.</param>
    /// <param name="facts">What the way depends on besides the stage.</param>
    public static StateMachine<ComplaintStage, ComplaintStep> Over(Func<ComplaintStage> read, Action<ComplaintStage> write, ComplaintFlowFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var flow = new StateMachine<ComplaintStage, ComplaintStep>(read, write);
        flow.Configure(Registered).Permit(Verify, Verifying).Permit(Withdraw, Withdrawn).PermitReentry(Correct);
        flow.Configure(Verifying)
            .PermitReentry(Verify)
            .PermitIf(Confirm, Accepted, () => facts.IsAcceptable, "a matter of this office")
            .PermitIf(Confirm, NotAccepted, () => !facts.IsAcceptable, "no matter of this office")
            .Permit(Withdraw, Withdrawn)
            .PermitReentry(Correct);
        flow.Configure(Accepted)
            .PermitReentryIf(Extend, () => !facts.IsExtended, "not extended")
            .Permit(Decide, Decided)
            .Permit(Withdraw, Withdrawn)
            .PermitReentry(Correct);
        flow.Configure(NotAccepted).Permit(Answer, Closed).PermitReentry(Correct);
        flow.Configure(Decided).Permit(Answer, Closed).PermitReentry(Correct);
        return flow;
    }
}

/// <summary>What the way of a complaint depends on besides its stage.</summary>
/// <param name="IsAcceptable">Whoever verified it found it to be a matter of this office.</param>
/// <param name="IsExtended">The period to decide was extended already.</param>
public sealed record ComplaintFlowFacts(bool IsAcceptable, bool IsExtended);
