using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>复核申诉.</summary>
public sealed class ReviewObjectionForm : IndicatorForm
{
    /// <summary>复核得分 where the objection is upheld; null rejects it.</summary>
    public decimal? After { get; set; }

    /// <summary>复核意见.</summary>
    public string Opinion { get; set; } = "";
}

internal sealed class ReviewObjectionFormValidator : IndicatorFormValidator<ReviewObjectionForm>
{
    public ReviewObjectionFormValidator() => this.Needs(f => f.Opinion, UnitAssessment.MaxText, () => AssessmentTexts.Field_Opinion);
}

/// <summary>复核申诉, by somebody who has not marked the indicator.</summary>
internal sealed class ReviewObjection(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, no open objection, a scorer’s own hand, or no more than before.</exception>
    public Task<string> RunAsync(ReviewObjectionForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(ReviewObjection), UnitStep.Review, form, scope =>
    {
        scope.Unit.Review(scope.Scheme, form.Code, form.After, form.Opinion, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
