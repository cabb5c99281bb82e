using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>销号整改事项.</summary>
public sealed class RectifyItemForm : UnitForm
{
    /// <summary>序号.</summary>
    public int Ordinal { get; set; }

    /// <summary>整改情况.</summary>
    public string Result { get; set; } = "";
}

internal sealed class RectifyItemFormValidator : UnitFormValidator<RectifyItemForm>
{
    public RectifyItemFormValidator() => this.Needs(f => f.Result, UnitAssessment.MaxText, () => AssessmentTexts.Field_Result);
}

/// <summary>销号整改事项, by the unit: what was done.</summary>
internal sealed class RectifyItem(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, or no such open item.</exception>
    public Task<string> RunAsync(RectifyItemForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(RectifyItem), UnitStep.Rectify, form, scope =>
    {
        scope.Unit.Rectify(form.Ordinal, form.Result, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
