using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Applications;

/// <summary>申请延期: the head of the disclosure office decides.</summary>
internal sealed class AskExtension(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ExtendForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(AskExtension), Permission.HandleCase, form, scope =>
        {
            scope.Case.AskExtension(form.Days!.Value, form.Reason, scope.Command.Actor.Name, scope.Today);
            return StepBell.AwaitAsync(
                scope.Command, Permission.ApproveExtension, scope.Case.OrganId, AwaitedStep.DecideExtension, ShortNumber.Of(scope.Case.Number), ShortNumber.Href(scope.Case.Number, nameof(DecideExtension)), null, cancellationToken);
        }, cancellationToken);
}
