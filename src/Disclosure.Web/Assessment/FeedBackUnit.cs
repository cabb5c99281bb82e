using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Assessment;

/// <summary>反馈.</summary>
public sealed class FeedBackUnitForm : UnitForm;

/// <summary>反馈: the unit sees its marks and may object from now on.</summary>
internal sealed class FeedBackUnit(AssessmentAct act)
{
    /// <returns>Key of the round and code of the unit.</returns>
    /// <exception cref="RuleViolationException">Out of turn, an indicator is not marked, or a red line’s facts are not known.</exception>
    public Task<string> RunAsync(FeedBackUnitForm form, CancellationToken cancellationToken = default) => act.OnUnitAsync(nameof(FeedBackUnit), UnitStep.FeedBack, form, scope =>
    {
        scope.Unit.FeedBack(scope.Scheme, scope.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
