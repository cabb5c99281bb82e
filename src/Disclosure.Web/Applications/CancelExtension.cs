using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>撤销延期申请 before the applicant was told.</summary>
internal sealed class CancelExtension(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(CancelExtensionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(CancelExtension), Permission.HandleCase, form, scope => scope.Case.CancelExtension(), cancellationToken);
}
