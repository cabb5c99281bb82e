using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>减免或收回收费通知.</summary>
internal sealed class WaiveFee(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(WaiveFeeForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(WaiveFee), Permission.HandleCase, form, scope => scope.Case.WaiveFee(form.WithdrawnOn!.Value, form.Why.Trim(), scope.Today, scope.Clock), cancellationToken);
}
