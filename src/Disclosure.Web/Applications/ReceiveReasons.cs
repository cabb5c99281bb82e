using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>收到理由.</summary>
internal sealed class ReceiveReasons(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReceiveReasonsForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReceiveReasons), Permission.HandleCase, form, scope => scope.Case.ReceiveReasons(form.ReceivedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
