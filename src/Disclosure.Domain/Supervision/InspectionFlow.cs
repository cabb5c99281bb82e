using Stateless;
using static Disclosure.Domain.Supervision.InspectionStage;
using static Disclosure.Domain.Supervision.InspectionStep;

namespace Disclosure.Domain.Supervision;

/// <summary>The way of an inspection on one page: a draft is written anew, sent or dropped; what was sent is answered and evaluated unit by unit until it is closed.</summary>
public static class InspectionFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    /// <param name="read">The stage.</param>
    /// <param name="write">Sets it.</param>
    public static StateMachine<InspectionStage, InspectionStep> Over(Func<InspectionStage> read, Action<InspectionStage> write)
    {
        var flow = new StateMachine<InspectionStage, InspectionStep>(read, write);
        flow.Configure(Drafted).PermitReentry(Rewrite).Permit(Send, Sent).Permit(Drop, Dropped);
        flow.Configure(Sent).PermitReentry(Change).PermitReentry(Reply).PermitReentry(Evaluate).Permit(Close, Closed);
        return flow;
    }
}
