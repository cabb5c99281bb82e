using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>登记确认: the applicant confirmed, the period begins.</summary>
internal sealed class ConfirmReceipt(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ConfirmForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ConfirmReceipt), Permission.HandleCase, form, scope => scope.Case.Confirm(form.ConfirmedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
