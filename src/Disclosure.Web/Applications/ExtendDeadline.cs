using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>延期答复, consented to by the head of the disclosure office.</summary>
internal sealed class ExtendDeadline(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ExtendForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ExtendDeadline), Permission.HandleCase, form, scope => scope.Case.Extend(form.ApprovedOn!.Value, form.Days!.Value, form.Reason, scope.Today, scope.Clock), cancellationToken);
}
