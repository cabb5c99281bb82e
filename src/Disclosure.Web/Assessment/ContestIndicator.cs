using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>申诉.</summary>
public sealed class ContestIndicatorForm : IndicatorForm
{
    /// <summary>请求得分.</summary>
    public decimal? Claimed { get; set; }

    /// <summary>申诉理由.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class ContestIndicatorFormValidator : IndicatorFormValidator<ContestIndicatorForm>
{
    public ContestIndicatorFormValidator()
    {
        this.Needs(f => f.Claimed, () => AssessmentTexts.Field_Claimed);
        this.Needs(f => f.Reason, UnitAssessment.MaxText, () => AssessmentTexts.Field_ContestReason);
    }
}

/// <summary>申诉 against one indicator, by whoever speaks for the unit.</summary>
internal sealed class ContestIndicator(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Too late or out of turn, contested already, or no more is claimed than was given.</exception>
    public Task<string> RunAsync(ContestIndicatorForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(ContestIndicator), UnitStep.Contest, form, scope =>
    {
        scope.Unit.Contest(scope.Scheme, form.Code, form.Claimed!.Value, form.Reason, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
