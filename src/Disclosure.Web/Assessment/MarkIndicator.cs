using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using FluentValidation;

namespace Disclosure.Web.Assessment;

/// <summary>评分.</summary>
public sealed class MarkIndicatorForm : IndicatorForm
{
    /// <summary>评分席位.</summary>
    public MarkSeat Seat { get; set; }

    /// <summary>评分; null confirms what the rules come to.</summary>
    public decimal? Score { get; set; }

    /// <summary>理由, where the score differs from what the rules come to.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class MarkIndicatorFormValidator : IndicatorFormValidator<MarkIndicatorForm>
{
    public MarkIndicatorFormValidator()
    {
        RuleFor(f => f.Seat).IsInEnum();
        this.Takes(f => f.Reason, UnitAssessment.MaxText, () => AssessmentTexts.Field_Reason);
    }
}

/// <summary>评分 of one indicator: a score, or the confirmation of what its rules come to.</summary>
internal sealed class MarkIndicator(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, no such indicator, a score it can’t have, no reason, the wrong seat or person, or its facts are not known.</exception>
    public Task<string> RunAsync(MarkIndicatorForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(MarkIndicator), UnitStep.Mark, form, scope =>
    {
        scope.Unit.Mark(scope.Scheme, form.Code, form.Seat, form.Score, form.Reason, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
