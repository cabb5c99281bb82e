using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>审定考核结果.</summary>
public sealed class DecideRoundForm : RoundForm
{
    /// <summary>审定意见.</summary>
    public string Resolution { get; set; } = "";
}

internal sealed class DecideRoundFormValidator : RoundFormValidator<DecideRoundForm>
{
    public DecideRoundFormValidator() => this.Needs(f => f.Resolution, AssessmentConfiguration.MaxResolution, () => AssessmentTexts.Field_Resolution);
}

/// <summary>审定考核结果: what the leading group resolved; grades and ranks stand from now on.</summary>
internal sealed class DecideRound(AssessmentAct act)
{
    /// <returns>Key of the round.</returns>
    /// <exception cref="RuleViolationException">Out of turn, or a unit is not settled.</exception>
    public Task<string> RunAsync(DecideRoundForm form, CancellationToken cancellationToken = default) => act.OnRoundAsync(nameof(DecideRound), Permission.DecideAssessment, form, async scope =>
    {
        var (units, scheme) = (await scope.UnitsAsync(cancellationToken), scope.Scheme.Content);
        scope.Round.Decide(form.Resolution, units.Count(unit => unit.Stage is not UnitStage.Settled), scope.Hand);
        foreach (var group in units.GroupBy(unit => unit.Group))
        {
            var ranks = AssessmentRanking.Of(scheme, group.Select(unit => KeyValuePair.Create(unit.OrganId, unit.Card(scheme)))).ToDictionary(ranked => ranked.OrganId, ranked => ranked.Rank);
            foreach (var unit in group)
            {
                unit.Decide(scheme, ranks[unit.OrganId], scope.Hand);
            }
        }
    }, cancellationToken);
}
