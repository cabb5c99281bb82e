using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>撤回督办单.</summary>
public sealed class WithdrawNoticeForm : SupervisionForm
{
    /// <summary>撤回理由.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 3)]
    public string Reason { get; set; } = "";
}

/// <summary>撤回督办单: a draft that is not needed, or one that was sent by mistake; the daily job does not draft it again.</summary>
internal sealed class WithdrawNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(WithdrawNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(WithdrawNotice), Permission.Supervise, form, s =>
    {
        s.Root.Withdraw(form.Reason, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
