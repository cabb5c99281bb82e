using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>移交绩效考核.</summary>
public sealed class HandOverRoundForm : RoundForm
{
    /// <summary>整改期限.</summary>
    public DateOnly? RectifyUntil { get; set; }
}

internal sealed class HandOverRoundFormValidator : RoundFormValidator<HandOverRoundForm>
{
    public HandOverRoundFormValidator() => this.Needs(f => f.RectifyUntil, () => AssessmentTexts.Field_RectifyUntil);
}

/// <summary>移交绩效考核: and every unit gets the list of what it puts right.</summary>
internal sealed class HandOverRound(AssessmentAct act)
{
    /// <returns>Key of the round.</returns>
    /// <exception cref="RuleViolationException">Out of turn, or the last day lies behind.</exception>
    public Task<string> RunAsync(HandOverRoundForm form, CancellationToken cancellationToken = default) => act.OnRoundAsync(nameof(HandOverRound), Permission.RunAssessment, form, async scope =>
    {
        scope.Round.HandOver(scope.Hand);
        foreach (var unit in await scope.UnitsAsync(cancellationToken))
        {
            unit.HandOver(scope.Scheme.Content, form.RectifyUntil!.Value, scope.Hand);
        }
    }, cancellationToken);
}
