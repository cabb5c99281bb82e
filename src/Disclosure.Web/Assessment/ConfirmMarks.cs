using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>确认自动分.</summary>
public sealed class ConfirmMarksForm : UnitForm;

/// <summary>确认自动分: every indicator that nobody has marked yet, whose facts are all known and that one person marks, gets what its rules come to.</summary>
internal sealed class ConfirmMarks(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, or of none of them the facts are known.</exception>
    public Task<string> RunAsync(ConfirmMarksForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(ConfirmMarks), UnitStep.Mark, form, scope =>
    {
        scope.Unit.ConfirmMarks(scope.Scheme, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
