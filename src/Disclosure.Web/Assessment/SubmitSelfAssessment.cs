using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>报送自评.</summary>
public sealed class SubmitSelfAssessmentForm : UnitForm;

/// <summary>报送自评, by whoever speaks for the unit.</summary>
internal sealed class SubmitSelfAssessment(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, or an indicator is left out.</exception>
    public Task<string> RunAsync(SubmitSelfAssessmentForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(SubmitSelfAssessment), UnitStep.Submit, form, scope =>
    {
        scope.Unit.Submit(scope.Scheme, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
