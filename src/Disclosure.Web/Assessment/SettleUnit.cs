using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>确定得分.</summary>
public sealed class SettleUnitForm : UnitForm;

/// <summary>确定得分, the period to object having passed and every objection being reviewed.</summary>
internal sealed class SettleUnit(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public Task<string> RunAsync(SettleUnitForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(SettleUnit), UnitStep.Settle, form, scope =>
    {
        scope.Unit.Settle(scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
