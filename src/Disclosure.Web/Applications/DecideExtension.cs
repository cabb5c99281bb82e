using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>审批延期 by the head of the disclosure office, who is another person than whoever asked.</summary>
internal sealed class DecideExtension(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DecideExtensionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(DecideExtension), Permission.ApproveExtension, form, scope => scope.Case.DecideExtension(form.Approve!.Value, form.Reason, scope.Command.Actor.Name, scope.Today), cancellationToken);
}
