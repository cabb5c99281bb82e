using Stateless;
using static Disclosure.Domain.Assessment.UnitStage;
using static Disclosure.Domain.Assessment.UnitStep;

namespace Disclosure.Domain.Assessment;

/// <summary>
/// The way of one unit through a year's assessment on one page. Only lawful order lives here: who may take a step is a permission, and what a step does
/// is a method of <see cref="UnitAssessment"/>.
/// </summary>
public static class UnitFlow
{
    /// <summary>A machine reading and writing the stage through the given accessors.</summary>
    /// <param name="read">The stage.</param>
    /// <param name="write">Sets it.</param>
    /// <param name="facts">What the way depends on besides the stage.</param>
    public static StateMachine<UnitStage, UnitStep> Over(Func<UnitStage> read, Action<UnitStage> write, UnitFlowFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var flow = new StateMachine<UnitStage, UnitStep>(read, write);
        flow.Configure(SelfAssessing)
            .PermitReentry(Assess)
            .PermitReentry(Enter)
            .Permit(Submit, SelfAssessed)
            .Permit(Freeze, Scoring);
        flow.Configure(SelfAssessed)
            .PermitReentry(Enter)
            .Permit(Return, SelfAssessing)
            .Permit(Freeze, Scoring);
        flow.Configure(Scoring)
            .PermitReentry(Enter)
            .PermitReentry(Mark)
            .Permit(FeedBack, FedBack);
        flow.Configure(FedBack)
            .Permit(Accept, Settled)
            .PermitIf(Contest, Objected, () => !facts.IsPeriodOver, "within the period")
            .PermitIf(Settle, Settled, () => facts.IsPeriodOver, "the period is over");
        flow.Configure(Objected)
            .PermitReentryIf(Contest, () => !facts.IsPeriodOver, "within the period")
            .PermitReentryIf(Review, () => facts.HasOpenObjections, "an objection waits")
            .PermitIf(Settle, Settled, () => facts.IsPeriodOver && !facts.HasOpenObjections, "the period is over and all are reviewed");
        flow.Configure(Settled).Permit(Decide, Decided);
        flow.Configure(Decided).Permit(Announce, Announced);
        flow.Configure(Announced).Permit(HandOver, HandedOver);
        flow.Configure(HandedOver).PermitReentry(Rectify);
        return flow;
    }
}

/// <summary>What the way of a unit depends on besides its stage.</summary>
/// <param name="IsPeriodOver">The last day to object has passed.</param>
/// <param name="HasOpenObjections">An objection waits for its review.</param>
public sealed record UnitFlowFacts(bool IsPeriodOver, bool HasOpenObjections);
