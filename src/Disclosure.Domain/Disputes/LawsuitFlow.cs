using Stateless;
using static Disclosure.Domain.Disputes.DisputeStage;
using static Disclosure.Domain.Disputes.DisputeStep;

namespace Disclosure.Domain.Disputes;

/// <summary>
/// The way of one instance of a lawsuit on one page, as the defendant lives it. An appeal, a remand and a retrial are proceedings of their own: the
/// step opens the next one and leaves this one as it was decided.
/// </summary>
public static class LawsuitFlow
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
            .PermitReentryIf(Appeal, () => facts is { Instance: null or CourtInstance.First, IsAppealed: false }, "first instance, not appealed")
            .PermitReentryIf(Remand, () => facts.IsRemanded, "sent back")
            .PermitReentryIf(Retry, () => !facts.IsRemanded, "not sent back")
            .PermitReentryIf(Perform, () => facts.HasOpenObligation, "something is ordered");
        return flow;
    }
}
