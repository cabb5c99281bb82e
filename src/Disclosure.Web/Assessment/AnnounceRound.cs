using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>通报考核结果.</summary>
public sealed class AnnounceRoundForm : RoundForm
{
    /// <summary>通报文号.</summary>
    public string Number { get; set; } = "";
}

internal sealed class AnnounceRoundFormValidator : RoundFormValidator<AnnounceRoundForm>
{
    public AnnounceRoundFormValidator() => this.Needs(f => f.Number, AssessmentConfiguration.MaxAnnouncement, () => AssessmentTexts.Field_Number);
}

/// <summary>通报考核结果: units see their grade and rank from now on.</summary>
internal sealed class AnnounceRound(AssessmentAct act)
{
    /// <returns>Key of the round.</returns>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public Task<string> RunAsync(AnnounceRoundForm form, CancellationToken cancellationToken = default) => act.OnRoundAsync(nameof(AnnounceRound), Permission.RunAssessment, form, async scope =>
    {
        scope.Round.Announce(form.Number, scope.Hand);
        foreach (var unit in await scope.UnitsAsync(cancellationToken))
        {
            unit.Announce(scope.Hand);
        }
    }, cancellationToken);
}
