using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>评估理由.</summary>
internal sealed class EvaluateReasons(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(EvaluateReasonsForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(EvaluateReasons), Permission.HandleCase, form, scope => scope.Case.EvaluateReasons(form.EvaluatedOn!.Value, form.IsReasonable!.Value, form.By.Trim(), form.Why.Trim(), scope.Today, scope.Clock), cancellationToken);
}
