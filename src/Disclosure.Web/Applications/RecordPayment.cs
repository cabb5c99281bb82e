using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>登记缴费: the period runs again.</summary>
internal sealed class RecordPayment(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(RecordPaymentForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(RecordPayment), Permission.HandleCase, form, scope => scope.Case.RecordPayment(form.PaidOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
