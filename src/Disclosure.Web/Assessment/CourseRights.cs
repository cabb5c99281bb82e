using Disclosure.Domain.Assessment;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>Who may take which step of the course: commands, buttons and tests read it.</summary>
internal static class CourseRights
{
    /// <summary>The right of a step that all units take together.</summary>
    public static Permission Of(RoundStep step) => step switch
    {
        RoundStep.Decide => Permission.DecideAssessment,
        RoundStep.Open or RoundStep.Freeze or RoundStep.Announce or RoundStep.HandOver => Permission.RunAssessment,
    };

    /// <summary>The right of a step that a unit takes alone; of one that comes with the whole, the right of that.</summary>
    public static Permission Of(UnitStep step) => step switch
    {
        UnitStep.Assess or UnitStep.Rectify => Permission.AssessOwnUnit,
        UnitStep.Submit or UnitStep.Accept or UnitStep.Contest => Permission.SpeakForUnit,
        UnitStep.Enter or UnitStep.Mark or UnitStep.Review => Permission.MarkUnits,
        UnitStep.Return or UnitStep.FeedBack or UnitStep.Settle => Permission.RunAssessment,
        UnitStep.Freeze => Of(RoundStep.Freeze),
        UnitStep.Decide => Of(RoundStep.Decide),
        UnitStep.Announce => Of(RoundStep.Announce),
        UnitStep.HandOver => Of(RoundStep.HandOver),
    };

    /// <summary>Whether a step of a unit is one that it takes alone.</summary>
    public static bool IsOwn(UnitStep step) => step is not (UnitStep.Freeze or UnitStep.Decide or UnitStep.Announce or UnitStep.HandOver);

    /// <summary>Whether somebody may take a step of the whole now.</summary>
    public static bool May(AssessmentRound round, RoundStep step, Actor actor) => actor.May(Of(step)) && round.PermittedSteps.Contains(step);

    /// <summary>Whether somebody may take a step of a unit now.</summary>
    public static bool May(AssessmentRound round, UnitAssessment unit, UnitStep step, Actor actor, DateOnly today) =>
        IsOwn(step) && round.IsOpened && actor.May(Of(step)) && actor.Reaches(unit.OrganId) && unit.May(step, today);
}
