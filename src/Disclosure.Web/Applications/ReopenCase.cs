using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>重新办理: a decision or judgment orders a new reply.</summary>
internal sealed class ReopenCase(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ReopenForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(ReopenCase), Permission.HandleCase, form, scope => scope.Case.Reopen(form.ReceivedOn!.Value, form.DueOn, form.Reason, scope.Today, scope.Clock), cancellationToken);
}
