using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>What an act on a year's assessment works with.</summary>
internal sealed record RoundScope(CommandScope Command, AssessmentRound Round, AssessmentScheme Scheme, AssessmentHand Hand)
{
    /// <summary>Every unit of it, with all that is known of it.</summary>
    public Task<List<UnitAssessment>> UnitsAsync(CancellationToken cancellationToken) =>
        Command.Db.UnitAssessments.AsSplitQuery().Where(u => u.RoundId == Round.Id).OrderBy(u => u.OrganId).ToListAsync(cancellationToken);
}

/// <summary>What an act on one unit works with.</summary>
internal sealed record UnitScope(CommandScope Command, AssessmentRound Round, UnitAssessment Unit, SchemeContent Scheme, AssessmentHand Hand);

/// <summary>
/// The frame of every act of the course: right, complete form, a unit within reach, self-assessment opened, a form that is not stale. A use case says only what
/// the act does.
/// </summary>
internal sealed class AssessmentAct(CommandGate gate, ReplyClock clock, IServiceProvider validators)
{
    /// <summary>Runs an act that all units take together.</summary>
    /// <returns>Key of the round, as its address has it.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such round.</exception>
    /// <exception cref="RuleViolationException">A rule of the course refuses it.</exception>
    public Task<string> OnRoundAsync<TForm>(string action, Permission permission, TForm form, Func<RoundScope, Task> act, CancellationToken cancellationToken)
        where TForm : RoundForm => gate.RunAsync(new Command(action, permission, $"{form.RoundId}", form, form.CommandId), async scope =>
        {
            await DemandAsync(form, cancellationToken);
            var round = await scope.Db.AssessmentRounds.SingleOrDefaultAsync(r => r.Id == form.RoundId, cancellationToken) ?? throw new NotAllowedException(null);
            CommandScope.DemandFresh(round.Version, form.Version);
            var scheme = await scope.Db.AssessmentSchemes.SingleAsync(s => s.Id == round.SchemeId, cancellationToken);
            await act(new RoundScope(scope, round, scheme, HandOf(scope)));
            return $"{round.Id}";
        }, cancellationToken);

    /// <summary>Runs an act on one unit.</summary>
    /// <returns>Key of the round and code of the unit, as their address has them.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such unit within reach.</exception>
    /// <exception cref="RuleViolationException">A rule of the course refuses it.</exception>
    public Task<string> OnUnitAsync<TForm>(string action, UnitStep step, TForm form, Func<UnitScope, Task> act, CancellationToken cancellationToken)
        where TForm : UnitForm => gate.RunAsync(new Command(action, CourseRights.Of(step), $"{form.UnitId}", form, form.CommandId), async scope =>
        {
            await DemandAsync(form, cancellationToken);
            var unit = await scope.Db.UnitAssessments.AsSplitQuery().SingleOrDefaultAsync(u => u.Id == form.UnitId, cancellationToken) ?? throw new NotAllowedException(null);
            scope.DemandReach(unit.OrganId);
            CommandScope.DemandFresh(unit.Version, form.Version);
            var round = await scope.Db.AssessmentRounds.SingleAsync(r => r.Id == unit.RoundId, cancellationToken);
            round.DemandOpened(step);
            var scheme = await scope.Db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, cancellationToken);
            await act(new UnitScope(scope, round, unit, scheme.Content, HandOf(scope)));
            return await scope.Db.TargetAsync(unit, cancellationToken);
        }, cancellationToken);

    private AssessmentHand HandOf(CommandScope scope) => new(scope.Today, scope.Actor.Name, clock.Calendar);

    private Task DemandAsync<TForm>(TForm form, CancellationToken cancellationToken) =>
        validators.GetRequiredService<IValidator<TForm>>().ValidateAndThrowAsync(form, cancellationToken);
}

/// <summary>How a unit's course is named in the audit.</summary>
internal static class CourseTargets
{
    /// <summary>Key of the round and code of the unit, e.g. 3/HHHT-006.</summary>
    public static async Task<string> TargetAsync(this Data.DisclosureDbContext db, UnitAssessment unit, CancellationToken cancellationToken) =>
        $"{unit.RoundId}/{await db.Organs.Where(o => o.Id == unit.OrganId).Select(o => o.Code).SingleAsync(cancellationToken)}";
}
