using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>登记撤回: the applicant takes her application back, and her statement stays with the case. A draft that was being written is given up.</summary>
internal sealed class WithdrawCase(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(WithdrawForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(WithdrawCase), Permission.HandleCase, form, async scope =>
        {
            var day = form.EffectiveOn!.Value;
            scope.Case.Withdraw(new Withdrawal(form.StatedOn!.Value, form.Form!.Value, form.Reason.Trim()), day, scope.Today, scope.Clock);
            await CloseWithoutReply.EndAsync(scope, ReplyOutcome.Withdrawn, day, cancellationToken);
        }, cancellationToken);
}
