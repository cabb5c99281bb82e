using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Applications;

/// <summary>审批延期 by the head of the disclosure office, who is another person than whoever asked.</summary>
internal sealed class DecideExtension(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DecideExtensionForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(DecideExtension), Permission.ApproveExtension, form, scope =>
        {
            var askedBy = scope.Case.OpenExtensionRequest?.AskedBy;
            scope.Case.DecideExtension(form.Approve!.Value, form.Reason, scope.Command.Actor.Name, scope.Today);
            return StepBell.TellPersonAsync(
                scope.Command, askedBy, form.Approve.Value ? DeskNoticeKind.ExtensionApproved : DeskNoticeKind.ExtensionDenied, ShortNumber.Href(scope.Case.Number), [ShortNumber.Of(scope.Case.Number), scope.Command.Actor.DisplayName], cancellationToken);
        }, cancellationToken);
}
