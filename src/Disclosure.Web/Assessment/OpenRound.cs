using Disclosure.Domain.Law;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Assessment;

/// <summary>启动自评.</summary>
public sealed class OpenRoundForm : RoundForm;

/// <summary>启动自评: from now on units fill in. A scheme that has been replaced opens nothing; the round follows the new edition first.</summary>
internal sealed class OpenRound(AssessmentAct act)
{
    /// <returns>Key of the round.</returns>
    /// <exception cref="RuleViolationException">Out of turn, before its day, or the scheme has been replaced.</exception>
    public Task<string> RunAsync(OpenRoundForm form, CancellationToken cancellationToken = default) => act.OnRoundAsync(nameof(OpenRound), Permission.RunAssessment, form, scope =>
    {
        scope.Scheme.DemandInForce();
        scope.Round.Open(scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
