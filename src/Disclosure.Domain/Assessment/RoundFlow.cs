using Stateless;
using static Disclosure.Domain.Assessment.RoundStage;
using static Disclosure.Domain.Assessment.RoundStep;

namespace Disclosure.Domain.Assessment;

/// <summary>The way of a year's assessment: what all units go through together. What each goes through alone is <see cref="UnitFlow"/>.</summary>
public static class RoundFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    public static StateMachine<RoundStage, RoundStep> Over(Func<RoundStage> read, Action<RoundStage> write)
    {
        var flow = new StateMachine<RoundStage, RoundStep>(read, write);
        flow.Configure(Noticed).Permit(Open, SelfAssessing);
        flow.Configure(SelfAssessing).Permit(Freeze, Scoring);
        flow.Configure(Scoring).Permit(Decide, Decided);
        flow.Configure(Decided).Permit(Announce, Announced);
        flow.Configure(Announced).Permit(HandOver, HandedOver);
        return flow;
    }
}
