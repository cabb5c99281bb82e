using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>填写自评.</summary>
public sealed class AssessIndicatorForm : IndicatorForm
{
    /// <summary>自评分.</summary>
    public decimal? Score { get; set; }

    /// <summary>说明: where the proof is, what should be known.</summary>
    public string Remark { get; set; } = "";
}

internal sealed class AssessIndicatorFormValidator : IndicatorFormValidator<AssessIndicatorForm>
{
    public AssessIndicatorFormValidator()
    {
        this.Needs(f => f.Score, () => AssessmentTexts.Field_SelfScore);
        this.Takes(f => f.Remark, UnitAssessment.MaxText, () => AssessmentTexts.Field_Remark);
    }
}

/// <summary>填写自评 of one indicator, by the unit.</summary>
internal sealed class AssessIndicator(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, no such indicator, or a score that it can’t have.</exception>
    public Task<string> RunAsync(AssessIndicatorForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(AssessIndicator), UnitStep.Assess, form, scope =>
    {
        scope.Unit.Assess(scope.Scheme, form.Code, form.Score!.Value, form.Remark, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
