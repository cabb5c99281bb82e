using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>收费通知送达.</summary>
internal sealed class NoteFeeReceived(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(NoteFeeReceivedForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(NoteFeeReceived), Permission.HandleCase, form, scope => scope.Case.NoteFeeReceived(form.ReceivedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
