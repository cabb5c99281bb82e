using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>告知申请人延期: with this the period is extended.</summary>
internal sealed class NotifyExtension(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(NotifyExtensionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(NotifyExtension), Permission.HandleCase, form, scope => scope.Case.NotifyExtension(form.NotifiedOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
