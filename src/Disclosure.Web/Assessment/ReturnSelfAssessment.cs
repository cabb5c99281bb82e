using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>退回自评.</summary>
public sealed class ReturnSelfAssessmentForm : UnitForm
{
    /// <summary>退回理由.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class ReturnSelfAssessmentFormValidator : UnitFormValidator<ReturnSelfAssessmentForm>
{
    public ReturnSelfAssessmentFormValidator() => this.Needs(f => f.Reason, UnitAssessment.MaxText, () => AssessmentTexts.Field_ReturnReason);
}

/// <summary>退回自评: the unit mends it and hands it in again.</summary>
internal sealed class ReturnSelfAssessment(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public Task<string> RunAsync(ReturnSelfAssessmentForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(ReturnSelfAssessment), UnitStep.Return, form, scope =>
    {
        scope.Unit.Return(form.Reason, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
