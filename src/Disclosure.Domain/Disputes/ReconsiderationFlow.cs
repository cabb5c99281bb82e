using Stateless;
using static Disclosure.Domain.Disputes.DisputeStage;
using static Disclosure.Domain.Disputes.DisputeStep;

namespace Disclosure.Domain.Disputes;

/// <summary>
/// The way of a reconsideration on one page, as the organ whose reply is contested lives it. Only lawful order lives here: who may take a step is
/// a permission, and what a step does is a method of <see cref="Dispute"/>.
/// </summary>
public static class ReconsiderationFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    /// <param name="read">The stage.</param>
    /// <param name="write">Sets it.</param>
    /// <param name="facts">What the way depends on besides the stage.</param>
    public static StateMachine<DisputeStage, DisputeStep> Over(Func<DisputeStage> read, Action<DisputeStage> write, DisputeFlowFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var flow = new StateMachine<DisputeStage, DisputeStep>(read, write);
        DisputeFlowParts.ConfigurePending(flow, facts);
        DisputeFlowParts.ConfigureFolder(flow, facts);
        flow.Configure(Concluded)
            .PermitReentryIf(ServeDecision, () => !facts.IsServed, "not served")
            .PermitReentry(ReceiveOrder)
            .PermitReentryIf(Perform, () => facts.HasOpenObligation, "something is ordered")
            .PermitReentry(Sue);
        return flow;
    }
}
