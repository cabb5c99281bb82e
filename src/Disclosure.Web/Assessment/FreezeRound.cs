using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>冻结事实、开始评分.</summary>
public sealed class FreezeRoundForm : RoundForm;

/// <summary>冻结事实、开始评分: what the registers say at the end of the cut-off day is taken down for every unit, with the cases behind it.</summary>
internal sealed class FreezeRound(AssessmentAct act, AssessmentFacts facts)
{
    /// <returns>Key of the round.</returns>
    /// <exception cref="RuleViolationException">Out of turn, too early, or the scheme has been replaced.</exception>
    public Task<string> RunAsync(FreezeRoundForm form, CancellationToken cancellationToken = default) => act.OnRoundAsync(nameof(FreezeRound), Permission.RunAssessment, form, async scope =>
    {
        scope.Scheme.DemandInForce();
        scope.Round.Freeze(scope.Hand);
        var units = await scope.UnitsAsync(cancellationToken);
        var known = await facts.ReadAsync(
            scope.Command.Db, scope.Scheme.Content, new AssessedSpan(scope.Round.Year, scope.Round.CutOffOn), [.. units.Select(unit => unit.OrganId)], withCases: true, cancellationToken);
        foreach (var unit in units)
        {
            unit.Freeze(known[unit.OrganId], scope.Hand);
        }
    }, cancellationToken);
}
