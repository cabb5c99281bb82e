using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>认可得分.</summary>
public sealed class AcceptScoreForm : UnitForm;

/// <summary>认可得分, by whoever speaks for the unit: nobody waits for the period to end.</summary>
internal sealed class AcceptScore(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public Task<string> RunAsync(AcceptScoreForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(AcceptScore), UnitStep.Accept, form, scope =>
    {
        scope.Unit.Accept(scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
