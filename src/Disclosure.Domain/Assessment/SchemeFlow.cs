using Stateless;
using static Disclosure.Domain.Assessment.SchemeStage;
using static Disclosure.Domain.Assessment.SchemeStep;

namespace Disclosure.Domain.Assessment;

/// <summary>The way of a scheme: changed as long as it is a draft, never once it is published.</summary>
public static class SchemeFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    public static StateMachine<SchemeStage, SchemeStep> Over(Func<SchemeStage> read, Action<SchemeStage> write)
    {
        var flow = new StateMachine<SchemeStage, SchemeStep>(read, write);
        flow.Configure(Drafted).PermitReentry(Change).Permit(Publish, Published).Permit(Drop, Dropped);
        flow.Configure(Published).Permit(Replace, Replaced);
        return flow;
    }
}
