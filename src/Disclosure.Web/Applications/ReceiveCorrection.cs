using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>收到补正.</summary>
internal sealed class ReceiveCorrection(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReceiveCorrectionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReceiveCorrection), Permission.HandleCase, form, scope => scope.Case.ReceiveCorrection(form.ReceivedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
